package nl.pop4j.text.time.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import nl.pop4j.shared.DateRange;
import org.jspecify.annotations.Nullable;

/** Periods of the calendar, found from a reference date. A period without a year is the first that is not over. */
public final class Days {

    public static final int DAY = 4;
    public static final int WORKDAY = 5;
    public static final int WEEK = 6;
    public static final int MONTH = 7;
    public static final int QUARTER = 8;
    public static final int HALF_YEAR = 9;
    public static final int YEAR = 10;
    public static final int SCHOOL_YEAR = 11;
    public static final int WEEKEND = 12;
    public static final int DECADE = 13;
    public static final int FORTNIGHT = 14;
    public static final int LAST_YEAR = 9000;

    private Days() {}

    public static DateRange day(LocalDate date) {
        return DateRange.ofClosed(date, date);
    }

    public static DateRange year(int year) {
        return DateRange.of(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1));
    }

    /** The Dutch school year that begins in a year: 1 August to 31 July. */
    public static DateRange schoolYear(int year) {
        return DateRange.of(LocalDate.of(year, Month.AUGUST, 1), LocalDate.of(year + 1, Month.AUGUST, 1));
    }

    public static DateRange month(int year, int month) {
        LocalDate first = LocalDate.of(year, month, 1);
        return DateRange.of(first, first.plusMonths(1));
    }

    public static DateRange month(LocalDate reference, int month) {
        return month(month >= reference.getMonthValue() ? reference.getYear() : reference.getYear() + 1, month);
    }

    public static DateRange months(int year, int firstMonth, int count) {
        LocalDate first = LocalDate.of(year, firstMonth, 1);
        return DateRange.of(first, first.plusMonths(count));
    }

    /** The n-th part of a year in parts of some months, of this year or, when it is over, the next. */
    public static DateRange part(LocalDate reference, int number, int months) {
        DateRange here = months(reference.getYear(), (number - 1) * months + 1, months);
        return here.end().isAfter(reference)
                ? here
                : months(reference.getYear() + 1, (number - 1) * months + 1, months);
    }

    /** ISO week of this year, or of the next when it is over. */
    public static DateRange isoWeek(LocalDate reference, int week) {
        int year = reference.get(IsoFields.WEEK_BASED_YEAR);
        DateRange here = isoWeek(year, week);
        return here.end().isAfter(reference) ? here : isoWeek(year + 1, week);
    }

    public static DateRange isoWeek(int year, int week) {
        LocalDate inFirst = LocalDate.of(year, 1, 4);
        LocalDate monday =
                inFirst.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusWeeks(week - 1L);
        return DateRange.of(monday, monday.plusWeeks(1));
    }

    /** Season by whole months: spring is March to May, winter December to February. */
    public static DateRange season(LocalDate reference, int season) {
        for (int year = reference.getYear() - 1; ; year++) {
            DateRange range = season(year, season);
            if (range.end().isAfter(reference)) {
                return range;
            }
        }
    }

    public static DateRange season(int year, int season) {
        return months(year, season * 3, 3);
    }

    /** The day in a month, in this year or the next; null for 30 February. */
    public static @Nullable LocalDate dayInMonth(LocalDate reference, int day, int month) {
        for (int year = reference.getYear(); year <= reference.getYear() + 8; year++) {
            if (day >= 1 && day <= YearMonth.of(year, month).lengthOfMonth()) {
                LocalDate date = LocalDate.of(year, month, day);
                if (!date.isBefore(reference)) {
                    return date;
                }
            }
        }
        return null;
    }

    /** The exact date, or null if the calendar has none. */
    public static @Nullable LocalDate date(int year, int month, int day) {
        boolean valid = month >= 1
                && month <= 12
                && day >= 1
                && year >= 1
                && year < LAST_YEAR
                && day <= YearMonth.of(year, month).lengthOfMonth();
        return valid ? LocalDate.of(year, month, day) : null;
    }

    public static DateRange weekday(LocalDate reference, int weekday) {
        return day(reference.with(TemporalAdjusters.next(DayOfWeek.of(weekday))));
    }

    /** The unit that holds the reference, moved on by some. */
    public static @Nullable DateRange unit(LocalDate reference, int unit, int shift) {
        int year = reference.getYear();
        LocalDate monday = reference.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        LocalDate first = reference.withDayOfMonth(1);
        return switch (unit) {
            case DAY, WORKDAY -> day(reference.plusDays(shift));
            case WEEK -> DateRange.of(monday.plusWeeks(shift), monday.plusWeeks(shift + 1L));
            case WEEKEND ->
                DateRange.of(
                        monday.plusWeeks(shift).plusDays(5),
                        monday.plusWeeks(shift).plusDays(7));
            case MONTH -> DateRange.of(first.plusMonths(shift), first.plusMonths(shift + 1L));
            case QUARTER -> aligned(first, 3, shift);
            case HALF_YEAR -> aligned(first, 6, shift);
            case YEAR -> year(year + shift);
            case SCHOOL_YEAR -> schoolYear(year + shift - (reference.getMonthValue() < 8 ? 1 : 0));
            default -> null;
        };
    }

    private static DateRange aligned(LocalDate firstOfMonth, int months, int shift) {
        LocalDate start = firstOfMonth.minusMonths((firstOfMonth.getMonthValue() - 1) % months);
        return DateRange.of(start.plusMonths((long) months * shift), start.plusMonths(months * (shift + 1L)));
    }
}
