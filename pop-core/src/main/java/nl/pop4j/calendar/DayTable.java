package nl.pop4j.calendar;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What WorkingDays looks up: the minutes of each day, by epoch day, and where the next worked one is. */
final class DayTable {

    static final long NO_DAY = Long.MIN_VALUE;

    private final HolidayTable holidays;
    private final PatternTable[] patterns;

    /** Worked out for the days of a whole organisation; for a single person it would cost more than it saves. */
    private final @Nullable DayRanks worked;

    private DayTable(HolidayTable holidays, PatternTable[] patterns, @Nullable DayRanks worked) {
        this.holidays = holidays;
        this.patterns = patterns;
        this.worked = worked;
    }

    static DayTable of(HolidayTable holidays, List<WorkPattern> patterns) {
        return new DayTable(holidays, patterns.stream().map(PatternTable::new).toArray(PatternTable[]::new), null);
    }

    DayTable ahead() {
        return new DayTable(holidays, patterns, DayRanks.of(this::isWorked));
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
        DayRanks ranks = worked;
        return (ranks != null && DayRanks.covers(day)) ? ranks.isWorked(day) : isWorked(day.toEpochDay());
    }

    boolean isWorked(long epochDay) {
        return minutesOn(epochDay) > 0;
    }

    /** The n-th worked day after this one, before it when n is negative; null where it was not worked out ahead. */
    @Nullable LocalDate ahead(LocalDate from, int workedDays) {
        DayRanks ranks = worked;
        return (ranks != null && DayRanks.covers(from)) ? ranks.plus(from, workedDays) : null;
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
