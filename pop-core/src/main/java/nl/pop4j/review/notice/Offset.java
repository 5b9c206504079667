package nl.pop4j.review.notice;

import java.time.LocalDate;
import nl.pop4j.calendar.WorkingDays;

/**
 * How far from a date: so many calendar days or working days before it (negative), on it (0) or after it.
 *
 * <p>Example: two working days before Monday 15 March 2027 is Thursday 11 March; fourteen calendar days before it is
 * Monday 1 March.
 *
 * @param days from -1,000 to 1,000
 * @param unit which days count
 */
public record Offset(int days, Unit unit) {

    private static final int FARTHEST = 1_000;

    /** Which days count. */
    public enum Unit {
        /** Every day. */
        CALENDAR_DAYS,
        /** Days on which work is done. */
        WORKING_DAYS
    }

    /**
     * Checks the number.
     *
     * @throws IllegalArgumentException if days are not -1,000 to 1,000
     */
    public Offset {
        if (Math.abs((long) days) > FARTHEST) {
            throw new IllegalArgumentException("days must be -1000 to 1000");
        }
    }

    /** So many calendar days from a date. */
    public static Offset calendarDays(int days) {
        return new Offset(days, Unit.CALENDAR_DAYS);
    }

    /** So many working days from a date. */
    public static Offset workingDays(int days) {
        return new Offset(days, Unit.WORKING_DAYS);
    }

    /** The day that lies so far from a date. */
    public LocalDate from(LocalDate date, WorkingDays workingDays) {
        return unit == Unit.WORKING_DAYS ? workingDays.plus(date, days) : date.plusDays(days);
    }
}
