package nl.pop4j.jdbc;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Lines of a stream in UTF-8, one after the other; what is too long of a line is not kept in memory. */
final class TextLines {

    private final InputStream in;
    private final long longest;
    private final byte[] buffer = new byte[1 << 13];
    private int at;
    private int filled;
    private long number;

    /** The lines of a stream, each of at most so many bytes. */
    TextLines(InputStream in, long longest) {
        this.in = in;
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
        if (!fill()) {
            return Optional.empty();
        }
        number++;
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        boolean whole = true;
        boolean ended = false;
        while (!ended && fill()) {
            int end = at;
            while (end < filled && buffer[end] != '\n') {
                end++;
            }
            whole = whole && line.size() + end - at <= longest;
            if (whole) {
                line.write(buffer, at, end - at);
            }
            ended = end < filled;
            at = ended ? end + 1 : end;
        }
        return Optional.of(new Line(number, whole ? text(line) : "", whole));
    }

    private static String text(ByteArrayOutputStream line) {
        String text = line.toString(StandardCharsets.UTF_8);
        return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
    }

    /** Reads more where nothing is left; whether there is anything now. */
    private boolean fill() throws IOException {
        if (at == filled) {
            at = 0;
            filled = Math.max(0, in.read(buffer));
        }
        return at < filled;
    }
}
