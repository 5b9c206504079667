package nl.pop4j.plan.execution;

/** What came of a promise. */
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
