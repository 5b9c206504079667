package nl.pop4j.smart;

/**
 * What was found for one criterion.
 *
 * <p>See {@link SmartValidator} for an example.
 */
public enum Verdict {
    /** The criterion is met. */
    MET,
    /** Something is there, but not enough: 'vaker', 'binnenkort', a broad area. */
    WEAK,
    /** Nothing is there. */
    MISSING,
    /** The facts or the language do not tell. */
    UNKNOWN
}
