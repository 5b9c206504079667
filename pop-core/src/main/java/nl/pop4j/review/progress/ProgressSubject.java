package nl.pop4j.review.progress;

/**
 * What a series follows, and in which unit.
 *
 * <p>See {@link ProgressSeries} for an example.
 */
public enum ProgressSubject {
    /** An activity: the employee's minutes spent on it so far. */
    ACTIVITY,
    /** A goal: whole percents of its activities that are finished, 0 to 100, rounded down. */
    GOAL,
    /** A competence: the level on its scale. */
    LEVEL
}
