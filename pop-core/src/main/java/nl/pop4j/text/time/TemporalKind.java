package nl.pop4j.text.time;

/**
 * What a temporal expression fixes.
 *
 * <p>See {@link TemporalExpression} for an example.
 */
public enum TemporalKind {
    /** Days in the calendar: 'vóór 1 juli', 'in Q3', 'next year'. */
    DATE,
    /** A length of time from now: 'binnen drie maanden', 'for the next 30 days'. */
    DURATION,
    /** An event or period that ends, though not on a day the words name: 'tijdens mijn stage'. */
    EVENT,
    /** A beginning only: 'vanaf 1 januari'. */
    START,
    /** Something that comes back: 'elke maandag', 'per week'. */
    RECURRENCE,
    /** What lies behind: 'sinds 2019', 'last year'. */
    PAST,
    /** A time that nobody can pin down: 'binnen een paar weken'. */
    VAGUE,
    /** A time of the day: 'om negen uur'. */
    CLOCK,
    /** A time that is measured, such as a response time: 'binnen vier minuten'. */
    MEASURED;

    /** Whether an end or a bounded period is fixed. */
    public boolean fixesEnd() {
        return this == DATE || this == DURATION || this == EVENT;
    }
}
