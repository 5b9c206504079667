package nl.pop4j.privacy.retention;

/** How much of a person's data goes. */
public enum ErasureScope {
    /** All of it. */
    EVERYTHING,
    /** Special-category data only, whose retention is shorter. */
    SPECIAL_CATEGORY
}
