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
            String file = new String(in.readAllBytes(), StandardCharsets.UTF_8);
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
    static @Nullable ImmutableMap<String, String> plain(String file) {
        if (file.indexOf('\\') >= 0 || file.indexOf('\r') >= 0) {
            return null;
        }
        ImmutableMap.Builder<String, String> texts = ImmutableMap.builderWithExpectedSize(file.length() / 64);
        int end;
        for (int start = 0; start < file.length(); start = end + 1) {
            int next = file.indexOf('\n', start);
            end = next < 0 ? file.length() : next;
            if (end > start && file.charAt(start) != '#') {
                int equals = file.indexOf('=', start);
                if (equals < 0 || equals >= end || !isKey(file, start, equals) || isBlank(file, equals + 1, end)) {
                    return null;
                }
                texts.put(file.substring(start, equals), file.substring(equals + 1, end));
            }
        }
        return texts.buildKeepingLast();
    }

    static ImmutableMap<String, String> properties(String file) throws IOException {
        Properties properties = new Properties();
        properties.load(new StringReader(file));
        ImmutableMap.Builder<String, String> texts = ImmutableMap.builderWithExpectedSize(properties.size());
        properties.forEach((key, text) -> texts.put((String) key, (String) text));
        return texts.buildOrThrow();
    }

    private static boolean isKey(String file, int start, int end) {
        for (int i = start; i < end; i++) {
            char c = file.charAt(i);
            if (c <= ' ' || c == ':' || c == '!') {
                return false;
            }
        }
        return end > start;
    }

    /** Whether a text begins with a blank, which properties leave out. */
    private static boolean isBlank(String file, int start, int end) {
        return start < end && file.charAt(start) <= ' ';
    }
}
