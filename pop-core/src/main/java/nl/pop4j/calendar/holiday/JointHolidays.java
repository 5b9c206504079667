package nl.pop4j.calendar.holiday;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.List;

/**
 * Several sets of holidays together: a day is off when one of them says so.
 *
 * <p>Example: {@code Holidays.netherlands().and(Holidays.of(LocalDate.of(2027, 12, 24)))} is one; the last three of its
 * days in 2027 are 24, 25 and 26 December.
 *
 * @param parts in any order, possibly none
 */
public record JointHolidays(List<Holidays> parts) implements Holidays {

    /** Copies the parts. */
    public JointHolidays {
        parts = ImmutableList.copyOf(parts);
    }

    @Override
    public List<Holiday> inYear(int year) {
        ImmutableSortedSet.Builder<Holiday> all = ImmutableSortedSet.naturalOrder();
        parts.forEach(part -> all.addAll(part.inYear(year)));
        return all.build().asList();
    }
}
