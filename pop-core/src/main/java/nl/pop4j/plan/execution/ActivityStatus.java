package nl.pop4j.plan.execution;

/**
 * How far an activity is.
 *
 * <p>Example: finished learning that the host hands over makes an activity {@code FINISHED}; what nobody has reported
 * on is {@code PLANNED}.
 */
public enum ActivityStatus {
    /** Not begun. */
    PLANNED,
    /** Under way. */
    STARTED,
    /** Done. */
    FINISHED,
    /** Given up. */
    DROPPED
}
