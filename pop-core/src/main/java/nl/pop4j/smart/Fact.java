package nl.pop4j.smart;

/**
 * Something that holds, does not hold, or is not known.
 *
 * <p>Example: {@code Fact.of(true)} is {@code YES}; a goal of which nobody said whether it was agreed has {@code
 * UNKNOWN}.
 */
public enum Fact {
    /** It holds. */
    YES,
    /** It does not hold. */
    NO,
    /** Nobody said. */
    UNKNOWN;

    /** YES or NO. */
    public static Fact of(boolean holds) {
        return holds ? YES : NO;
    }
}
