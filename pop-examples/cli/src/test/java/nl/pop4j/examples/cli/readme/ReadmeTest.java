package nl.pop4j.examples.cli.readme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import nl.pop4j.shared.LocalizedText;
import nl.pop4j.shared.Texts;
import nl.pop4j.shared.finding.Findings;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;

class ReadmeTest {

    private static final Path ROOT = root();

    @Test
    void showsCodeThatIsCompiledAndRunHere() throws IOException {
        List<String> code = Files.readAllLines(
                ROOT.resolve("pop-examples/cli/src/test/java/nl/pop4j/examples/cli/readme/FirstSteps.java"));
        assertThat(blocks("java")).containsExactly(snippet(code, "memory", "steps"), snippet(code, "jdbc"));
    }

    @Test
    void finishesItsFirstStepsInMemory() {
        assertThat(printed(FirstSteps.findings(FirstSteps.inMemory()))).isEqualTo(output());
    }

    @Test
    void finishesItsFirstStepsOnADatabase() {
        JdbcDataSource dataSource = new JdbcDataSource();
        dataSource.setURL("jdbc:h2:mem:readme;DB_CLOSE_DELAY=-1");
        DataSource source = dataSource;
        assertThat(printed(FirstSteps.findings(FirstSteps.onJdbc(source)))).isEqualTo(output());
    }

    @Test
    void isShortEnoughToRead() throws IOException {
        assertThat(readme()).hasSizeLessThanOrEqualTo(150);
    }

    @Test
    void pointsOnlyAtFilesThatAreThere() throws IOException {
        for (String line : readme()) {
            for (int at = line.indexOf("]("); at >= 0; at = line.indexOf("](", at + 2)) {
                String target = line.substring(at + 2, line.indexOf(')', at));
                if (!target.startsWith("http")) {
                    assertThat(ROOT.resolve(target)).exists();
                }
            }
        }
    }

    @Test
    void namesThePackagesInTheOrderThatTheArchitectureTestHolds() throws IOException {
        String order = String.join(" ", blocks("text").get(0)).replaceAll("\\s+", " ");
        String held = Files.readString(ROOT.resolve("pop-core/src/main/java/nl/pop4j/package-info.java"));
        for (String name : held.substring(held.indexOf("{@code shared"), held.indexOf("json}."))
                .replaceAll("[^a-z]+", " ")
                .replace("code ", "")
                .strip()
                .split(" ")) {
            Path folder = ROOT.resolve("pop-core/src/main/java/nl/pop4j").resolve(name);
            assertThat(order.contains(" " + name + " ")).as(name).isEqualTo(Files.isDirectory(folder));
        }
    }

    private static List<String> printed(Findings findings) {
        return findings.stream()
                .map(finding -> finding.code() + " " + finding.text(Texts.standard(), LocalizedText.ENGLISH))
                .toList();
    }

    private static List<String> output() {
        try {
            return blocks("").get(0);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> snippet(List<String> code, String... names) {
        List<String> lines = new ArrayList<>();
        for (String name : names) {
            int begin = code.indexOf("        // snippet: " + name) + 1;
            int end = begin;
            while (!code.get(end).strip().equals("// end")) {
                end++;
            }
            code.subList(begin, end).forEach(line -> lines.add(line.replaceFirst("^ {8}", "")));
        }
        return lines;
    }

    /** The lines of every fenced block of a language. */
    private static List<List<String>> blocks(String language) throws IOException {
        List<List<String>> blocks = new ArrayList<>();
        List<String> open = null;
        String of = "";
        for (String line : readme()) {
            if (!line.startsWith("```")) {
                if (open != null) {
                    open.add(line);
                }
            } else if (open == null) {
                open = new ArrayList<>();
                of = line.substring(3);
            } else {
                if (of.equals(language)) {
                    blocks.add(open);
                }
                open = null;
            }
        }
        return blocks;
    }

    private static List<String> readme() throws IOException {
        return Files.readAllLines(ROOT.resolve("README.md"));
    }

    private static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("README.md")) || !Files.exists(folder.resolve("pop"))) {
            folder = folder.getParent();
        }
        return folder;
    }
}
