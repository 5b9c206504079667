package nl.pop4j.plan.revision;

import com.google.common.hash.Hashing;

/**
 * The SHA-256 of a canonical text, in lower-case hexadecimal, as {@code sha256sum} prints it.
 *
 * <p>Example: {@code Digest.of(bytes).hex()} is what {@code sha256sum} prints of a file with these bytes.
 *
 * @param hex 64 of {@code 0-9 a-f}
 */
public record Digest(String hex) {

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException if it is not 64 lower-case hexadecimal digits
     */
    public Digest {
        if (hex.length() != 64 || !hex.chars().allMatch(c -> (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'))) {
            throw new IllegalArgumentException("digest must be 64 lower-case hexadecimal digits");
        }
    }

    /** The digest of these bytes. */
    public static Digest of(byte[] bytes) {
        return new Digest(Hashing.sha256().hashBytes(bytes).toString());
    }

    @Override
    public String toString() {
        return hex;
    }
}
