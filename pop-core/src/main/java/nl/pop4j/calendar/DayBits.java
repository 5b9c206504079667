package nl.pop4j.calendar;

import java.time.LocalDate;
import java.util.function.LongPredicate;

/** One bit a day for the years in which plans are made, so that schedules of a million plans are cheap. */
final class DayBits {

    static final int FIRST_YEAR = 1990;
    static final int END_YEAR = 2110;
    private static final long FIRST_DAY = LocalDate.of(FIRST_YEAR, 1, 1).toEpochDay();
    private static final int DAYS = (int) (LocalDate.of(END_YEAR, 1, 1).toEpochDay() - FIRST_DAY);

    private final long[] bits = new long[(DAYS + 63) / 64];

    static DayBits of(LongPredicate days) {
        DayBits all = new DayBits();
        for (long day = FIRST_DAY; day < FIRST_DAY + DAYS; day++) {
            if (days.test(day)) {
                all.set(day);
            }
        }
        return all;
    }

    static boolean covers(long epochDay) {
        return epochDay >= FIRST_DAY && epochDay < FIRST_DAY + DAYS;
    }

    void set(long epochDay) {
        int index = (int) (epochDay - FIRST_DAY);
        bits[index >> 6] |= 1L << index;
    }

    /** Only for a day that is covered. */
    boolean get(long epochDay) {
        int index = (int) (epochDay - FIRST_DAY);
        return (bits[index >> 6] & 1L << index) != 0;
    }

    /** The n-th set day after a covered day, or {@link DayTable#NO_DAY} if it lies beyond the years covered. */
    long after(long epochDay, int count) {
        int index = (int) (epochDay - FIRST_DAY) + 1;
        int left = count;
        int word = index >> 6;
        for (long mask = -1L << index; word < bits.length; word++, mask = -1L) {
            long set = bits[word] & mask;
            int here = Long.bitCount(set);
            if (here >= left) {
                for (; left > 1; left--) {
                    set &= set - 1;
                }
                return FIRST_DAY + (word << 6) + Long.numberOfTrailingZeros(set);
            }
            left -= here;
        }
        return DayTable.NO_DAY;
    }

    /** The n-th set day before a covered day, or {@link DayTable#NO_DAY} if it lies beyond the years covered. */
    long before(long epochDay, int count) {
        int index = (int) (epochDay - FIRST_DAY) - 1;
        int left = count;
        int word = index >> 6;
        for (long mask = -1L >>> (63 - (index & 63)); word >= 0; word--, mask = -1L) {
            long set = bits[word] & mask;
            int here = Long.bitCount(set);
            if (here >= left) {
                for (; left > 1; left--) {
                    set ^= Long.highestOneBit(set);
                }
                return FIRST_DAY + (word << 6) + 63 - Long.numberOfLeadingZeros(set);
            }
            left -= here;
        }
        return DayTable.NO_DAY;
    }
}
