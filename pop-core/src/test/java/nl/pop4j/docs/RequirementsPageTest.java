package nl.pop4j.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which test holds which requirement, read from the tags of all tests of the project. */
class RequirementsPageTest {

    private static final Pattern TAG = Pattern.compile("@Tag\\(\"D(\\d+\\.\\d+)\"\\)");
    private static final String NONE = "*none yet*";

    private static final String HEAD = """
            # Which test holds which requirement

            Made from the `@Tag("D...")` of the tests of every module. A requirement without a test says so; what is \
            listed may still be held in part only.

            | number | in short | tests |
            |---|---|---|
            """;

    @Test
    void thePageNamesTheTestsOfEachRequirement() throws IOException {
        Map<String, TreeSet<String>> tests = testsByNumber();
        StringBuilder page = new StringBuilder(HEAD);
        List<String> without = new ArrayList<>();
        for (String line : requirements()) {
            String number = line.substring(0, line.indexOf('\t'));
            TreeSet<String> held = tests.getOrDefault(number, new TreeSet<>());
            if (held.isEmpty()) {
                without.add("D" + number);
            }
            page.append("| D" + number + " | " + line.substring(line.indexOf('\t') + 1) + " | "
                    + (held.isEmpty() ? NONE : "`" + String.join("`, `", held) + "`") + " |\n");
        }
        page.append(
                "\nWithout a test: " + without.size() + " of " + requirements().size() + ".\n");
        GeneratedPages.check("requirements.md", page.toString());
    }

    @Test
    void everyTagNamesARequirement() throws IOException {
        TreeSet<String> unknown = new TreeSet<>(testsByNumber().keySet());
        requirements().forEach(line -> unknown.remove(line.substring(0, line.indexOf('\t'))));
        assertThat(unknown).isEmpty();
    }

    private static List<String> requirements() throws IOException {
        Path list = GeneratedPages.root().resolve("pop-core/src/test/resources/nl/pop4j/docs/requirements.tsv");
        return Files.readAllLines(list);
    }

    private static Map<String, TreeSet<String>> testsByNumber() throws IOException {
        Map<String, TreeSet<String>> tests = new TreeMap<>();
        for (Path source : testSources()) {
            String name = source.getFileName().toString().replace(".java", "");
            TAG.matcher(Files.readString(source))
                    .results()
                    .map(MatchResult::group)
                    .map(tag -> tag.substring(tag.indexOf('D') + 1, tag.length() - 2))
                    .forEach(number -> tests.computeIfAbsent(number, key -> new TreeSet<>())
                            .add(name));
        }
        return tests;
    }

    private static List<Path> testSources() throws IOException {
        List<Path> sources = new ArrayList<>();
        for (String module : new String[] {"pop-core", "pop-persistence-jdbc", "pop-export", "pop-examples/cli"}) {
            try (Stream<Path> files =
                    Files.walk(GeneratedPages.root().resolve(module).resolve("src/test/java"))) {
                files.filter(file -> file.toString().endsWith(".java"))
                        .filter(file -> !file.endsWith("RequirementsPageTest.java"))
                        .forEach(sources::add);
            }
        }
        return sources;
    }
}
