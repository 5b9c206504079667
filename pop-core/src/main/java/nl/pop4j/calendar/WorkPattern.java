package nl.pop4j.calendar;

import com.google.common.collect.ImmutableList;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import nl.pop4j.shared.DateRange;

/**
 * When somebody works: one week, or several that take turns, without the days of leave.
 *
 * <p>Example: with {@code WorkPattern.of(WorkWeek.of(480, 480, 0, 480, 0))} Wednesdays and Fridays are free; {@code
 * withLeave(DateRange.ofClosed(LocalDate.of(2027, 7, 19), LocalDate.of(2027, 8, 6)))} frees three weeks in summer as
 * well.
 *
 * @param weeks at least one; they take turns in this order
 * @param firstMonday the Monday on which the first of them begins; earlier weeks take turns just so
 * @param leave days on which nothing is worked, in any order; overlaps do no harm
 */
public record WorkPattern(List<WorkWeek> weeks, LocalDate firstMonday, List<DateRange> leave) {

    /** Monday 5 January 1970: with one week alone the first Monday does not matter. */
    private static final LocalDate ANY_MONDAY = LocalDate.of(1970, 1, 5);

    /**
     * Copies both lists.
     *
     * @throws IllegalArgumentException if there is no week, no minute is worked in any, or firstMonday is no Monday
     */
    public WorkPattern {
        weeks = ImmutableList.copyOf(weeks);
        leave = ImmutableList.copyOf(leave);
        if (weeks.stream().allMatch(week -> week.minutes().isEmpty())) {
            throw new IllegalArgumentException("weeks must hold a day that is worked");
        }
        if (firstMonday.getDayOfWeek() != DayOfWeek.MONDAY) {
            throw new IllegalArgumentException("firstMonday must be a Monday");
        }
    }

    /** Monday to Friday, eight hours each, no leave. */
    public static WorkPattern fullTime() {
        return of(WorkWeek.fullTime());
    }

    /**
     * The same week over and over, no leave.
     *
     * @throws IllegalArgumentException if no minute is worked in it
     */
    public static WorkPattern of(WorkWeek week) {
        return new WorkPattern(ImmutableList.of(week), ANY_MONDAY, ImmutableList.of());
    }

    /**
     * Weeks that take turns, no leave.
     *
     * @throws IllegalArgumentException if there is no week, no minute is worked in any, or firstMonday is no Monday
     */
    public static WorkPattern alternating(LocalDate firstMonday, WorkWeek... weeks) {
        return new WorkPattern(ImmutableList.copyOf(weeks), firstMonday, ImmutableList.of());
    }

    /** The same with these days of leave as well. */
    public WorkPattern withLeave(DateRange... ranges) {
        return new WorkPattern(
                weeks,
                firstMonday,
                ImmutableList.<DateRange>builder().addAll(leave).add(ranges).build());
    }

    /** The minutes worked on this day: zero on leave. Holidays are not looked at. */
    public int minutesOn(LocalDate day) {
        if (leave.stream().anyMatch(range -> range.contains(day))) {
            return 0;
        }
        long week = Math.floorDiv(ChronoUnit.DAYS.between(firstMonday, day), 7L);
        return weeks.get(Math.floorMod(week, weeks.size())).minutesOn(day.getDayOfWeek());
    }
}
