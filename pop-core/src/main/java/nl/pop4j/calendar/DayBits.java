package nl.pop4j.calendar;

import java.time.LocalDate;
import nl.pop4j.calendar.holiday.Holiday;
import nl.pop4j.calendar.holiday.Holidays;

/** One bit a day for the years in which plans are made. */
final class DayBits {

    static final int FIRST_YEAR = 1990;
    static final int END_YEAR = 2110;
    private static final long FIRST_DAY = LocalDate.of(FIRST_YEAR, 1, 1).toEpochDay();
    private static final int DAYS = (int) (LocalDate.of(END_YEAR, 1, 1).toEpochDay() - FIRST_DAY);

    private final long[] bits = new long[(DAYS + 63) / 64];

    static boolean covers(long epochDay) {
        return epochDay >= FIRST_DAY && epochDay < FIRST_DAY + DAYS;
    }

    private DayBits(Holidays holidays) {
        for (int year = FIRST_YEAR; year < END_YEAR; year++) {
            for (Holiday holiday : holidays.inYear(year)) {
                int index = (int) (holiday.date().toEpochDay() - FIRST_DAY);
                bits[index >> 6] |= 1L << index;
            }
        }
    }

    /** The holidays of those years. */
    static DayBits of(Holidays holidays) {
        return new DayBits(holidays);
    }

    /** Only for a day that is covered. */
    boolean get(long epochDay) {
        int index = (int) (epochDay - FIRST_DAY);
        return (bits[index >> 6] & 1L << index) != 0;
    }
}
