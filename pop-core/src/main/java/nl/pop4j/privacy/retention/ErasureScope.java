package nl.pop4j.privacy.retention;

/**
 * How much of a person's data goes.
 *
 * <p>Example: with {@code SPECIAL_CATEGORY} the adjustments agreed with Noor go and her plans stay.
 */
public enum ErasureScope {
    /** All of it. */
    EVERYTHING,
    /** Special-category data only, whose retention is shorter. */
    SPECIAL_CATEGORY
}
