package nl.pop4j.examples.cli.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;
import nl.pop4j.examples.cli.CommandFailure;
import nl.pop4j.json.JsonLimits;
import nl.pop4j.shared.error.CorruptRecord;

/**
 * A JSON document in a file, or on standard input where the file is {@code -}.
 *
 * @param name what the user called it
 * @param bytes all of it
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, never kept
public record InputFile(String name, byte[] bytes) {

    private static final String STANDARD_INPUT = "-";

    /**
     * Reads all of it.
     *
     * @throws IOException if it cannot be read, or is larger than a document may be
     */
    public static InputFile open(Path file) throws IOException {
        String name = file.toString();
        if (name.equals(STANDARD_INPUT)) {
            return new InputFile(name, upToLimit(name, System.in));
        }
        if (Files.isDirectory(file)) {
            throw new FileSystemException(name, null, "is a folder");
        }
        try (InputStream in = Files.newInputStream(file)) {
            return new InputFile(name, upToLimit(name, in));
        }
    }

    /**
     * Makes sense of it.
     *
     * @throws CommandFailure naming file and place if it is not what it should be
     */
    public <T> T as(Function<InputStream, T> reading) {
        try {
            return reading.apply(new ByteArrayInputStream(bytes));
        } catch (CorruptRecord e) {
            throw unreadable(e);
        }
    }

    /** The failure that names this file and the place in it. */
    public CommandFailure unreadable(CorruptRecord e) {
        return CommandFailure.unusable(
                "file.unreadable",
                Map.of("file", name, "where", e.where().isEmpty() ? "/" : e.where(), "reason", e.reason()));
    }

    private static byte[] upToLimit(String name, InputStream in) throws IOException {
        int limit = Math.toIntExact(JsonLimits.DOCUMENT.maxBytes());
        byte[] bytes = in.readNBytes(limit + 1);
        if (bytes.length > limit) {
            throw new FileSystemException(name, null, "is larger than " + (limit >> 20) + " MB");
        }
        return bytes;
    }

    /** The name only. */
    @Override
    public String toString() {
        return "InputFile[" + name + "]";
    }
}
