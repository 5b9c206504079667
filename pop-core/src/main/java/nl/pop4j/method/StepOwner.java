package nl.pop4j.method;

/**
 * Who takes a step.
 *
 * <p>See {@link PlanMethod} for an example.
 */
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
