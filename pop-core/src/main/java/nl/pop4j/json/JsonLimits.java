package nl.pop4j.json;

/**
 * How much JSON is read before it is refused.
 *
 * <p>Example: {@code PopJson.withFrameworkLimits(new JsonLimits(32L << 20, 40, 1_000_000))} refuses a framework of more
 * than 32 MB.
 *
 * @param maxBytes longest document, in bytes or characters, whichever the input counts in
 * @param maxDepth deepest nesting of objects and arrays
 * @param maxText longest text, in characters
 */
public record JsonLimits(long maxBytes, int maxDepth, int maxText) {

    /** For one plan or dossier: 16 MB, depth 40, texts of a million characters. */
    public static final JsonLimits DOCUMENT = new JsonLimits(16L << 20, 40, 1_000_000);

    /** For a published framework with all its roles: 512 MB, depth 40, texts of a million characters. */
    public static final JsonLimits FRAMEWORK = new JsonLimits(512L << 20, 40, 1_000_000);

    /** For a row of an archive, whose values are documents themselves: 64 MB, depth 4, texts of 32 million characters. */
    public static final JsonLimits ARCHIVE = new JsonLimits(64L << 20, 4, 32_000_000);

    /**
     * Checks the limits.
     *
     * @throws IllegalArgumentException if one of them is not positive
     */
    public JsonLimits {
        if (maxBytes <= 0 || maxDepth <= 0 || maxText <= 0) {
            throw new IllegalArgumentException("maxBytes, maxDepth and maxText must be positive");
        }
    }
}
