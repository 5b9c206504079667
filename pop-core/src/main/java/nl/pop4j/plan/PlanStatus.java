package nl.pop4j.plan;

/**
 * How a plan stands, derived from its revisions.
 *
 * <p>See {@link DevelopmentPlan} for an example.
 */
public enum PlanStatus {
    /** No revision is signed yet. */
    PREPARING,
    /** A revision is signed and holds; another may be in the making. */
    ACTIVE,
    /** The horizon of the signed plan was carried out and evaluated. */
    COMPLETED,
    /** Ended early, for a reason. */
    STOPPED
}
