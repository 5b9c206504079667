package nl.pop4j.examples.cli.readme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.sql.DataSource;
import nl.pop4j.shared.LocalizedText;
import nl.pop4j.shared.Texts;
import nl.pop4j.shared.finding.Findings;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;

class ReadmeTest {

    private static final Page README = Page.of("README.md");

    @Test
    void showsCodeThatIsCompiledAndRunHere() throws IOException {
        Snippets code = Snippets.of("FirstSteps");
        assertThat(README.blocks("java")).containsExactly(code.snippet("memory", "steps"), code.snippet("jdbc"));
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
    void isShortEnoughToRead() {
        assertThat(README.lines()).hasSizeLessThanOrEqualTo(150);
    }

    @Test
    void pointsOnlyAtFilesThatAreThere() {
        assertThat(README.targets())
                .isNotEmpty()
                .allSatisfy(target -> assertThat(target).exists());
    }

    @Test
    void namesThePackagesInTheOrderThatTheArchitectureTestHolds() throws IOException {
        String order = String.join(" ", README.blocks("text").get(0)).replaceAll("\\s+", " ");
        String held = Files.readString(Page.ROOT.resolve("pop-core/src/main/java/nl/pop4j/package-info.java"));
        for (String name : held.substring(held.indexOf("{@code shared"), held.indexOf("json}."))
                .replaceAll("[^a-z]+", " ")
                .replace("code ", "")
                .strip()
                .split(" ")) {
            Path folder = Page.ROOT.resolve("pop-core/src/main/java/nl/pop4j").resolve(name);
            assertThat(order.contains(" " + name + " ")).as(name).isEqualTo(Files.isDirectory(folder));
        }
    }

    private static List<String> printed(Findings findings) {
        return findings.stream()
                .map(finding -> finding.code() + " " + finding.text(Texts.standard(), LocalizedText.ENGLISH))
                .toList();
    }

    private static List<String> output() {
        return README.blocks("").get(0);
    }
}
