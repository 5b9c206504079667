package nl.pop4j.plan.execution;

/**
 * What came of a promise.
 *
 * <p>Example: a promise due on 1 March is {@code KEPT} when it was kept on that day, and {@code LATE} when on 2 March.
 */
public enum AgreementState {
    /** Nothing was reported yet; it may be overdue. */
    OPEN,
    /** Kept by its due date. */
    KEPT,
    /** Kept after its due date. */
    LATE,
    /** Not kept. */
    BROKEN
}
