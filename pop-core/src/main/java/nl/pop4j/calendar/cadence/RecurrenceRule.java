package nl.pop4j.calendar.cadence;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A recurrence rule of RFC 5545 (section 3.3.10), counted from the start of the period (DTSTART), which is the first
 * date if it matches the rule, and no date if it does not.
 *
 * <p>Supported are FREQ from DAILY to YEARLY, INTERVAL, COUNT, UNTIL as a date, BYDAY with ordinals, BYMONTHDAY with
 * negative days, BYMONTH and WKST. Dates that a month does not have are left out, as the RFC says; {@link EveryMonths}
 * takes the last day of the month instead.
 *
 * <p>Example: {@code RecurrenceRule.parse("FREQ=MONTHLY;INTERVAL=2;BYDAY=2TU")} is the second Tuesday of every second
 * month.
 *
 * @param frequency the span that repeats
 * @param interval each how many-th span, 1 to 9999
 * @param count how many dates at most, or null
 * @param until the last day on which a date may fall, or null; not together with count
 * @param byDay weekdays; ordinals count in the month, or with YEARLY and no byMonth in the year
 * @param byMonthDay days of the month, 1 to 31, or -1 to -31 from its end
 * @param byMonth months, 1 to 12
 * @param weekStart the day with which a week begins; it matters for every second week
 */
public record RecurrenceRule(
        Frequency frequency,
        int interval,
        @Nullable Integer count,
        @Nullable LocalDate until,
        List<OrdinalWeekday> byDay,
        Set<Integer> byMonthDay,
        Set<Integer> byMonth,
        DayOfWeek weekStart)
        implements Cadence {

    private static final int MOST_WEEKDAYS_IN_A_MONTH = 5;

    /**
     * Copies the collections.
     *
     * @throws IllegalArgumentException if a number is out of its range, count and until are both given, or a part does
     *     not go with the frequency
     */
    public RecurrenceRule {
        byDay = ImmutableList.copyOf(byDay);
        byMonthDay = ImmutableSortedSet.copyOf(byMonthDay);
        byMonth = ImmutableSortedSet.copyOf(byMonth);
        require(interval >= 1 && interval <= 9999, "INTERVAL must be 1 to 9999");
        require(count == null || count >= 1, "COUNT must be 1 or more");
        require(count == null || until == null, "COUNT and UNTIL must not both be given");
        require(
                until == null || (until.getYear() >= 0 && until.getYear() <= 9999),
                "UNTIL must be in the years 0 to 9999");
        require(byMonth.stream().allMatch(month -> month >= 1 && month <= 12), "BYMONTH must be 1 to 12");
        require(
                byMonthDay.stream().allMatch(day -> day != 0 && day >= -31 && day <= 31),
                "BYMONTHDAY must be 1 to 31 or -31 to -1");
        require(frequency != Frequency.WEEKLY || byMonthDay.isEmpty(), "BYMONTHDAY does not go with FREQ=WEEKLY");
        checkOrdinals(frequency, byDay, byMonth);
    }

    /**
     * The rule of this text, with or without {@code RRULE:} before it.
     *
     * @throws IllegalArgumentException if a part is unknown, given twice, out of its range or not supported; the message
     *     names the part
     */
    public static RecurrenceRule parse(String text) {
        return RecurrenceText.parse(text);
    }

    @Override
    public List<LocalDate> datesIn(Anchors anchors) {
        LocalDate start = anchors.period().start();
        LocalDate end = Optional.ofNullable(until)
                .map(last -> last.plusDays(1))
                .filter(day -> day.isBefore(anchors.period().end()))
                .orElse(anchors.period().end());
        RecurrenceMatch match = RecurrenceMatch.of(this, start);
        ImmutableList.Builder<LocalDate> dates = ImmutableList.builder();
        long left = count == null ? Long.MAX_VALUE : count;
        LocalDate span = frequency.spanStart(start, weekStart);
        while (span.isBefore(end) && left > 0) {
            LocalDate spanEnd = frequency.plus(span, 1);
            for (LocalDate day = span; day.isBefore(spanEnd) && left > 0; day = day.plusDays(1)) {
                if (!day.isBefore(start) && day.isBefore(end) && match.matches(day)) {
                    dates.add(day);
                    left--;
                }
            }
            span = frequency.plus(span, interval);
        }
        return dates.build();
    }

    /** With {@code RRULE:} before it, in a fixed order of parts. */
    @Override
    public String toString() {
        return RecurrenceText.format(this);
    }

    private static void checkOrdinals(Frequency frequency, List<OrdinalWeekday> byDay, Set<Integer> byMonth) {
        boolean inMonth = frequency == Frequency.MONTHLY || (frequency == Frequency.YEARLY && !byMonth.isEmpty());
        for (OrdinalWeekday weekday : byDay) {
            int ordinal = Math.abs(weekday.ordinal());
            require(
                    ordinal == 0 || frequency == Frequency.MONTHLY || frequency == Frequency.YEARLY,
                    "BYDAY with a number goes with FREQ=MONTHLY and FREQ=YEARLY only");
            require(!inMonth || ordinal <= MOST_WEEKDAYS_IN_A_MONTH, "BYDAY must be -5 to 5 in a month");
        }
    }

    private static void require(boolean holds, String message) {
        if (!holds) {
            throw new IllegalArgumentException(message);
        }
    }
}
