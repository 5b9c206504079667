package nl.pop4j.export.interchange;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The published data beside the project, if it is there; tests that need it skip visibly where it is not. */
final class SharedData {

    private SharedData() {}

    static Path path(String name) {
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = parent(at)) {
            Path data = at.resolve("shared").resolve("data");
            if (Files.isDirectory(data)) {
                Path found = data.resolve(name);
                assumeTrue(Files.exists(found), () -> "skipped: the published data has no " + name);
                return found;
            }
        }
        assumeTrue(false, "skipped: there is no folder shared/data beside the project");
        throw new IllegalStateException("unreachable");
    }

    private static @Nullable Path parent(Path path) {
        return path.getParent();
    }
}
