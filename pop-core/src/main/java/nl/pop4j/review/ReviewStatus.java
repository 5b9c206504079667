package nl.pop4j.review;

/**
 * Where a review stands on a given day; derived, never stored.
 *
 * <p>See {@link Review} for an example.
 */
public enum ReviewStatus {
    /** Today or later, and not yet held. */
    PLANNED,
    /** Held, whether or not the report is there. */
    HELD,
    /** Its date has passed and nobody has said that it was held. */
    MISSED,
    /** Called off, with a reason. */
    CANCELLED
}
