package nl.pop4j.plan.revision;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The bytes that are signed, form {@code pop-canonical/1}: the form's name, then one line {@code path<TAB>value} for
 * each fact, in the order of their unsigned UTF-8 bytes, each line ended by a line feed.
 *
 * <p>Values are in Unicode normal form C; backslash, tab, line feed and carriage return are written {@code \\},
 * {@code \t}, {@code \n}, {@code \r}; numbers are plain decimals. A verifier hashes the stored bytes and never makes
 * them anew.
 *
 * <p>Example: {@code sha256sum} of a file with these bytes is {@link #digest()}.
 */
public final class CanonicalText {

    private final byte[] bytes;

    private CanonicalText(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The text as it was stored; copied. */
    public static CanonicalText restore(byte[] stored) {
        return new CanonicalText(stored.clone());
    }

    /** The text of {@link #text()}. */
    public static CanonicalText ofText(String text) {
        return new CanonicalText(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The bytes, UTF-8; a copy. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** The SHA-256 of the bytes. */
    public Digest digest() {
        return Digest.of(bytes);
    }

    /** The bytes as text. */
    public String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CanonicalText that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    /** The length only. */
    @Override
    public String toString() {
        return "CanonicalText[" + bytes.length + " bytes]";
    }
}
