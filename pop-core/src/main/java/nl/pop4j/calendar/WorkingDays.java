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
 * <p>Example: with Dutch holidays and a full-time pattern, {@code plus(2027-04-26, 1)} is 2027-04-28, since 27 April is
 * King's Day.
 *
 * <p>Immutable, and cheap to ask: holidays are worked out once. Use {@link #with(WorkPattern)} for the next person.
 */
public final class WorkingDays {

    /** Twenty years: whoever works no day in so long has no working days. */
    private static final int SEARCH_LIMIT = 7305;

    private final HolidayTable holidays;
    private final ImmutableList<WorkPattern> patterns;
    private final PatternTable[] tables;

    private WorkingDays(HolidayTable holidays, List<WorkPattern> patterns) {
        this.holidays = holidays;
        this.patterns = ImmutableList.copyOf(patterns);
        this.tables = patterns.stream().map(PatternTable::new).toArray(PatternTable[]::new);
    }

    /** Monday to Friday without these holidays. */
    public static WorkingDays of(Holidays holidays) {
        return of(holidays, WorkPattern.fullTime());
    }

    /** The days of this pattern without these holidays. */
    public static WorkingDays of(Holidays holidays, WorkPattern pattern) {
        return new WorkingDays(new HolidayTable(holidays), ImmutableList.of(pattern));
    }

    /** The same holidays with another pattern. */
    public WorkingDays with(WorkPattern pattern) {
        return new WorkingDays(holidays, ImmutableList.of(pattern));
    }

    /** The same holidays, on days on which the person of this pattern works as well: when two have to meet. */
    public WorkingDays together(WorkPattern other) {
        return new WorkingDays(
                holidays,
                ImmutableList.<WorkPattern>builder().addAll(patterns).add(other).build());
    }

    /** The holidays that are left out. */
    public Holidays holidays() {
        return holidays.holidays();
    }

    /** The patterns that all have to be at work, at least one. */
    public List<WorkPattern> patterns() {
        return patterns;
    }

    /** Whether work is done on this day. */
    public boolean isWorkingDay(LocalDate day) {
        return minutesOn(day.toEpochDay()) > 0;
    }

    /** The minutes worked on this day; with several patterns those of the one with the fewest. */
    public int minutesOn(LocalDate day) {
        return minutesOn(day.toEpochDay());
    }

    /** The minutes worked in these days. */
    public long minutesIn(DateRange range) {
        long sum = 0;
        for (long day = range.start().toEpochDay(); day < range.end().toEpochDay(); day++) {
            sum += minutesOn(day);
        }
        return sum;
    }

    /**
     * The minutes worked in each week that the days touch, by the week's Monday; of the first and the last week only the
     * days in the range count. Weeks without work have zero.
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
            count += minutesOn(day) > 0 ? 1 : 0;
        }
        return count;
    }

    /** The first working day in these days, if there is one. */
    public Optional<LocalDate> firstIn(DateRange range) {
        return search(range.start().toEpochDay(), range.lengthInDays(), 1);
    }

    /** The last working day in these days, if there is one. */
    public Optional<LocalDate> lastIn(DateRange range) {
        return search(range.end().toEpochDay() - 1, range.lengthInDays(), -1);
    }

    /**
     * The day itself if work is done on it, else the first working day after it.
     *
     * @throws IllegalArgumentException if there is none in twenty years
     */
    public LocalDate onOrAfter(LocalDate day) {
        return search(day.toEpochDay(), SEARCH_LIMIT, 1).orElseThrow(WorkingDays::none);
    }

    /**
     * The day itself if work is done on it, else the last working day before it.
     *
     * @throws IllegalArgumentException if there is none in twenty years
     */
    public LocalDate onOrBefore(LocalDate day) {
        return search(day.toEpochDay(), SEARCH_LIMIT, -1).orElseThrow(WorkingDays::none);
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
        int step = Integer.signum(workingDays);
        LocalDate reached = day;
        for (int left = workingDays; left != 0; left -= step) {
            reached = search(reached.toEpochDay() + step, SEARCH_LIMIT, step).orElseThrow(WorkingDays::none);
        }
        return reached;
    }

    private LocalDate nearest(LocalDate day) {
        for (int distance = 0; distance < SEARCH_LIMIT; distance++) {
            if (minutesOn(day.toEpochDay() + distance) > 0) {
                return day.plusDays(distance);
            }
            if (minutesOn(day.toEpochDay() - distance) > 0) {
                return day.minusDays(distance);
            }
        }
        throw none();
    }

    private Optional<LocalDate> search(long from, long days, int step) {
        long day = from;
        for (long left = days; left > 0; left--) {
            if (minutesOn(day) > 0) {
                return Optional.of(LocalDate.ofEpochDay(day));
            }
            day += step;
        }
        return Optional.empty();
    }

    private int minutesOn(long epochDay) {
        int fewest = Integer.MAX_VALUE;
        for (PatternTable table : tables) {
            fewest = Math.min(fewest, table.minutesOn(epochDay));
        }
        return fewest > 0 && holidays.contains(epochDay) ? 0 : fewest;
    }

    private static IllegalArgumentException none() {
        return new IllegalArgumentException("day has no working day within twenty years");
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
