package nl.pop4j.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Pages under {@code docs} that are made from the code, so that they cannot say anything else. */
final class GeneratedPages {

    private GeneratedPages() {}

    /** Compares a page with what the code says; with {@code -Dpop.docs.write=true} it is written anew. */
    static void check(String name, String expected) throws IOException {
        Path page = root().resolve("docs").resolve(name);
        if (Boolean.getBoolean("pop.docs.write")) {
            Files.writeString(page, expected);
        }
        assertThat(page)
                .as("run the tests with -Dpop.docs.write=true to write it anew")
                .hasContent(expected);
    }

    /** The folder of the whole project. */
    static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(folder.resolve("pop-core"))) {
            folder = folder.getParent();
        }
        return folder;
    }
}
