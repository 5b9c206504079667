package nl.pop4j.examples.benchmarks;

import java.time.LocalDate;
import nl.pop4j.calendar.WorkingDays;

/** The floor of B6: a table with a flag for each day, and loops that count in it. */
final class EpochDays {

    private final long first;
    private final boolean[] worked;

    EpochDays(WorkingDays days, LocalDate from, LocalDate to) {
        this.first = from.toEpochDay();
        this.worked = new boolean[(int) (to.toEpochDay() - first)];
        for (int i = 0; i < worked.length; i++) {
            worked[i] = days.isWorkingDay(from.plusDays(i));
        }
    }

    /** The nominal day, the day, when the preparation and when the report is due, review after review; zeros behind. */
    long[] reviews(LocalDate start, int months, int between, int deadline) {
        long[] reviews = new long[4 * (months / between)];
        long end = start.plusMonths(months).toEpochDay();
        int count = 0;
        int previous = -1;
        for (int passed = between; passed < months; passed += between) {
            long nominal = start.plusMonths(passed).toEpochDay();
            int at = (int) (nominal - first);
            while (!worked[at]) {
                at++;
            }
            if (at > previous && at + first < end) {
                reviews[count++] = nominal;
                reviews[count++] = first + at;
                reviews[count++] = first + moved(at, -1, deadline);
                reviews[count++] = first + moved(at, 1, deadline);
                previous = at;
            }
        }
        return reviews;
    }

    private int moved(int from, int step, int days) {
        int at = from;
        for (int left = days; left > 0; ) {
            at += step;
            left -= worked[at] ? 1 : 0;
        }
        return at;
    }
}
