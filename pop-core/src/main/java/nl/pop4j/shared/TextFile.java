package nl.pop4j.shared;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** Reads a properties file (UTF-8). */
final class TextFile {

    private TextFile() {}

    static ImmutableMap<String, String> read(ResourceOpener resources, String name) {
        try (InputStream in = resources.open(name)) {
            if (in == null) {
                throw new IllegalArgumentException("no resource " + name);
            }
            byte[] file = in.readAllBytes();
            ImmutableMap<String, String> texts = plain(file);
            return texts == null ? properties(file) : texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The texts of a file whose lines all are empty, a comment that begins with {@code #}, or {@code key=text} without
     * blanks around {@code =} and without a backslash, as ours are; null for any other file. A new JVM cuts such lines
     * much sooner than {@link Properties} looks at every character.
     */
    static @Nullable ImmutableMap<String, String> plain(byte[] file) {
        // One character for each byte: what ends a line or a key is found without decoding.
        String bytes = new String(file, StandardCharsets.ISO_8859_1);
        if (bytes.indexOf('\\') >= 0 || bytes.indexOf('\r') >= 0) {
            return null;
        }
        ImmutableMap.Builder<String, String> texts = ImmutableMap.builderWithExpectedSize(file.length / 64);
        int end;
        for (int start = 0; start < file.length; start = end + 1) {
            int next = bytes.indexOf('\n', start);
            end = next < 0 ? file.length : next;
            if (end > start && bytes.charAt(start) != '#') {
                int equals = bytes.indexOf('=', start);
                if (equals < 0 || equals >= end || !isKey(bytes, start, equals) || isBlank(bytes, equals + 1, end)) {
                    return null;
                }
                texts.put(text(file, start, equals), text(file, equals + 1, end));
            }
        }
        return texts.buildKeepingLast();
    }

    private static String text(byte[] file, int start, int end) {
        return new String(file, start, end - start, StandardCharsets.UTF_8);
    }

    static ImmutableMap<String, String> properties(byte[] file) throws IOException {
        Properties properties = new Properties();
        properties.load(new StringReader(new String(file, StandardCharsets.UTF_8)));
        ImmutableMap.Builder<String, String> texts = ImmutableMap.builderWithExpectedSize(properties.size());
        properties.forEach((key, text) -> texts.put((String) key, (String) text));
        return texts.buildOrThrow();
    }

    private static boolean isKey(String bytes, int start, int end) {
        for (int i = start; i < end; i++) {
            char c = bytes.charAt(i);
            if (c <= ' ' || c == ':' || c == '!') {
                return false;
            }
        }
        return end > start;
    }

    /** Whether a text begins with a blank, which properties leave out. */
    private static boolean isBlank(String bytes, int start, int end) {
        return start < end && bytes.charAt(start) <= ' ';
    }
}
