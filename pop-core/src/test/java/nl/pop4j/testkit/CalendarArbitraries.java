package nl.pop4j.testkit;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import nl.pop4j.calendar.WorkPattern;
import nl.pop4j.calendar.WorkWeek;
import nl.pop4j.calendar.WorkingDays;
import nl.pop4j.calendar.cadence.Anchor;
import nl.pop4j.calendar.cadence.Anchors;
import nl.pop4j.calendar.cadence.Cadence;
import nl.pop4j.calendar.cadence.RecurrenceRule;
import nl.pop4j.calendar.holiday.BelgianCommunity;
import nl.pop4j.calendar.holiday.DutchHolidays;
import nl.pop4j.calendar.holiday.Holidays;
import nl.pop4j.calendar.holiday.LiberationDay;
import nl.pop4j.calendar.holiday.OwnHolidays;
import nl.pop4j.shared.DateRange;

/** Arbitraries of dates, holidays, work patterns and cadences. */
public final class CalendarArbitraries {

    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2035, 12, 31);

    private CalendarArbitraries() {}

    /** Days from 2020 to 2035. */
    public static Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(FIRST.toEpochDay(), LAST.toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    /** Periods of 1 day to 3 years. */
    public static Arbitrary<DateRange> periods() {
        return Combinators.combine(days(), Arbitraries.integers().between(1, 3 * 366))
                .as((start, days) -> DateRange.of(start, start.plusDays(days)));
    }

    /** Periods, some with probation. */
    public static Arbitrary<Anchors> anchors() {
        return Combinators.combine(
                        periods(), Arbitraries.integers().between(0, 100).injectNull(0.5))
                .as((period, probation) -> new Anchors(
                        period, probation == null ? null : period.start().plusDays(probation)));
    }

    /** Dutch, Belgian, own and no holidays. */
    public static Arbitrary<Holidays> holidays() {
        Arbitrary<Holidays> dutch = Combinators.combine(
                        Arbitraries.of(LiberationDay.class), Arbitraries.of(true, false))
                .as(DutchHolidays::new);
        Arbitrary<Holidays> belgian = Arbitraries.of(BelgianCommunity.class)
                .set()
                .map(communities -> Holidays.belgium(communities.toArray(BelgianCommunity[]::new)));
        Arbitrary<Holidays> own = days().set()
                .ofMaxSize(20)
                .map(days -> new OwnHolidays(days, Set.of(MonthDay.of(12, 24), MonthDay.of(2, 29))));
        return Arbitraries.oneOf(Arbitraries.of(Holidays.none()), dutch, belgian, own);
    }

    /** Weeks with at least one day that is worked. */
    public static Arbitrary<WorkWeek> weeks() {
        return Arbitraries.maps(
                        Arbitraries.of(DayOfWeek.class), Arbitraries.integers().between(30, 600))
                .ofMinSize(1)
                .map(WorkWeek::new);
    }

    /** Patterns of one to three weeks, with up to three times of leave of at most half a year. */
    public static Arbitrary<WorkPattern> patterns() {
        Arbitrary<List<DateRange>> leave = Combinators.combine(
                        days(), Arbitraries.integers().between(1, 180))
                .as((start, days) -> DateRange.of(start, start.plusDays(days)))
                .list()
                .ofMaxSize(3);
        return Combinators.combine(weeks().list().ofMinSize(1).ofMaxSize(3), leave)
                .as((weeks, free) -> new WorkPattern(weeks, LocalDate.of(2024, 1, 1), free));
    }

    /** Working days of any of these holidays and patterns. */
    public static Arbitrary<WorkingDays> workingDays() {
        return Combinators.combine(holidays(), patterns()).as(WorkingDays::of);
    }

    /** Cadences of each kind that names dates, and two together. */
    public static Arbitrary<Cadence> cadences() {
        Arbitrary<Cadence> single = Arbitraries.oneOf(
                Arbitraries.integers().between(1, 30).map(Cadence::everyWeeks),
                Arbitraries.integers().between(1, 14).map(Cadence::everyMonths),
                days().set().ofMinSize(1).ofMaxSize(8).map(days -> Cadence.on(days.toArray(LocalDate[]::new))),
                Combinators.combine(
                                Arbitraries.of(Anchor.class),
                                Arbitraries.integers().between(-90, 90))
                        .as((anchor, days) -> Cadence.from(anchor, Period.ofDays(days))),
                Arbitraries.of("FREQ=DAILY;INTERVAL=9", "FREQ=WEEKLY;BYDAY=SA,SU", "FREQ=MONTHLY;BYDAY=-1FR")
                        .map(RecurrenceRule::parse));
        return Arbitraries.oneOf(single, single.tuple2().map(two -> two.get1().and(two.get2())));
    }
}
