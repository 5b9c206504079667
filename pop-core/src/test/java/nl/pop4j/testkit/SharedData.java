package nl.pop4j.testkit;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** The published data beside the project, if it is there; tests that need it skip visibly where it is not. */
public final class SharedData {

    private SharedData() {}

    /**
     * A file or folder of that data.
     *
     * @throws org.opentest4j.TestAbortedException if it is not there: the test is skipped and says so
     */
    public static Path path(String name) {
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            Path found = at.resolve("shared").resolve("data").resolve(name);
            if (Files.exists(found)) {
                return found;
            }
        }
        assumeTrue(false, "skipped: there is no shared/data/" + name + " beside the project");
        throw new IllegalStateException("unreachable");
    }
}
