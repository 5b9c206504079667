package nl.pop4j.calendar;

import java.time.LocalDate;
import nl.pop4j.calendar.holiday.Holidays;
import org.jspecify.annotations.Nullable;

/** Holidays, worked out once for the years in which plans are made, and asked for in all others. */
final class HolidayTable {

    private final Holidays holidays;

    /** Worked out when a day is first asked for; two threads may do so at once, which does no harm. */
    private @Nullable DayBits bits;

    HolidayTable(Holidays holidays) {
        this.holidays = holidays;
    }

    Holidays holidays() {
        return holidays;
    }

    boolean contains(long epochDay) {
        return DayBits.covers(epochDay) ? bits().get(epochDay) : holidays.contains(LocalDate.ofEpochDay(epochDay));
    }

    private DayBits bits() {
        DayBits known = bits;
        if (known == null) {
            known = DayBits.of(holidays);
            bits = known;
        }
        return known;
    }
}
