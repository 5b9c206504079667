package nl.pop4j.calendar;

import java.time.LocalDate;
import nl.pop4j.calendar.holiday.Holiday;
import nl.pop4j.calendar.holiday.Holidays;

/** Holidays as one bit a day for the years in which plans are made, so that schedules of a million plans are cheap. */
final class HolidayTable {

    private static final int FIRST_YEAR = 1990;
    private static final int END_YEAR = 2110;
    private static final long FIRST_DAY = LocalDate.of(FIRST_YEAR, 1, 1).toEpochDay();
    private static final int DAYS = (int) (LocalDate.of(END_YEAR, 1, 1).toEpochDay() - FIRST_DAY);

    private final Holidays holidays;
    private final long[] bits = new long[(DAYS + 63) / 64];

    HolidayTable(Holidays holidays) {
        this.holidays = holidays;
        for (int year = FIRST_YEAR; year < END_YEAR; year++) {
            for (Holiday holiday : holidays.inYear(year)) {
                int index = (int) (holiday.date().toEpochDay() - FIRST_DAY);
                bits[index >> 6] |= 1L << index;
            }
        }
    }

    Holidays holidays() {
        return holidays;
    }

    boolean contains(long epochDay) {
        long index = epochDay - FIRST_DAY;
        if (index < 0 || index >= DAYS) {
            return holidays.contains(LocalDate.ofEpochDay(epochDay));
        }
        return (bits[(int) (index >> 6)] & 1L << index) != 0;
    }
}
