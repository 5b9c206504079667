package nl.pop4j.calendar;

/** Where a date goes that is no working day. */
public enum DayConvention {
    /** To the first working day after it. */
    FOLLOWING,
    /** To the last working day before it. */
    PRECEDING,
    /** To the closest working day; to the later one when two are as close. */
    NEAREST
}
