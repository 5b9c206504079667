package nl.pop4j.assessment;

import nl.pop4j.shared.UserText;

/**
 * A file that belongs to a piece of evidence (bijlage), as a reference: the host keeps the bytes.
 *
 * <p>Example: {@code new Attachment("9f86d081...", "application/pdf", 48_213)}; the host finds the file by its hash and
 * can tell whether it is still the same.
 *
 * @param sha256 SHA-256 of the bytes, 64 hexadecimal digits in lower case
 * @param mediaType such as {@code application/pdf}: type, slash, subtype, at most 200 characters
 * @param size in bytes, zero or more
 */
public record Attachment(String sha256, String mediaType, long size) {

    private static final int DIGITS = 64;

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException if the hash, the media type or the size has not the form of one
     */
    public Attachment {
        boolean hexadecimal = sha256.chars().allMatch(c -> (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'));
        if (sha256.length() != DIGITS || !hexadecimal) {
            throw new IllegalArgumentException("sha256 must be 64 hexadecimal digits in lower case");
        }
        int slash = mediaType.indexOf('/');
        boolean plain = mediaType.chars().allMatch(c -> c > ' ' && c < 0x7F);
        if (slash < 1 || slash == mediaType.length() - 1 || !plain || mediaType.length() > UserText.SHORT) {
            throw new IllegalArgumentException("mediaType must be a type and a subtype");
        }
        if (size < 0) {
            throw new IllegalArgumentException("size must not be negative");
        }
    }
}
