package nl.pop4j.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whoever meets a public type in its Javadoc finds an example there, or the way to one. */
class ExampleArchitectureTest {

    private static final Pattern EXPORTED = Pattern.compile("exports ([\\w.]+);");
    private static final Pattern COMMENT = Pattern.compile("/\\*\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("\\{@link\\s[\\s*]*(?:[a-z0-9]+\\.)*([A-Z]\\w*)");
    private static final Pattern PUBLIC = Pattern.compile("(?m)^public (?:[a-z@-]+ )*(?:class|record|interface|enum) ");

    @Test
    void everyPublicTypeHasAnExampleOrALinkToOne() throws IOException {
        Map<String, String> comments = new TreeMap<>();
        for (String module : Set.of("pop-core", "pop-export", "pop-persistence-jdbc")) {
            comments.putAll(comments(Path.of("..", module, "src", "main", "java")));
        }
        assertThat(comments).hasSizeGreaterThan(700);
        Set<String> examples = comments.entrySet().stream()
                .filter(type -> type.getValue().contains("Example"))
                .map(type -> simple(type.getKey()))
                .collect(Collectors.toSet());
        Set<String> without = comments.entrySet().stream()
                .filter(type -> !type.getValue().contains("Example"))
                .filter(type ->
                        LINK.matcher(type.getValue()).results().noneMatch(link -> examples.contains(link.group(1))))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(without).isEmpty();
    }

    /** All Javadoc of each public type of the packages that a module exports, by the type's full name. */
    private static Map<String, String> comments(Path sources) throws IOException {
        Set<String> exported = EXPORTED.matcher(Files.readString(sources.resolve("module-info.java")))
                .results()
                .map(export -> export.group(1))
                .collect(Collectors.toSet());
        Map<String, String> comments = new TreeMap<>();
        for (String name : exported) {
            try (Stream<Path> files = Files.list(sources.resolve(name.replace('.', '/')))) {
                files.filter(file -> file.toString().endsWith(".java"))
                        .map(ExampleArchitectureTest::text)
                        .forEach(file -> PUBLIC.matcher(file.text())
                                .results()
                                .findFirst()
                                .ifPresent(found -> comments.put(name + "." + file.name(), javadoc(file.text()))));
            }
        }
        return comments;
    }

    private static String javadoc(String source) {
        return COMMENT.matcher(source).results().map(MatchResult::group).collect(Collectors.joining("\n"));
    }

    private static String simple(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    /**
     * A source.
     *
     * @param name of its type
     * @param text what it says
     */
    private record Source(String name, String text) {}

    private static Source text(Path file) {
        try {
            return new Source(file.getFileName().toString().replace(".java", ""), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
