package nl.pop4j.calendar;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What WorkingDays looks up: the minutes of each day, by epoch day, and where the next worked one is. */
final class DayTable {

    static final long NO_DAY = Long.MIN_VALUE;

    private final HolidayTable holidays;
    private final PatternTable[] patterns;

    /** Whether days are worked out ahead: for a whole organisation; for one person it costs more than it saves. */
    private final boolean isAhead;

    /** Worked out when a day is first asked for; two threads may do so at once, which does no harm. */
    private @Nullable DayRanks worked;

    private DayTable(HolidayTable holidays, PatternTable[] patterns, boolean isAhead) {
        this.holidays = holidays;
        this.patterns = patterns;
        this.isAhead = isAhead;
    }

    static DayTable of(HolidayTable holidays, List<WorkPattern> patterns) {
        return new DayTable(holidays, tables(patterns), false);
    }

    static DayTable ahead(HolidayTable holidays, List<WorkPattern> patterns) {
        return new DayTable(holidays, tables(patterns), true);
    }

    private static PatternTable[] tables(List<WorkPattern> patterns) {
        return patterns.stream().map(PatternTable::new).toArray(PatternTable[]::new);
    }

    HolidayTable holidays() {
        return holidays;
    }

    int minutesOn(long epochDay) {
        int fewest = Integer.MAX_VALUE;
        for (PatternTable pattern : patterns) {
            fewest = Math.min(fewest, pattern.minutesOn(epochDay));
        }
        return fewest > 0 && holidays.contains(epochDay) ? 0 : fewest;
    }

    boolean isWorked(LocalDate day) {
        return (isAhead && DayRanks.covers(day)) ? ranks().isWorked(day) : isWorked(day.toEpochDay());
    }

    boolean isWorked(long epochDay) {
        return minutesOn(epochDay) > 0;
    }

    /** The n-th worked day after this one, before it when n is negative; null where it was not worked out ahead. */
    @Nullable LocalDate ahead(LocalDate from, int workedDays) {
        return (isAhead && DayRanks.covers(from)) ? ranks().plus(from, workedDays) : null;
    }

    private DayRanks ranks() {
        DayRanks ranks = worked;
        if (ranks == null) {
            ranks = DayRanks.of(day -> isWorked(day.toEpochDay()));
            worked = ranks;
        }
        return ranks;
    }

    /** The n-th worked day after this one, before it when n is negative; {@link #NO_DAY} if a gap exceeds the limit. */
    long plus(long from, int workedDays, long limit) {
        int step = Integer.signum(workedDays);
        long reached = from;
        for (int left = workedDays; left != 0 && reached != NO_DAY; left -= step) {
            reached = search(reached + step, limit, step);
        }
        return reached;
    }

    /** The first worked day from this one on, within so many days, in steps of 1 or -1; else {@link #NO_DAY}. */
    long search(long from, long days, int step) {
        long day = from;
        for (long left = days; left > 0; left--) {
            if (isWorked(day)) {
                return day;
            }
            day += step;
        }
        return NO_DAY;
    }
}
