package nl.pop4j.calendar;

import java.time.DayOfWeek;
import java.util.List;
import nl.pop4j.shared.DateRange;

/** A work pattern as plain arrays: the minutes of each day of the turn, and where leave begins and ends. */
final class PatternTable {

    private final int[] minutes;
    private final long firstMonday;
    private final long[] leaveStarts;
    private final long[] leaveEnds;

    PatternTable(WorkPattern pattern) {
        List<WorkWeek> weeks = pattern.weeks();
        minutes = new int[7 * weeks.size()];
        for (int week = 0; week < weeks.size(); week++) {
            for (DayOfWeek day : DayOfWeek.values()) {
                minutes[7 * week + day.getValue() - 1] = weeks.get(week).minutesOn(day);
            }
        }
        firstMonday = pattern.firstMonday().toEpochDay();
        List<DateRange> leave = pattern.leave();
        leaveStarts =
                leave.stream().mapToLong(range -> range.start().toEpochDay()).toArray();
        leaveEnds = leave.stream().mapToLong(range -> range.end().toEpochDay()).toArray();
    }

    int minutesOn(long epochDay) {
        for (int i = 0; i < leaveStarts.length; i++) {
            if (epochDay >= leaveStarts[i] && epochDay < leaveEnds[i]) {
                return 0;
            }
        }
        long day = epochDay - firstMonday;
        // One week alone is the common case, and a division by a constant is a multiplication.
        return minutes[
                (int) (minutes.length == 7 ? Math.floorMod(day, 7L) : Math.floorMod(day, (long) minutes.length))];
    }
}
