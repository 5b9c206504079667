package nl.pop4j.calendar.cadence;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

/**
 * The span in which a recurrence rule repeats (RFC 5545, FREQ); spans shorter than a day are not supported.
 *
 * <p>Example: {@code RecurrenceRule.parse("FREQ=WEEKLY;INTERVAL=2;BYDAY=MO").frequency()} is {@code WEEKLY}.
 */
public enum Frequency {
    /** Day by day. */
    DAILY(ChronoUnit.DAYS),
    /** Week by week. */
    WEEKLY(ChronoUnit.WEEKS),
    /** Month by month. */
    MONTHLY(ChronoUnit.MONTHS),
    /** Year by year. */
    YEARLY(ChronoUnit.YEARS);

    private final ChronoUnit unit;

    Frequency(ChronoUnit unit) {
        this.unit = unit;
    }

    /** The first day of the span in which the day lies. */
    LocalDate spanStart(LocalDate day, DayOfWeek weekStart) {
        return switch (this) {
            case DAILY -> day;
            case WEEKLY -> day.with(TemporalAdjusters.previousOrSame(weekStart));
            case MONTHLY -> day.withDayOfMonth(1);
            case YEARLY -> day.withDayOfYear(1);
        };
    }

    /** The first day of the span so many spans later. */
    LocalDate plus(LocalDate spanStart, long spans) {
        return spanStart.plus(spans, unit);
    }
}
