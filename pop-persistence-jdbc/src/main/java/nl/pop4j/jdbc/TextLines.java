package nl.pop4j.jdbc;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Lines of a stream in UTF-8, one after the other; what is too long of a line is not kept in memory. */
final class TextLines {

    private static final int END = -1;

    private final InputStream in;
    private final long longest;
    private long number;

    /** The lines of a stream, each of at most so many bytes. */
    TextLines(InputStream in, long longest) {
        this.in = new BufferedInputStream(in);
        this.longest = longest;
    }

    /**
     * One line, without its end.
     *
     * @param number which one, from 1
     * @param text what it says; empty if it is too long
     * @param whole whether it is not too long
     */
    record Line(long number, String text, boolean whole) {}

    /** The next line; none at the end of the stream. */
    Optional<Line> next() throws IOException {
        int first = in.read();
        if (first == END) {
            return Optional.empty();
        }
        number++;
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        boolean whole = true;
        for (int next = first; next != END && next != '\n'; next = in.read()) {
            whole = whole && text.size() < longest;
            if (whole && next != '\r') {
                text.write(next);
            }
        }
        return Optional.of(new Line(number, whole ? text.toString(StandardCharsets.UTF_8) : "", whole));
    }
}
