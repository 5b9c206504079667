package nl.pop4j.calendar.cadence;

/**
 * A day from which dates are counted.
 *
 * <p>Example: {@code Cadence.from(Anchor.END, Period.ofDays(-14))} falls on 17 December in the year 2027.
 */
public enum Anchor {
    /** The first day of the period. */
    START,
    /** The last day of the period. */
    END,
    /** The last day of the probation period (proeftijd), where there is one. */
    PROBATION
}
