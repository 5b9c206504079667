package nl.pop4j.examples.cli.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Supplier;
import nl.pop4j.examples.cli.CommandFailure;
import nl.pop4j.shared.error.SigningFailed;
import nl.pop4j.shared.error.SigningFailed.Problem;

/** Reads files that are no text, and says in the user's words what is wrong with them. */
final class PdfFile {

    /** One more than is ever signed, so that a larger file is refused as such. */
    private static final int MOST_BYTES = (64 << 20) + 1;

    private PdfFile() {}

    static byte[] read(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new FileSystemException(file.toString(), null, "is a folder");
        }
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(MOST_BYTES);
        }
    }

    /**
     * Does something with a file.
     *
     * @throws CommandFailure naming the file, status 1 if it was read and found wanting, 2 if it cannot be used
     */
    static <T> T about(Path file, Supplier<T> work) {
        try {
            return work.get();
        } catch (SigningFailed e) {
            String key = "signing." + e.problem().name();
            Map<String, String> arguments = Map.of("file", file.toString());
            throw isWanting(e.problem())
                    ? CommandFailure.wanting(key, arguments)
                    : CommandFailure.unusable(key, arguments);
        }
    }

    private static boolean isWanting(Problem problem) {
        return problem == Problem.SIGNED_ALREADY
                || problem == Problem.SAME_CERTIFICATE
                || problem == Problem.EARLIER_SIGNATURE
                || problem == Problem.CERTIFICATE_NOT_VALID;
    }
}
