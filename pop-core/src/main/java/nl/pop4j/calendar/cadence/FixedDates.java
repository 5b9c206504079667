package nl.pop4j.calendar.cadence;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * Dates that were agreed one by one; those outside the period do not count.
 *
 * <p>Example: {@code Cadence.on(LocalDate.of(2027, 3, 1), LocalDate.of(2027, 9, 1))} gives 1 March alone in a period
 * that ends on 30 June 2027.
 *
 * @param dates at least one
 */
public record FixedDates(Set<LocalDate> dates) implements Cadence {

    /**
     * Copies the dates, in order.
     *
     * @throws IllegalArgumentException if there is none
     */
    public FixedDates {
        if (dates.isEmpty()) {
            throw new IllegalArgumentException("dates must hold at least one");
        }
        dates = ImmutableSortedSet.copyOf(dates);
    }

    @Override
    public List<LocalDate> datesIn(Anchors anchors) {
        return dates.stream().filter(anchors.period()::contains).collect(ImmutableList.toImmutableList());
    }

    /** Such as {@code 2027-03-01,2027-09-01}. */
    @Override
    public String toString() {
        return Joiner.on(',').join(dates);
    }
}
