package nl.pop4j.calendar.cadence;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Every so many months after the start of the period, the start itself not included.
 *
 * <p>Each date is counted from the start: the same day of the month, or the last one of a month that is too short. A
 * period that starts on 29 February gives 28 February in years without that day.
 *
 * <p>Example: {@code new EveryMonths(3)} gives 1 April, 1 July and 1 October in the year 2027.
 *
 * @param months 1 to 9999
 */
public record EveryMonths(int months) implements Cadence {

    /**
     * Checks the number.
     *
     * @throws IllegalArgumentException if months is not 1 to 9999
     */
    public EveryMonths {
        if (months < 1 || months > 9999) {
            throw new IllegalArgumentException("months must be 1 to 9999");
        }
    }

    @Override
    public List<LocalDate> datesIn(Anchors anchors) {
        LocalDate start = anchors.period().start();
        LocalDate end = anchors.period().end();
        ImmutableList.Builder<LocalDate> dates = ImmutableList.builderWithExpectedSize(
                (int) (ChronoUnit.MONTHS.between(start, end.minusDays(1)) / months));
        long passed = months;
        for (LocalDate date = start.plusMonths(passed); date.isBefore(end); date = start.plusMonths(passed)) {
            dates.add(date);
            passed += months;
        }
        return dates.build();
    }

    /** Such as {@code P3M}. */
    @Override
    public String toString() {
        return "P" + months + "M";
    }
}
