package nl.pop4j.review;

/**
 * Why there is a review at all.
 *
 * <p>See {@link ReviewCycle} for an example.
 */
public enum ReviewOrigin {
    /** The agreed cadence named it. */
    CADENCE,
    /** Something happened that the cadence waits for. */
    EVENT,
    /** The employee asked for it. */
    EMPLOYEE,
    /** The employer asked for it. */
    EMPLOYER
}
