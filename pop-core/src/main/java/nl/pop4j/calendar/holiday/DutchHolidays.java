package nl.pop4j.calendar.holiday;

import com.google.common.collect.ImmutableSortedSet;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;

/**
 * The holidays of the Netherlands (Algemene termijnenwet, art. 3), as they are kept since 1980.
 *
 * <p>New Year, Easter Sunday and Monday, King's Day, 5 May by choice, Ascension, Whit Sunday and Monday, both days of
 * Christmas; Good Friday by choice. King's Day is 27 April, and Saturday 26 April when the 27th is a Sunday. Until 2013
 * it was Queen's Day: 30 April, and Saturday 29 April when the 30th was a Sunday. Years before 1980 follow the same
 * rules, which is not how they were then.
 *
 * <p>Example: in 2025 King's Day is Saturday 26 April, in 2027 it is Tuesday 27 April.
 *
 * @param liberationDay when 5 May is off
 * @param goodFriday whether Good Friday is off
 */
public record DutchHolidays(LiberationDay liberationDay, boolean goodFriday) implements Holidays {

    private static final int FIRST_KINGS_DAY = 2014;

    @Override
    public List<Holiday> inYear(int year) {
        LocalDate easter = Easter.sundayIn(year);
        ImmutableSortedSet.Builder<Holiday> all = ImmutableSortedSet.<Holiday>naturalOrder()
                .add(new Holiday(LocalDate.of(year, 1, 1), "holiday.new-year"))
                .add(new Holiday(easter, "holiday.easter-sunday"))
                .add(new Holiday(easter.plusDays(1), "holiday.easter-monday"))
                .add(monarchsDay(year))
                .add(new Holiday(easter.plusDays(39), "holiday.ascension"))
                .add(new Holiday(easter.plusDays(49), "holiday.whit-sunday"))
                .add(new Holiday(easter.plusDays(50), "holiday.whit-monday"))
                .add(new Holiday(LocalDate.of(year, 12, 25), "holiday.christmas"))
                .add(new Holiday(LocalDate.of(year, 12, 26), "holiday.second-christmas-day"));
        if (goodFriday) {
            all.add(new Holiday(easter.minusDays(2), "holiday.good-friday"));
        }
        if (liberationDay.isDayOffIn(year)) {
            all.add(new Holiday(LocalDate.of(year, 5, 5), "holiday.liberation-day"));
        }
        return all.build().asList();
    }

    private static Holiday monarchsDay(int year) {
        boolean king = year >= FIRST_KINGS_DAY;
        LocalDate day = king ? LocalDate.of(year, 4, 27) : LocalDate.of(year, 4, 30);
        LocalDate kept = day.getDayOfWeek() == DayOfWeek.SUNDAY ? day.minusDays(1) : day;
        return new Holiday(kept, king ? "holiday.kings-day" : "holiday.queens-day");
    }
}
