package nl.pop4j.export.calendar;

import biweekly.component.DaylightSavingsTime;
import biweekly.component.Observance;
import biweekly.component.StandardTime;
import biweekly.component.VTimezone;
import biweekly.util.DateTimeComponents;
import biweekly.util.DayOfWeek;
import biweekly.util.Frequency;
import biweekly.util.Recurrence;
import biweekly.util.UtcOffset;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneOffsetTransitionRule;
import java.time.zone.ZoneRules;
import java.util.List;

/**
 * The rules of a time zone as a calendar carries them (VTIMEZONE), from the Java time zone rules: nothing is fetched.
 *
 * <p>A zone whose clocks change by a yearly rule gets that rule, from the year before the event on. Any other zone gets
 * the changes around the event one by one, or its one offset.
 */
final class ZoneComponent {

    private static final int DAYS_IN_A_WEEK = 7;

    private ZoneComponent() {}

    static VTimezone of(ZoneId zone, LocalDateTime around) {
        VTimezone component = new VTimezone(zone.getId());
        ZoneRules rules = zone.getRules();
        List<ZoneOffsetTransitionRule> yearly = rules.getTransitionRules();
        if (yearly.isEmpty() || !yearly.stream().allMatch(ZoneComponent::isWeekdayOfMonth)) {
            single(component, rules, around);
            return component;
        }
        for (ZoneOffsetTransitionRule rule : yearly) {
            ZoneOffsetTransition first = rule.createTransition(around.getYear() - 1);
            Observance observance = observance(rules, first);
            observance.setRecurrenceRule(new Recurrence.Builder(Frequency.YEARLY)
                    .byMonth(rule.getMonth().getValue())
                    .byDay(weekOf(rule), day(rule))
                    .build());
            add(component, observance);
        }
        return component;
    }

    /** The change before the event and the one after it, or the one offset of a zone without changes. */
    private static void single(VTimezone component, ZoneRules rules, LocalDateTime around) {
        Instant instant = around.toInstant(ZoneOffset.UTC);
        ZoneOffsetTransition before = rules.previousTransition(instant);
        ZoneOffsetTransition after = rules.nextTransition(instant);
        if (before != null && after != null) {
            add(component, observance(rules, before));
            add(component, observance(rules, after));
            return;
        }
        Observance only = new StandardTime();
        only.setDateStart(new DateTimeComponents(1970, 1, 1, 0, 0, 0, false));
        only.setTimezoneOffsetFrom(offset(rules.getOffset(instant)));
        only.setTimezoneOffsetTo(offset(rules.getOffset(instant)));
        add(component, only);
    }

    private static Observance observance(ZoneRules rules, ZoneOffsetTransition change) {
        boolean summer = rules.isDaylightSavings(change.getInstant());
        Observance observance = summer ? new DaylightSavingsTime() : new StandardTime();
        LocalDateTime at = change.getDateTimeBefore();
        observance.setDateStart(new DateTimeComponents(
                at.getYear(), at.getMonthValue(), at.getDayOfMonth(), at.getHour(), at.getMinute(), 0, false));
        observance.setTimezoneOffsetFrom(offset(change.getOffsetBefore()));
        observance.setTimezoneOffsetTo(offset(change.getOffsetAfter()));
        return observance;
    }

    private static void add(VTimezone component, Observance observance) {
        if (observance instanceof DaylightSavingsTime summer) {
            component.addDaylightSavingsTime(summer);
        } else if (observance instanceof StandardTime standard) {
            component.addStandardTime(standard);
        }
    }

    private static UtcOffset offset(ZoneOffset offset) {
        return new UtcOffset(offset.getTotalSeconds() * 1_000L);
    }

    /** Whether the day is 'the first Sunday', 'the last Sunday' and the like: what a calendar rule can say. */
    private static boolean isWeekdayOfMonth(ZoneOffsetTransitionRule rule) {
        return rule.getDayOfWeek() != null
                && !rule.isMidnightEndOfDay()
                && (isLastWeek(rule) || rule.getDayOfMonthIndicator() % DAYS_IN_A_WEEK == 1);
    }

    private static int weekOf(ZoneOffsetTransitionRule rule) {
        return isLastWeek(rule) ? -1 : rule.getDayOfMonthIndicator() / DAYS_IN_A_WEEK + 1;
    }

    /** 'The last Sunday' is kept as such or, in months of one length, as 'the first one from the 25th on'. */
    private static boolean isLastWeek(ZoneOffsetTransitionRule rule) {
        int from = rule.getDayOfMonthIndicator();
        return from == -1
                || (rule.getMonth() != Month.FEBRUARY && from == rule.getMonth().maxLength() - DAYS_IN_A_WEEK + 1);
    }

    private static DayOfWeek day(ZoneOffsetTransitionRule rule) {
        return DayOfWeek.valueOf(rule.getDayOfWeek().name());
    }
}
