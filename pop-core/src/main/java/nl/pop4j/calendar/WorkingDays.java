package nl.pop4j.calendar;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import nl.pop4j.calendar.holiday.Holidays;
import nl.pop4j.shared.DateRange;

/**
 * The days on which work is done: by the pattern, and no holiday.
 *
 * <p>Example: with Dutch holidays and a full-time pattern, {@code plus(LocalDate.of(2027, 4, 26), 1)} is 2027-04-28,
 * since 27 April is King's Day.
 *
 * <p>Immutable, and cheap to ask: holidays are worked out once, when a day is first asked for. Use {@link #with(WorkPattern)} for the next person.
 */
public final class WorkingDays {

    /** Twenty years: whoever works no day in so long has no working days. */
    private static final int SEARCH_LIMIT = 7305;

    private final DayTable days;
    private final ImmutableList<WorkPattern> patterns;

    private WorkingDays(DayTable days, List<WorkPattern> patterns) {
        this.days = days;
        this.patterns = ImmutableList.copyOf(patterns);
    }

    /** Monday to Friday without these holidays. */
    public static WorkingDays of(Holidays holidays) {
        return of(holidays, WorkPattern.fullTime());
    }

    /** The days of this pattern without these holidays. */
    public static WorkingDays of(Holidays holidays, WorkPattern pattern) {
        List<WorkPattern> patterns = ImmutableList.of(pattern);
        return new WorkingDays(DayTable.ahead(new HolidayTable(holidays), patterns), patterns);
    }

    /** The same holidays with another pattern. */
    public WorkingDays with(WorkPattern pattern) {
        return with(ImmutableList.of(pattern));
    }

    /** The same holidays, on days on which the person of this pattern works as well: when two have to meet. */
    public WorkingDays together(WorkPattern other) {
        return with(
                ImmutableList.<WorkPattern>builder().addAll(patterns).add(other).build());
    }

    /** The holidays that are left out. */
    public Holidays holidays() {
        return days.holidays().holidays();
    }

    /** The patterns that all have to be at work, at least one. */
    public List<WorkPattern> patterns() {
        return patterns;
    }

    /** Whether work is done on this day. */
    public boolean isWorkingDay(LocalDate day) {
        return days.isWorked(day);
    }

    /** The minutes worked on this day; with several patterns those of the one with the fewest. */
    public int minutesOn(LocalDate day) {
        return days.minutesOn(day.toEpochDay());
    }

    /** The minutes worked in these days. */
    public long minutesIn(DateRange range) {
        long sum = 0;
        for (long day = range.start().toEpochDay(); day < range.end().toEpochDay(); day++) {
            sum += days.minutesOn(day);
        }
        return sum;
    }

    /**
     * The minutes worked in each week that the days touch, by the week's Monday; of the first and the last week only
     * the days in the range count. Weeks without work have zero.
     */
    public SortedMap<LocalDate, Long> minutesByWeek(DateRange range) {
        ImmutableSortedMap.Builder<LocalDate, Long> weeks = ImmutableSortedMap.naturalOrder();
        LocalDate from = range.start();
        while (from.isBefore(range.end())) {
            LocalDate monday = from.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            LocalDate next = monday.plusWeeks(1);
            LocalDate to = next.isBefore(range.end()) ? next : range.end();
            weeks.put(monday, minutesIn(DateRange.of(from, to)));
            from = to;
        }
        return weeks.build();
    }

    /** How many working days there are in these days. */
    public int countIn(DateRange range) {
        int count = 0;
        for (long day = range.start().toEpochDay(); day < range.end().toEpochDay(); day++) {
            count += days.isWorked(day) ? 1 : 0;
        }
        return count;
    }

    /** The first working day in these days, if there is one. */
    public Optional<LocalDate> firstIn(DateRange range) {
        LocalDate known = isWorkingDay(range.start()) ? range.start() : days.ahead(range.start(), 1);
        if (known != null) {
            return known.isBefore(range.end()) ? Optional.of(known) : Optional.empty();
        }
        long start = range.start().toEpochDay();
        return day(days.search(start, range.end().toEpochDay() - start, 1));
    }

    /** The last working day in these days, if there is one. */
    public Optional<LocalDate> lastIn(DateRange range) {
        long end = range.end().toEpochDay();
        return day(days.search(end - 1, end - range.start().toEpochDay(), -1));
    }

    /**
     * The day itself if work is done on it, else the first working day after it.
     *
     * @throws IllegalArgumentException if there is none in twenty years
     */
    public LocalDate onOrAfter(LocalDate day) {
        return isWorkingDay(day) ? day : plus(day, 1);
    }

    /**
     * The day itself if work is done on it, else the last working day before it.
     *
     * @throws IllegalArgumentException if there is none in twenty years
     */
    public LocalDate onOrBefore(LocalDate day) {
        return isWorkingDay(day) ? day : plus(day, -1);
    }

    /**
     * The first working day after this day.
     *
     * @throws IllegalArgumentException if there is none in twenty years
     */
    public LocalDate next(LocalDate day) {
        return plus(day, 1);
    }

    /**
     * The last working day before this day.
     *
     * @throws IllegalArgumentException if there is none in twenty years
     */
    public LocalDate previous(LocalDate day) {
        return plus(day, -1);
    }

    /**
     * The working day that the convention makes of this day; a working day stays as it is.
     *
     * @throws IllegalArgumentException if there is none in twenty years
     */
    public LocalDate adjust(LocalDate day, DayConvention convention) {
        return switch (convention) {
            case FOLLOWING -> onOrAfter(day);
            case PRECEDING -> onOrBefore(day);
            case NEAREST -> nearest(day);
        };
    }

    /**
     * The n-th working day after this day, or before it when n is negative; with 0 the day itself, worked or not.
     *
     * <p>Example: from a Friday, {@code plus(friday, 1)} is the next Monday, if that is no holiday.
     *
     * @throws IllegalArgumentException if there is no working day in twenty years
     */
    public LocalDate plus(LocalDate day, int workingDays) {
        if (workingDays == 0) {
            return day;
        }
        LocalDate known = days.ahead(day, workingDays);
        if (known != null) {
            return known;
        }
        long from = day.toEpochDay();
        // Adding a few days is cheaper than making a date anew.
        return day.plusDays(orThrow(days.plus(from, workingDays, SEARCH_LIMIT)) - from);
    }

    private LocalDate nearest(LocalDate day) {
        long from = day.toEpochDay();
        long after = onOrAfter(day).toEpochDay();
        long before = days.search(from, after - from, -1);
        return LocalDate.ofEpochDay(before == DayTable.NO_DAY ? after : before);
    }

    private WorkingDays with(List<WorkPattern> others) {
        return new WorkingDays(DayTable.of(days.holidays(), others), others);
    }

    private static long orThrow(long day) {
        if (day == DayTable.NO_DAY) {
            throw new IllegalArgumentException("day has no working day within twenty years");
        }
        return day;
    }

    private static Optional<LocalDate> day(long found) {
        return found == DayTable.NO_DAY ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(found));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WorkingDays that
                && holidays().equals(that.holidays())
                && patterns.equals(that.patterns);
    }

    @Override
    public int hashCode() {
        return 31 * holidays().hashCode() + patterns.hashCode();
    }

    @Override
    public String toString() {
        return "WorkingDays[holidays=" + holidays() + ", patterns=" + patterns.size() + "]";
    }
}
