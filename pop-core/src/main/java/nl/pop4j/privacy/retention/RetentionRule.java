package nl.pop4j.privacy.retention;

import java.time.LocalDate;
import java.time.Period;
import nl.pop4j.shared.DataCategory;

/**
 * How long one category of data is kept after an event.
 *
 * <p>Example: two years after an employment that ended on 31 March 2027 is kept until 31 March 2029, and due for erasure
 * on 1 April 2029.
 *
 * @param category which data
 * @param event what it counts from
 * @param period how long after that
 * @param source why so long: a law, a supervisor's advice, an own choice
 */
public record RetentionRule(DataCategory category, RetentionEvent event, Period period, String source) {

    /**
     * Checks the period.
     *
     * @throws IllegalArgumentException if it is negative
     */
    public RetentionRule {
        if (period.isNegative()) {
            throw new IllegalArgumentException("period must not be negative");
        }
    }

    /** The first day on which the data may no longer be there, if the event fell on this day. */
    public LocalDate dueAfter(LocalDate day) {
        return day.plus(period).plusDays(1);
    }
}
