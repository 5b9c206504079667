package nl.pop4j.calendar.cadence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import nl.pop4j.shared.DateRange;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRuleIterator;

/** Recurrence rules against an iCalendar library of other people. */
@Tag("D5.4")
class RecurrenceRuleProperties {

    /**
     * Left out is FREQ=YEARLY with BYMONTHDAY and no BYMONTH: the RFC's table expands it to all months, as we do; the
     * other library keeps to the month of the start.
     */
    @Property(tries = 3000)
    void findsTheDatesThatAnotherLibraryFinds(@ForAll("rules") RecurrenceRule rule, @ForAll("starts") LocalDate start)
            throws InvalidRecurrenceRuleException {
        Assume.that(rule.frequency() != Frequency.YEARLY
                || rule.byMonthDay().isEmpty()
                || !rule.byMonth().isEmpty());
        DateRange period = DateRange.of(start, start.plusYears(4));
        assertThat(rule.datesIn(Anchors.of(period))).isEqualTo(expected(rule, period));
    }

    @Property
    void readsBackWhatItWrites(@ForAll("rules") RecurrenceRule rule) {
        assertThat(Cadence.parse(rule.toString())).isEqualTo(rule);
    }

    private static List<LocalDate> expected(RecurrenceRule rule, DateRange period)
            throws InvalidRecurrenceRuleException {
        String text = rule.toString().substring("RRULE:".length());
        LocalDate start = period.start();
        DateTime first = new DateTime(start.getYear(), start.getMonthValue() - 1, start.getDayOfMonth());
        List<LocalDate> dates = new ArrayList<>();
        try {
            RecurrenceRuleIterator instances = new org.dmfs.rfc5545.recur.RecurrenceRule(text).iterator(first);
            while (instances.hasNext() && period.contains(date(instances.peekDateTime()))) {
                dates.add(date(instances.peekDateTime()));
                instances.nextDateTime();
            }
        } catch (IllegalArgumentException e) {
            // Its way to say that no date comes for very long, as when the first is to be the last Monday.
            assertThat(e).hasMessageContaining("too many");
        }
        return dates;
    }

    private static LocalDate date(DateTime instance) {
        return LocalDate.of(instance.getYear(), instance.getMonth() + 1, instance.getDayOfMonth());
    }

    @Provide
    Arbitrary<LocalDate> starts() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(2020, 1, 1).toEpochDay(),
                        LocalDate.of(2033, 1, 1).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Provide
    Arbitrary<RecurrenceRule> rules() {
        return Arbitraries.of(Frequency.class).flatMap(RecurrenceRuleProperties::rulesOf);
    }

    private static Arbitrary<RecurrenceRule> rulesOf(Frequency frequency) {
        boolean ordinals = frequency == Frequency.MONTHLY || frequency == Frequency.YEARLY;
        Arbitrary<OrdinalWeekday> weekday = Combinators.combine(
                        Arbitraries.of(DayOfWeek.class),
                        Arbitraries.integers().between(ordinals ? -5 : 0, ordinals ? 5 : 0))
                .as(OrdinalWeekday::new);
        Arbitrary<Set<Integer>> monthDays = frequency == Frequency.WEEKLY
                ? Arbitraries.just(Set.of())
                : Arbitraries.integers()
                        .between(-31, 31)
                        .filter(day -> day != 0)
                        .set()
                        .ofMaxSize(3);
        return Combinators.combine(
                        Arbitraries.integers().between(1, 5),
                        Arbitraries.integers().between(1, 12).injectNull(0.5),
                        weekday.list().uniqueElements().ofMaxSize(3),
                        monthDays,
                        Arbitraries.integers().between(1, 12).set().ofMaxSize(3),
                        Arbitraries.of(DayOfWeek.class))
                .as((interval, count, byDay, byMonthDay, byMonth, weekStart) ->
                        new RecurrenceRule(frequency, interval, count, null, byDay, byMonthDay, byMonth, weekStart));
    }
}
