package nl.pop4j.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import nl.pop4j.calendar.WorkPattern;
import nl.pop4j.calendar.WorkWeek;
import nl.pop4j.calendar.WorkingDays;
import nl.pop4j.calendar.cadence.Anchors;
import nl.pop4j.calendar.cadence.Cadence;
import nl.pop4j.calendar.holiday.Holidays;
import nl.pop4j.shared.DateRange;
import nl.pop4j.testkit.CalendarArbitraries;
import nl.pop4j.testkit.ReviewArbitraries;

/** The laws of a schedule, for any policy, period, holidays and pattern. */
@Tag("D5.4")
class ReviewScheduleProperties {

    @Property
    void increasesStrictlyInsideThePlanOnWorkingDays(
            @ForAll("policies") ReviewPolicy policy,
            @ForAll("anchors") Anchors anchors,
            @ForAll("workingDays") WorkingDays days) {
        List<LocalDate> dates = ReviewSchedule.of(policy, anchors, days).days();
        assertThat(dates).allMatch(anchors.period()::contains).allMatch(days::isWorkingDay);
        for (int i = 1; i < dates.size(); i++) {
            assertThat(dates.get(i)).isAfter(dates.get(i - 1));
        }
    }

    @Property
    void keepsTheMaximumIntervalWhereverAWorkingDayAllowsIt(
            @ForAll("policies") ReviewPolicy policy,
            @ForAll("anchors") Anchors anchors,
            @ForAll("workingDays") WorkingDays days,
            @ForAll @IntRange(min = 1, max = 200) int maximum) {
        ReviewPolicy strict = policy.withMaximumInterval(Period.ofDays(maximum));
        ReviewSchedule schedule = ReviewSchedule.of(strict, anchors, days);
        DateRange period = anchors.period();
        LocalDate from = period.start().minusDays(1);
        LocalDate limit = period.start().plusDays(maximum);
        for (LocalDate date : schedule.days()) {
            assertThat(!date.isAfter(limit) || isFree(days, from, limit)).isTrue();
            from = date;
            limit = date.plusDays(maximum);
        }
        boolean untilTheEnd = !period.last().isAfter(limit);
        assertThat(untilTheEnd || isFree(days, from, period.last())).isTrue();
        assertThat(untilTheEnd || !schedule.findings().isEmpty()).isTrue();
    }

    @Property
    void givesEachReviewANameOfItsOwnAndDeadlinesOnWorkingDays(
            @ForAll("policies") ReviewPolicy policy,
            @ForAll("anchors") Anchors anchors,
            @ForAll("workingDays") WorkingDays days) {
        List<ReviewDate> reviews = ReviewSchedule.of(policy, anchors, days).dates();
        assertThat(reviews).extracting(ReviewDate::id).doesNotHaveDuplicates();
        for (ReviewDate review : reviews) {
            assertThat(days.isWorkingDay(review.preparationDue())).isTrue();
            assertThat(review.reportDue()).isEqualTo(days.plus(review.date(), policy.reportDays()));
            LocalDate wished = days.plus(review.date(), -policy.preparationDays());
            assertThat(review.preparationDue())
                    .isEqualTo(
                            wished.isBefore(anchors.period().start())
                                    ? days.onOrAfter(anchors.period().start())
                                    : wished);
        }
    }

    @Property
    void reviewsOnEveryNominalDateThatIsAWorkingDay(
            @ForAll("policies") ReviewPolicy policy,
            @ForAll("anchors") Anchors anchors,
            @ForAll("workingDays") WorkingDays days) {
        ReviewPolicy free = new ReviewPolicy(
                policy.cadence(),
                policy.convention(),
                policy.firstAfterStart(),
                policy.lastBeforeEnd(),
                null,
                policy.preparationDays(),
                policy.reportDays());
        List<LocalDate> worked =
                free.nominalDates(anchors).stream().filter(days::isWorkingDay).toList();
        assertThat(ReviewSchedule.of(free, anchors, days).days()).containsAll(worked);
    }

    /** Shifting the plan by whole weeks shifts each date as much, where weeks are alike and nothing counts in months. */
    @Property
    void shiftsWithThePlanByWholeWeeks(
            @ForAll("periods") DateRange period,
            @ForAll("weeks") WorkWeek week,
            @ForAll @IntRange(min = 1, max = 20) int every,
            @ForAll @IntRange(min = 1, max = 120) int maximum,
            @ForAll @IntRange(min = -100, max = 100) int shift) {
        WorkingDays days = WorkingDays.of(Holidays.none(), WorkPattern.of(week));
        ReviewPolicy policy = ReviewPolicy.of(Cadence.everyWeeks(every)).withMaximumInterval(Period.ofDays(maximum));
        DateRange shifted =
                DateRange.of(period.start().plusWeeks(shift), period.end().plusWeeks(shift));
        assertThat(ReviewSchedule.of(policy, shifted, days).days())
                .isEqualTo(ReviewSchedule.of(policy, period, days).days().stream()
                        .map(date -> date.plusWeeks(shift))
                        .toList());
    }

    private static boolean isFree(WorkingDays days, LocalDate after, LocalDate last) {
        return !after.isBefore(last)
                || days.firstIn(DateRange.ofClosed(after.plusDays(1), last)).isEmpty();
    }

    @Provide
    Arbitrary<ReviewPolicy> policies() {
        return ReviewArbitraries.policies();
    }

    @Provide
    Arbitrary<Anchors> anchors() {
        return CalendarArbitraries.anchors();
    }

    @Provide
    Arbitrary<DateRange> periods() {
        return CalendarArbitraries.periods();
    }

    @Provide
    Arbitrary<WorkWeek> weeks() {
        return CalendarArbitraries.weeks();
    }

    @Provide
    Arbitrary<WorkingDays> workingDays() {
        return CalendarArbitraries.workingDays();
    }
}
