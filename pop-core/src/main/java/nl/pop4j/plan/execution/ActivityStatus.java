package nl.pop4j.plan.execution;

/** How far an activity is. */
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
