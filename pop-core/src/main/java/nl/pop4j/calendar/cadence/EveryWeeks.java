package nl.pop4j.calendar.cadence;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;

/**
 * Every so many weeks after the start of the period, the start itself not included.
 *
 * <p>Example: {@code new EveryWeeks(2)} gives the 15th and the 29th in January 2027.
 *
 * @param weeks 1 to 9999
 */
public record EveryWeeks(int weeks) implements Cadence {

    /**
     * Checks the number.
     *
     * @throws IllegalArgumentException if weeks is not 1 to 9999
     */
    public EveryWeeks {
        if (weeks < 1 || weeks > 9999) {
            throw new IllegalArgumentException("weeks must be 1 to 9999");
        }
    }

    @Override
    public List<LocalDate> datesIn(Anchors anchors) {
        ImmutableList.Builder<LocalDate> dates = ImmutableList.builder();
        LocalDate end = anchors.period().end();
        LocalDate date = anchors.period().start().plusWeeks(weeks);
        while (date.isBefore(end)) {
            dates.add(date);
            date = date.plusWeeks(weeks);
        }
        return dates.build();
    }

    /** Such as {@code P2W}. */
    @Override
    public String toString() {
        return "P" + weeks + "W";
    }
}
