package nl.pop4j.calendar;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The worked days of the years in which plans are made, numbered, so that the n-th one after or before a day is looked
 * up and not counted: schedules of a million plans are cheap.
 *
 * <p>A day is found by year, month and day of the month, which a date holds; its epoch day it would have to work out.
 */
final class DayRanks {

    private static final int FIRST_YEAR = 2010;
    private static final int END_YEAR = 2050;
    private static final int MONTHS = 12;
    private static final int LONGEST_MONTH = 31;

    /** How many worked days come before each day; days that are in no calendar, such as 31 April, are not worked. */
    private final short[] before = new short[(END_YEAR - FIRST_YEAR) * MONTHS * LONGEST_MONTH + 1];

    /** The place of each worked day, in order. */
    private final short[] worked;

    /** The worked days that somebody has asked for; two threads may make the same one, which does no harm. */
    private final @Nullable LocalDate[] made;

    private DayRanks(Predicate<LocalDate> days) {
        short[] places = new short[before.length];
        LocalDate end = LocalDate.of(END_YEAR, 1, 1);
        int next = 0;
        short count = 0;
        for (LocalDate day = LocalDate.of(FIRST_YEAR, 1, 1); day.isBefore(end); day = day.plusDays(1)) {
            int place = place(day);
            Arrays.fill(before, next, place + 1, count);
            next = place + 1;
            if (days.test(day)) {
                places[count++] = (short) place;
            }
        }
        before[next] = count;
        worked = Arrays.copyOf(places, count);
        made = new LocalDate[worked.length];
    }

    static DayRanks of(Predicate<LocalDate> days) {
        return new DayRanks(days);
    }

    static boolean covers(LocalDate day) {
        return day.getYear() >= FIRST_YEAR && day.getYear() < END_YEAR;
    }

    /** Only for a day that is covered. */
    boolean isWorked(LocalDate day) {
        int place = place(day);
        return before[place] < before[place + 1];
    }

    /** The n-th worked day after a covered day, before it when n is negative; null beyond the years. */
    @Nullable LocalDate plus(LocalDate day, int count) {
        int place = place(day);
        long rank = count > 0 ? before[place + 1] + (count - 1L) : before[place] + (long) count;
        return (rank < 0 || rank >= worked.length) ? null : day((int) rank);
    }

    private LocalDate day(int rank) {
        LocalDate day = made[rank];
        if (day == null) {
            int month = worked[rank] / LONGEST_MONTH;
            day = LocalDate.of(FIRST_YEAR + month / MONTHS, month % MONTHS + 1, worked[rank] % LONGEST_MONTH + 1);
            made[rank] = day;
        }
        return day;
    }

    private static int place(LocalDate day) {
        return ((day.getYear() - FIRST_YEAR) * MONTHS + day.getMonthValue() - 1) * LONGEST_MONTH
                + day.getDayOfMonth()
                - 1;
    }
}
