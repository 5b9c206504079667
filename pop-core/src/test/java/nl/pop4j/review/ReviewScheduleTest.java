package nl.pop4j.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.Period;
import nl.pop4j.calendar.DayConvention;
import nl.pop4j.calendar.WorkPattern;
import nl.pop4j.calendar.WorkingDays;
import nl.pop4j.calendar.cadence.Cadence;
import nl.pop4j.calendar.holiday.Holidays;
import nl.pop4j.shared.DateRange;
import nl.pop4j.shared.id.ReviewId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("D5.4")
class ReviewScheduleTest {

    private static final DateRange YEAR = DateRange.ofClosed(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 12, 31));
    private static final WorkingDays DUTCH = WorkingDays.of(Holidays.netherlands());
    private static final ReviewPolicy EVERY_FOUR_MONTHS = ReviewPolicy.of(Cadence.everyMonths(4));

    @Test
    void putsNominalDatesOnWorkingDays() {
        ReviewSchedule schedule = ReviewSchedule.of(EVERY_FOUR_MONTHS, YEAR, DUTCH);
        assertThat(schedule.days()).containsExactly(LocalDate.of(2027, 5, 3), LocalDate.of(2027, 9, 1));
        assertThat(schedule.dates().get(0).nominal()).isEqualTo(LocalDate.of(2027, 5, 1));
        assertThat(schedule.dates().get(0).id()).isEqualTo(ReviewId.of("r-20270501"));
        assertThat(schedule.findings()).isEmpty();
    }

    @Test
    void followsTheConvention() {
        assertThat(ReviewSchedule.of(EVERY_FOUR_MONTHS.withConvention(DayConvention.NEAREST), YEAR, DUTCH)
                        .days())
                .containsExactly(LocalDate.of(2027, 4, 30), LocalDate.of(2027, 9, 1));
        assertThat(ReviewSchedule.of(EVERY_FOUR_MONTHS.withConvention(DayConvention.PRECEDING), YEAR, DUTCH)
                        .days())
                .containsExactly(LocalDate.of(2027, 4, 30), LocalDate.of(2027, 9, 1));
    }

    @Test
    void setsDeadlinesInWorkingDays() {
        ReviewDate first = ReviewSchedule.of(EVERY_FOUR_MONTHS.withDeadlines(4, 3), YEAR, DUTCH)
                .dates()
                .get(0);
        assertThat(first.preparationDue()).isEqualTo(LocalDate.of(2027, 4, 26));
        assertThat(first.reportDue()).isEqualTo(LocalDate.of(2027, 5, 7));
    }

    @Test
    void asksForNoPreparationBeforeThePlanBegins() {
        ReviewPolicy soon = ReviewPolicy.of(Cadence.everyWeeks(1)).withDeadlines(10, 5);
        ReviewDate first = ReviewSchedule.of(soon, YEAR, DUTCH).dates().get(0);
        assertThat(first.date()).isEqualTo(LocalDate.of(2027, 1, 8));
        assertThat(first.preparationDue()).isEqualTo(LocalDate.of(2027, 1, 4));
    }

    @Test
    void beginsWithTheFirstAndEndsWithTheLastReview() {
        ReviewPolicy policy = ReviewPolicy.of(Cadence.everyMonths(1))
                .withFirstAfter(Period.ofMonths(10))
                .withLastBefore(Period.ofWeeks(2));
        assertThat(ReviewSchedule.of(policy, YEAR, DUTCH).days())
                .containsExactly(LocalDate.of(2027, 11, 1), LocalDate.of(2027, 12, 1), LocalDate.of(2027, 12, 17));
    }

    @Test
    void keepsTheLastReviewInsideThePlanWhenItsLastDaysAreFree() {
        DateRange untilSunday = DateRange.ofClosed(LocalDate.of(2027, 1, 4), LocalDate.of(2027, 5, 2));
        ReviewPolicy policy = ReviewPolicy.of(Cadence.everyMonths(12)).withLastBefore(Period.ZERO);
        assertThat(ReviewSchedule.of(policy, untilSunday, DUTCH).days()).containsExactly(LocalDate.of(2027, 4, 30));
    }

    @Test
    void pullsADateBackThatWouldComeTooLate() {
        ReviewPolicy policy = ReviewPolicy.of(Cadence.everyMonths(4)).withMaximumInterval(Period.ofMonths(4));
        ReviewSchedule schedule = ReviewSchedule.of(policy, YEAR, DUTCH);
        assertThat(schedule.days())
                .containsExactly(LocalDate.of(2027, 4, 30), LocalDate.of(2027, 8, 30), LocalDate.of(2027, 12, 30));
        assertThat(schedule.dates().get(1).nominal()).isEqualTo(LocalDate.of(2027, 9, 1));
        assertThat(schedule.findings()).isEmpty();
    }

    @Test
    void putsReviewsBetweenWhereTheCadenceIsTooSlow() {
        ReviewPolicy policy = ReviewPolicy.of(Cadence.everyMonths(6)).withMaximumInterval(Period.ofMonths(3));
        ReviewSchedule schedule = ReviewSchedule.of(policy, YEAR, DUTCH);
        assertThat(schedule.days())
                .containsExactly(LocalDate.of(2027, 4, 1), LocalDate.of(2027, 7, 1), LocalDate.of(2027, 10, 1));
    }

    @Test
    void saysWhenALongLeaveBreaksTheInterval() {
        DateRange leave = DateRange.ofClosed(LocalDate.of(2027, 2, 15), LocalDate.of(2027, 7, 4));
        WorkingDays away = DUTCH.with(WorkPattern.fullTime().withLeave(leave));
        ReviewPolicy policy = ReviewPolicy.of(Cadence.everyMonths(3)).withMaximumInterval(Period.ofMonths(4));
        ReviewSchedule schedule = ReviewSchedule.of(policy, YEAR, away);
        assertThat(schedule.days())
                .containsExactly(LocalDate.of(2027, 2, 12), LocalDate.of(2027, 7, 5), LocalDate.of(2027, 10, 1));
        assertThat(schedule.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(ReviewSchedule.INTERVAL);
            assertThat(finding.arguments()).containsEntry("from", "2027-02-12").containsEntry("to", "2027-07-05");
        });
    }

    @Test
    void mergesDatesThatFallOnOneWorkingDay() {
        ReviewPolicy weekend = ReviewPolicy.of(
                Cadence.on(LocalDate.of(2027, 5, 1), LocalDate.of(2027, 5, 2), LocalDate.of(2027, 5, 3)));
        assertThat(ReviewSchedule.of(weekend, YEAR, DUTCH).dates())
                .singleElement()
                .satisfies(review -> {
                    assertThat(review.date()).isEqualTo(LocalDate.of(2027, 5, 3));
                    assertThat(review.nominal()).isEqualTo(LocalDate.of(2027, 5, 1));
                });
    }

    @Test
    void saysWhenThereIsNoReview() {
        DateRange weekend = DateRange.ofClosed(LocalDate.of(2027, 5, 1), LocalDate.of(2027, 5, 2));
        ReviewPolicy policy =
                ReviewPolicy.of(Cadence.on(LocalDate.of(2027, 5, 1))).withMaximumInterval(Period.ofDays(1));
        ReviewSchedule schedule = ReviewSchedule.of(policy, weekend, DUTCH);
        assertThat(schedule.dates()).isEmpty();
        assertThat(schedule.findings().contains(ReviewSchedule.NONE)).isTrue();
    }

    @Test
    void refusesPoliciesThatCannotBe() {
        assertThatIllegalArgumentException().isThrownBy(() -> EVERY_FOUR_MONTHS.withMaximumInterval(Period.ZERO));
        assertThatIllegalArgumentException().isThrownBy(() -> EVERY_FOUR_MONTHS.withFirstAfter(Period.ofDays(-1)));
        assertThatIllegalArgumentException().isThrownBy(() -> EVERY_FOUR_MONTHS.withDeadlines(-1, 0));
    }
}
