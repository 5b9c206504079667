package nl.pop4j.calendar.holiday;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Set;

/**
 * Days that an organisation itself does not work: single days, and days that return each year.
 *
 * <p>Belgian replacement days (vervangingsdagen) for a holiday on a Sunday or a day not worked belong here too: the
 * employer fixes them each year.
 *
 * <p>Example: {@code new OwnHolidays(Set.of(), Set.of(MonthDay.of(12, 24)))} is 24 December of every year.
 *
 * @param days single days
 * @param yearly days of every year; 29 February only counts in leap years
 */
public record OwnHolidays(Set<LocalDate> days, Set<MonthDay> yearly) implements Holidays {

    private static final String NAME = "holiday.own";

    /** Copies both sets. */
    public OwnHolidays {
        days = ImmutableSortedSet.copyOf(days);
        yearly = ImmutableSortedSet.copyOf(yearly);
    }

    @Override
    public List<Holiday> inYear(int year) {
        ImmutableSortedSet.Builder<Holiday> all = ImmutableSortedSet.naturalOrder();
        for (LocalDate day : days) {
            if (day.getYear() == year) {
                all.add(new Holiday(day, NAME));
            }
        }
        for (MonthDay day : yearly) {
            if (day.isValidYear(year)) {
                all.add(new Holiday(day.atYear(year), NAME));
            }
        }
        return all.build().asList();
    }
}
