package nl.pop4j.text.time.calendar;

import java.time.LocalDate;
import nl.pop4j.shared.DateRange;
import org.jspecify.annotations.Nullable;

/** Lengths of time that begin on the reference date: three weeks, five working days, half a year. */
public final class Lengths {

    private Lengths() {}

    /** From the reference through a length of time; null if the calendar ends before. */
    public static @Nullable DateRange from(LocalDate reference, double count, int unit) {
        if (count <= 0 || count > 1000) {
            return null;
        }
        long whole = (long) Math.floor(count);
        boolean half = count > whole;
        LocalDate last = switch (unit) {
            case Days.DAY -> reference.plusDays(Math.max(1, Math.round(count)));
            case Days.WORKDAY -> workdays(reference, Math.max(1, Math.round(count)));
            case Days.WEEK -> reference.plusDays(Math.round(count * 7));
            case Days.FORTNIGHT -> reference.plusDays(Math.round(count * 14));
            case Days.MONTH -> reference.plusMonths(whole).plusDays(half ? 15 : 0);
            case Days.QUARTER -> reference.plusMonths(Math.round(count * 3));
            case Days.HALF_YEAR -> reference.plusMonths(Math.round(count * 6));
            case Days.YEAR, Days.SCHOOL_YEAR -> reference.plusMonths(Math.round(count * 12));
            case Days.DECADE -> reference.plusYears(Math.round(count * 10));
            default -> reference;
        };
        return DateRange.ofClosed(reference, last);
    }

    private static LocalDate workdays(LocalDate reference, long count) {
        LocalDate date = reference;
        for (long left = count; left > 0; ) {
            date = date.plusDays(1);
            left -= date.getDayOfWeek().getValue() <= 5 ? 1 : 0;
        }
        return date;
    }
}
