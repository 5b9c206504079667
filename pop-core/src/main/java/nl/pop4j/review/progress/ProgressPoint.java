package nl.pop4j.review.progress;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * One value on one day.
 *
 * <p>See {@link ProgressSeries} for an example.
 *
 * @param on the day
 * @param value in the unit of the series
 */
public record ProgressPoint(LocalDate on, BigDecimal value) {

    /** A whole number on a day. */
    public static ProgressPoint of(LocalDate on, long value) {
        return new ProgressPoint(on, BigDecimal.valueOf(value));
    }
}
