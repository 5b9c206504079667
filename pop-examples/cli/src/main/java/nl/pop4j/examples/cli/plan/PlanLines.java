package nl.pop4j.examples.cli.plan;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import nl.pop4j.examples.cli.file.InputFile;
import nl.pop4j.examples.cli.file.WatchedInput;
import nl.pop4j.json.JsonLimits;
import org.jspecify.annotations.Nullable;

/** Documents as lines of JSON (NDJSON), one in memory at a time however many there are. */
final class PlanLines implements Closeable {

    private static final long LONGEST = JsonLimits.DOCUMENT.maxBytes();

    private final InputStream in;
    private final String name;
    private long number;

    private PlanLines(InputStream in, String name) {
        this.in = in;
        this.name = name;
    }

    /**
     * Opens a file; {@code -} is standard input.
     *
     * @throws IOException if it cannot be read
     */
    static PlanLines open(Path file) throws IOException {
        String name = file.toString();
        return new PlanLines(
                name.equals("-")
                        ? new BufferedInputStream(new FileInputStream(FileDescriptor.in))
                        : WatchedInput.open(file),
                name);
    }

    /**
     * The next line that is not empty, named after file and line; null at the end.
     *
     * @throws IOException if it cannot be read, or is longer than a document may be
     */
    @Nullable InputFile next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int character = in.read();
        while (character >= 0) {
            if (character == '\n') {
                number++;
                if (line.size() > 0) {
                    return line(line);
                }
            } else if (line.size() >= LONGEST) {
                throw new FileSystemException(
                        name, null, "line " + (number + 1) + " is larger than " + (LONGEST >> 20) + " MB");
            } else if (character != '\r') {
                line.write(character);
            }
            character = in.read();
        }
        number++;
        return line.size() == 0 ? null : line(line);
    }

    private InputFile line(ByteArrayOutputStream text) {
        return new InputFile(name + ":" + number, text.toByteArray());
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
