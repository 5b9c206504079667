package nl.pop4j.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ThreadSafetyTest {

    /** The packages whose classes a host holds on to: front door, use cases, stores, JSON and documents. */
    private static final List<String> ENTRIES = List.of(
            "pop-core/src/main/java/nl/pop4j",
            "pop-core/src/main/java/nl/pop4j/application",
            "pop-core/src/main/java/nl/pop4j/json",
            "pop-core/src/main/java/nl/pop4j/memory",
            "pop-persistence-jdbc/src/main/java/nl/pop4j/jdbc",
            "pop-export/src/main/java/nl/pop4j/export",
            "pop-export/src/main/java/nl/pop4j/export/signing");

    private static final List<String> PHRASES =
            List.of("thread-safe", "share between threads", "any number of threads", "one thread");

    @Test
    void everyClassThatAHostHoldsOnToSaysWhetherThreadsMayShareIt() throws IOException {
        for (String folder : ENTRIES) {
            try (Stream<Path> files = Files.list(GeneratedPages.root().resolve(folder))) {
                assertThat(files.filter(file -> file.toString().endsWith(".java"))
                                .map(ThreadSafetyTest::read))
                        .as(folder)
                        .isNotEmpty()
                        .filteredOn(source -> source.contains("\npublic final class "))
                        .allSatisfy(
                                source -> assertThat(comment(source)).containsAnyOf(PHRASES.toArray(String[]::new)));
            }
        }
    }

    private static String comment(String source) {
        int at = source.indexOf("\npublic final class ");
        return source.substring(source.lastIndexOf("/**", at), at)
                .replaceAll("\\s*\\n \\*\\s*", " ")
                .toLowerCase(Locale.ROOT);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
