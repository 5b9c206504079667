package nl.pop4j.method;

/** Who takes a step. */
public enum StepOwner {
    /** The employee. */
    EMPLOYEE,
    /** Who speaks for the employer, usually the manager. */
    EMPLOYER,
    /** Both together. */
    BOTH,
    /** Management of the organisation. */
    MANAGEMENT
}
