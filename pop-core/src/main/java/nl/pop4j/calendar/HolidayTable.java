package nl.pop4j.calendar;

import java.time.LocalDate;
import nl.pop4j.calendar.holiday.Holiday;
import nl.pop4j.calendar.holiday.Holidays;

/** Holidays, worked out once for the years in which plans are made, and asked for in all others. */
final class HolidayTable {

    private final Holidays holidays;
    private final DayBits bits = new DayBits();

    HolidayTable(Holidays holidays) {
        this.holidays = holidays;
        for (int year = DayBits.FIRST_YEAR; year < DayBits.END_YEAR; year++) {
            for (Holiday holiday : holidays.inYear(year)) {
                bits.set(holiday.date().toEpochDay());
            }
        }
    }

    Holidays holidays() {
        return holidays;
    }

    boolean contains(long epochDay) {
        return DayBits.covers(epochDay) ? bits.get(epochDay) : holidays.contains(LocalDate.ofEpochDay(epochDay));
    }
}
