package nl.pop4j.calendar;

/**
 * Where a date goes that is no working day.
 *
 * <p>Example: with Dutch holidays Friday 1 January 2027 becomes Monday 4 January by {@code FOLLOWING}, and Thursday 31
 * December 2026 by {@code PRECEDING} and by {@code NEAREST}.
 */
public enum DayConvention {
    /** To the first working day after it. */
    FOLLOWING,
    /** To the last working day before it. */
    PRECEDING,
    /** To the closest working day; to the later one when two are as close. */
    NEAREST
}
