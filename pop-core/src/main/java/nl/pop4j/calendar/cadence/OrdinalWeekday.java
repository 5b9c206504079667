package nl.pop4j.calendar.cadence;

import com.google.common.base.Ascii;
import java.time.DayOfWeek;

/**
 * A weekday, each one of a span or a certain one (RFC 5545, weekdaynum).
 *
 * <p>Example: {@code new OrdinalWeekday(TUESDAY, 2)} is the second Tuesday, written {@code 2TU}; with -1 it is the last.
 *
 * @param day the weekday
 * @param ordinal which one, counted from the end when negative; 0 for each
 */
public record OrdinalWeekday(DayOfWeek day, int ordinal) {

    private static final int MOST_IN_A_YEAR = 53;

    /**
     * Checks the ordinal.
     *
     * @throws IllegalArgumentException if ordinal is not -53 to 53
     */
    public OrdinalWeekday {
        if (Math.abs((long) ordinal) > MOST_IN_A_YEAR) {
            throw new IllegalArgumentException("ordinal must be -53 to 53");
        }
    }

    /** The two letters of RFC 5545, such as {@code MO}. */
    static String code(DayOfWeek day) {
        return day.name().substring(0, 2);
    }

    /**
     * The weekday of the two letters, in upper or lower case.
     *
     * @throws IllegalArgumentException if they are none
     */
    static DayOfWeek weekday(String code) {
        for (DayOfWeek day : DayOfWeek.values()) {
            if (Ascii.equalsIgnoreCase(code(day), code)) {
                return day;
            }
        }
        throw new IllegalArgumentException("weekday must be one of MO TU WE TH FR SA SU, not '" + code + "'");
    }

    /** Such as {@code 2TU}, {@code -1FR} or {@code MO}. */
    @Override
    public String toString() {
        return (ordinal == 0 ? "" : Integer.toString(ordinal)) + code(day);
    }
}
