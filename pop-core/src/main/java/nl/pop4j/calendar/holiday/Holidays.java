package nl.pop4j.calendar.holiday;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * Which days are holidays, as rules for any year.
 *
 * <p>Example: {@code Holidays.netherlands().and(Holidays.of(LocalDate.of(2027, 12, 24))).contains(LocalDate.of(2027,
 * 12, 24))} is true.
 *
 * <p>Weekends are no holidays. Rules hold as they are known today; a new law is a new rule, or days of one's own.
 */
public sealed interface Holidays permits BelgianHolidays, DutchHolidays, JointHolidays, OwnHolidays {

    /**
     * The holidays of a year, by date; two on one day both stand in the list.
     *
     * @param year proleptic year, such as 2027
     */
    List<Holiday> inYear(int year);

    /** Whether the day is a holiday. */
    default boolean contains(LocalDate day) {
        return inYear(day.getYear()).stream().anyMatch(holiday -> holiday.date().equals(day));
    }

    /** These and the others together. */
    default Holidays and(Holidays other) {
        return new JointHolidays(ImmutableList.of(this, other));
    }

    /** No holidays at all. */
    static Holidays none() {
        return new OwnHolidays(ImmutableSet.of(), ImmutableSet.of());
    }

    /** The Dutch holidays, with 5 May off every five years and Good Friday worked. */
    static Holidays netherlands() {
        return netherlands(LiberationDay.EVERY_FIVE_YEARS);
    }

    /** The Dutch holidays with this rule for 5 May, and Good Friday worked. */
    static Holidays netherlands(LiberationDay liberationDay) {
        return new DutchHolidays(liberationDay, false);
    }

    /** The ten Belgian national holidays and the feast days of these communities. */
    static Holidays belgium(BelgianCommunity... communities) {
        return new BelgianHolidays(ImmutableSet.copyOf(communities));
    }

    /** Single days of one's own. */
    static Holidays of(LocalDate... days) {
        return of(ImmutableSet.copyOf(days));
    }

    /** Single days of one's own. */
    static Holidays of(Set<LocalDate> days) {
        return new OwnHolidays(ImmutableSortedSet.copyOf(days), ImmutableSet.of());
    }
}
