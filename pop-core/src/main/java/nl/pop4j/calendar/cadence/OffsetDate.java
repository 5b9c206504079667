package nl.pop4j.calendar.cadence;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;

/**
 * One date, counted from an anchor; none when the anchor is missing or the date falls outside the period.
 *
 * <p>Example: {@code new OffsetDate(Anchor.END, Period.ofWeeks(-2))} in the year 2027 is 2027-12-17.
 *
 * @param anchor where counting begins
 * @param offset how long after it; negative for before it
 */
public record OffsetDate(Anchor anchor, Period offset) implements Cadence {

    @Override
    public List<LocalDate> datesIn(Anchors anchors) {
        return anchors.day(anchor)
                .map(day -> day.plus(offset))
                .filter(anchors.period()::contains)
                .map(ImmutableList::of)
                .orElse(ImmutableList.of());
    }

    /** Such as {@code START+P42D} or {@code END-P14D}. */
    @Override
    public String toString() {
        boolean before = offset.getYears() <= 0 && offset.getMonths() <= 0 && offset.getDays() <= 0 && !offset.isZero();
        return anchor + (before ? "-" + offset.negated() : "+" + offset);
    }
}
