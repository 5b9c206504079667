package nl.pop4j.calendar.cadence;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Whether a day of a span that counts is a date of the rule, with what the rule leaves open taken from the start. */
record RecurrenceMatch(
        Set<Integer> months, Set<Integer> monthDays, List<OrdinalWeekday> weekdays, boolean ordinalsInMonth) {

    static RecurrenceMatch of(RecurrenceRule rule, LocalDate start) {
        boolean noDay = rule.byDay().isEmpty() && rule.byMonthDay().isEmpty();
        boolean monthly = rule.frequency() == Frequency.MONTHLY;
        boolean yearly = rule.frequency() == Frequency.YEARLY;
        Set<Integer> months =
                yearly && noDay && rule.byMonth().isEmpty() ? ImmutableSet.of(start.getMonthValue()) : rule.byMonth();
        Set<Integer> monthDays =
                (monthly || yearly) && noDay ? ImmutableSet.of(start.getDayOfMonth()) : rule.byMonthDay();
        List<OrdinalWeekday> weekdays = rule.frequency() == Frequency.WEEKLY && noDay
                ? ImmutableList.of(new OrdinalWeekday(start.getDayOfWeek(), 0))
                : rule.byDay();
        return new RecurrenceMatch(
                months, monthDays, weekdays, monthly || !rule.byMonth().isEmpty());
    }

    boolean matches(LocalDate day) {
        return (months.isEmpty() || months.contains(day.getMonthValue()))
                && (monthDays.isEmpty() || isMonthDay(day))
                && (weekdays.isEmpty() || isWeekday(day));
    }

    private boolean isMonthDay(LocalDate day) {
        int fromStart = day.getDayOfMonth();
        return monthDays.contains(fromStart) || monthDays.contains(fromStart - day.lengthOfMonth() - 1);
    }

    private boolean isWeekday(LocalDate day) {
        int position = ordinalsInMonth ? day.getDayOfMonth() : day.getDayOfYear();
        int length = ordinalsInMonth ? day.lengthOfMonth() : day.lengthOfYear();
        int fromStart = (position - 1) / 7 + 1;
        int fromEnd = -((length - position) / 7 + 1);
        for (OrdinalWeekday weekday : weekdays) {
            int ordinal = weekday.ordinal();
            boolean which = ordinal == 0 || ordinal == fromStart || ordinal == fromEnd;
            if (which && weekday.day() == day.getDayOfWeek()) {
                return true;
            }
        }
        return false;
    }
}
