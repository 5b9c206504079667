package nl.pop4j.text.time.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import nl.pop4j.shared.DateRange;
import org.jspecify.annotations.Nullable;

/**
 * Holidays by their number in the word lists. Easter follows the Gregorian computus (Meeus, Astronomical Algorithms,
 * 1991, chapter 8). School holidays differ by region and year, so words do not tell their days.
 */
public final class NamedDays {

    private NamedDays() {}

    /** The first one that is not over on the reference date; null where words do not tell. */
    public static @Nullable DateRange of(LocalDate reference, int holiday) {
        for (int year = reference.getYear(); year <= reference.getYear() + 1; year++) {
            DateRange days = in(year, holiday);
            if (days == null || days.end().isAfter(reference)) {
                return days;
            }
        }
        return null;
    }

    public static @Nullable DateRange in(int year, int holiday) {
        return switch (holiday) {
            case 1 -> DateRange.ofClosed(LocalDate.of(year, 12, 25), LocalDate.of(year, 12, 26));
            case 2 -> day(year, 12, 31);
            case 3 -> day(year, 1, 1);
            case 4 -> DateRange.ofClosed(easter(year), easter(year).plusDays(1));
            case 5 -> DateRange.ofClosed(easter(year).plusDays(49), easter(year).plusDays(50));
            case 6 -> Days.day(easter(year).plusDays(39));
            case 7 -> kingsDay(year);
            case 8 -> day(year, 5, 5);
            case 9 -> day(year, 12, 5);
            case 10 -> day(year, 10, 31);
            case 11 -> Days.day(thanksgiving(year));
            case 12 -> day(year, 2, 14);
            case 14 -> day(year, 3, 1);
            case 15 -> day(year, 3, 17);
            case 17 -> Days.day(thanksgiving(year).plusDays(1));
            case 18 ->
                DateRange.ofClosed(easter(year).minusDays(49), easter(year).minusDays(47));
            case 20 -> day(year, 11, 1);
            case 21 -> day(year, 7, 4);
            default -> null;
        };
    }

    private static DateRange day(int year, int month, int day) {
        return Days.day(LocalDate.of(year, month, day));
    }

    /** 27 April, a day earlier when that is a Sunday. */
    private static DateRange kingsDay(int year) {
        LocalDate date = LocalDate.of(year, 4, 27);
        return Days.day(date.getDayOfWeek() == DayOfWeek.SUNDAY ? date.minusDays(1) : date);
    }

    private static LocalDate thanksgiving(int year) {
        return LocalDate.of(year, 11, 1).with(TemporalAdjusters.dayOfWeekInMonth(4, DayOfWeek.THURSDAY));
    }

    public static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
        int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
        return LocalDate.of(year, f / 31, f % 31 + 1);
    }
}
