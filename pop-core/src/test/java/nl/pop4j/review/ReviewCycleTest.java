package nl.pop4j.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Set;
import nl.pop4j.calendar.WorkingDays;
import nl.pop4j.calendar.cadence.Anchors;
import nl.pop4j.calendar.cadence.Cadence;
import nl.pop4j.calendar.cadence.EventDriven;
import nl.pop4j.calendar.holiday.Holidays;
import nl.pop4j.shared.DateRange;
import nl.pop4j.shared.DomainEvent;
import nl.pop4j.shared.LocalizedText;
import nl.pop4j.shared.Texts;
import nl.pop4j.shared.Version;
import nl.pop4j.shared.finding.Finding;
import nl.pop4j.shared.finding.Outcome;
import nl.pop4j.shared.finding.RuleCode;
import nl.pop4j.shared.id.ActivityId;
import nl.pop4j.shared.id.PersonId;
import nl.pop4j.shared.id.PlanId;
import nl.pop4j.shared.id.ReviewCycleId;
import nl.pop4j.shared.id.ReviewId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("D5.4")
class ReviewCycleTest {

    private static final Instant AT = Instant.parse("2027-01-04T09:00:00Z");
    private static final DateRange YEAR = DateRange.ofClosed(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 12, 31));
    private static final WorkingDays DUTCH = WorkingDays.of(Holidays.netherlands());
    private static final ReviewPolicy POLICY =
            ReviewPolicy.of(Cadence.everyMonths(3).and(new EventDriven(Set.of("role-changed"), Period.ofWeeks(2))));

    private static final ReviewId APRIL = ReviewId.of("r-20270401");
    private static final ReviewId JULY = ReviewId.of("r-20270701");
    private static final LocalDate APRIL_1_THURSDAY = LocalDate.of(2027, 4, 1);
    private static final LocalDate APRIL_8_THURSDAY = LocalDate.of(2027, 4, 8);
    private static final LocalDate KINGS_DAY_TUESDAY = LocalDate.of(2027, 4, 27);
    private static final LocalDate JULY_1_THURSDAY = LocalDate.of(2027, 7, 1);

    private static final ReviewCycle CYCLE = start(POLICY).value();

    @Test
    void startsWithTheScheduleAndAnEvent() {
        Outcome.Done<ReviewCycle> started = start(POLICY);
        assertThat(started.value().reviews())
                .extracting(Review::date)
                .containsExactly(APRIL_1_THURSDAY, JULY_1_THURSDAY, LocalDate.of(2027, 10, 1));
        assertThat(started.value().version()).isEqualTo(Version.NONE);
        assertThat(started.events()).containsExactly(new ReviewEvent.Scheduled(CYCLE.id(), CYCLE.plan(), 3, AT));
        assertThat(started.events().get(0).aggregate()).isEqualTo("rc-1");
    }

    @Test
    void movesOneReviewAndKeepsEveryIdentity() {
        Outcome.Done<ReviewCycle> moved = changed(CYCLE.reschedule(APRIL, APRIL_8_THURSDAY, DUTCH, AT));
        assertThat(moved.value().reviews())
                .extracting(Review::id)
                .containsExactly(APRIL, JULY, ReviewId.of("r-20271001"));
        Review review = moved.value().review(APRIL).orElseThrow();
        assertThat(review.date()).isEqualTo(APRIL_8_THURSDAY);
        assertThat(review.movedFrom()).isEqualTo(APRIL_1_THURSDAY);
        assertThat(review.when().preparationDue()).isEqualTo(APRIL_1_THURSDAY);
        assertThat(moved.events())
                .containsExactly(
                        new ReviewEvent.Moved(CYCLE.id(), CYCLE.plan(), APRIL, APRIL_1_THURSDAY, APRIL_8_THURSDAY, AT));
    }

    @Test
    void remembersTheFirstDateWhenMovedTwice() {
        ReviewCycle twice = changed(changed(CYCLE.reschedule(APRIL, APRIL_8_THURSDAY, DUTCH, AT))
                        .value()
                        .reschedule(APRIL, LocalDate.of(2027, 4, 9), DUTCH, AT))
                .value();
        assertThat(twice.review(APRIL).orElseThrow().movedFrom()).isEqualTo(APRIL_1_THURSDAY);
    }

    @Test
    void countsEachMoveSoThatCalendarsKnowTheNewest() {
        ReviewCycle once =
                changed(CYCLE.reschedule(APRIL, APRIL_8_THURSDAY, DUTCH, AT)).value();
        ReviewCycle twice = changed(once.reschedule(APRIL, LocalDate.of(2027, 4, 9), DUTCH, AT))
                .value();
        assertThat(CYCLE.review(APRIL).orElseThrow().moves()).isZero();
        assertThat(once.review(APRIL).orElseThrow().moves()).isEqualTo(1);
        assertThat(twice.review(APRIL).orElseThrow().moves()).isEqualTo(2);
    }

    @Test
    void refusesDaysThatCannotBe() {
        assertRefused(CYCLE.reschedule(APRIL, KINGS_DAY_TUESDAY, DUTCH, AT), ReviewRules.NO_WORKING_DAY);
        assertRefused(CYCLE.reschedule(APRIL, LocalDate.of(2028, 1, 3), DUTCH, AT), ReviewRules.OUTSIDE);
        assertRefused(CYCLE.reschedule(APRIL, JULY_1_THURSDAY, DUTCH, AT), ReviewRules.TAKEN);
        assertRefused(CYCLE.reschedule(ReviewId.of("r-1"), APRIL_8_THURSDAY, DUTCH, AT), ReviewRules.UNKNOWN);
        assertRefused(CYCLE.add(JULY_1_THURSDAY, ReviewOrigin.EMPLOYEE, DUTCH, AT), ReviewRules.TAKEN);
    }

    @Test
    void warnsWhenAMoveBreaksTheMaximumInterval() {
        ReviewCycle strict =
                start(POLICY.withMaximumInterval(Period.ofMonths(3))).value();
        Outcome.Done<ReviewCycle> moved = changed(strict.reschedule(APRIL, APRIL_8_THURSDAY, DUTCH, AT));
        assertThat(moved.findings().contains(ReviewSchedule.INTERVAL)).isTrue();
        assertThat(moved.findings().hasErrors()).isFalse();
    }

    @Test
    void derivesTheStatusFromTheDay() {
        Review april = CYCLE.review(APRIL).orElseThrow();
        assertThat(april.status(APRIL_1_THURSDAY)).isEqualTo(ReviewStatus.PLANNED);
        assertThat(april.status(APRIL_1_THURSDAY.plusDays(1))).isEqualTo(ReviewStatus.MISSED);
        assertThat(CYCLE.missedOn(APRIL_8_THURSDAY)).containsExactly(april);
        assertThat(held().review(APRIL).orElseThrow().status(APRIL_8_THURSDAY)).isEqualTo(ReviewStatus.HELD);
        assertThat(held().missedOn(APRIL_8_THURSDAY)).isEmpty();
    }

    @Test
    void holdsAMissedReviewLate() {
        ReviewCycle late = changed(CYCLE.hold(APRIL, APRIL_8_THURSDAY, APRIL_8_THURSDAY, AT))
                .value();
        assertThat(late.review(APRIL).orElseThrow().heldOn()).isEqualTo(APRIL_8_THURSDAY);
        assertThat(late.lastHeldUpTo(APRIL_8_THURSDAY)).contains(APRIL_8_THURSDAY);
        assertThat(late.lastHeldUpTo(APRIL_1_THURSDAY)).isEmpty();
    }

    @Test
    void holdsNothingInTheFutureAndNothingTwice() {
        assertRefused(CYCLE.hold(APRIL, APRIL_8_THURSDAY, APRIL_1_THURSDAY, AT), ReviewRules.FUTURE);
        assertRefused(held().hold(APRIL, APRIL_1_THURSDAY, APRIL_8_THURSDAY, AT), ReviewRules.HELD);
        assertRefused(held().reschedule(APRIL, APRIL_8_THURSDAY, DUTCH, AT), ReviewRules.HELD);
    }

    @Test
    @Tag("D2.3")
    void reportsWhatWasHeardBeforeWhatWasAgreed() {
        ReviewReport report = report("Het gaat goed", "Vaker oefenen");
        ReviewCycle reported =
                changed(held().report(APRIL, report, APRIL_8_THURSDAY, AT)).value();
        assertThat(reported.review(APRIL).orElseThrow().report()).isEqualTo(report);
        assertRefused(CYCLE.report(APRIL, report, APRIL_8_THURSDAY, AT), ReviewRules.NOT_HELD);
        assertRefused(reported.report(APRIL, report, APRIL_8_THURSDAY, AT), ReviewRules.REPORTED);
        assertThatIllegalArgumentException().isThrownBy(() -> report(" ", "Vaker oefenen"));
    }

    @Test
    void showsNoWordsOfTheReportInItsText() {
        assertThat(report("canary-heard", "canary-agreed").toString()).doesNotContain("canary");
        assertThat(new ReviewCancellation(APRIL_1_THURSDAY, "canary-reason").toString())
                .doesNotContain("canary");
    }

    @Test
    void tellsWhatIsDueAndWhatIsLate() {
        Review april = CYCLE.review(APRIL).orElseThrow();
        LocalDate prepared = april.when().preparationDue();
        assertThat(prepared).isEqualTo(LocalDate.of(2027, 3, 24));
        assertThat(CYCLE.preparationsDueIn(DateRange.ofClosed(prepared, prepared)))
                .containsExactly(april);
        assertThat(CYCLE.preparationsDueIn(DateRange.of(APRIL_1_THURSDAY, APRIL_8_THURSDAY)))
                .isEmpty();
        assertThat(CYCLE.openIn(DateRange.of(APRIL_1_THURSDAY, JULY_1_THURSDAY)))
                .containsExactly(april);
        assertThat(CYCLE.nextOn(APRIL_8_THURSDAY)).map(Review::id).contains(JULY);
        LocalDate reportDue = april.when().reportDue();
        assertThat(held().reportsDueIn(DateRange.ofClosed(reportDue, reportDue)))
                .hasSize(1);
        assertThat(held().reportsOverdueOn(reportDue)).isEmpty();
        assertThat(held().reportsOverdueOn(reportDue.plusDays(1))).hasSize(1);
    }

    @Test
    void cancelsWithAReason() {
        ReviewCancellation why = new ReviewCancellation(APRIL_1_THURSDAY, "Verhuizing van de afdeling");
        ReviewCycle cycle =
                changed(CYCLE.cancel(APRIL, why, APRIL_1_THURSDAY, AT)).value();
        assertThat(cycle.review(APRIL).orElseThrow().status(APRIL_8_THURSDAY)).isEqualTo(ReviewStatus.CANCELLED);
        assertThat(cycle.missedOn(APRIL_8_THURSDAY)).isEmpty();
        assertRefused(cycle.hold(APRIL, APRIL_1_THURSDAY, APRIL_8_THURSDAY, AT), ReviewRules.CANCELLED);
    }

    @Test
    @Tag("D2.3")
    void addsAReviewWhenEitherPartyAsks() {
        Outcome.Done<ReviewCycle> added = changed(CYCLE.add(APRIL_8_THURSDAY, ReviewOrigin.EMPLOYEE, DUTCH, AT));
        Review review = added.value().review(ReviewId.of("r-20270408")).orElseThrow();
        assertThat(review.origin()).isEqualTo(ReviewOrigin.EMPLOYEE);
        assertThat(added.events()).extracting(DomainEvent::kind).containsExactly("review-added");
    }

    @Test
    void namesAnAddedReviewApartFromOneThatHasMovedAway() {
        ReviewCycle moved =
                changed(CYCLE.reschedule(APRIL, APRIL_8_THURSDAY, DUTCH, AT)).value();
        ReviewCycle added = changed(moved.add(APRIL_1_THURSDAY, ReviewOrigin.EMPLOYER, DUTCH, AT))
                .value();
        assertThat(added.reviews()).extracting(Review::id).startsWith(ReviewId.of("r-20270401-2"), APRIL);
    }

    @Test
    @Tag("D2.3")
    void answersAnEventWithAReviewInTime() {
        LocalDate saturday = LocalDate.of(2027, 5, 1);
        Outcome.Done<ReviewCycle> reacted = changed(CYCLE.react("role-changed", saturday, DUTCH, AT));
        assertThat(reacted.value().reviews())
                .filteredOn(review -> review.origin() == ReviewOrigin.EVENT)
                .extracting(Review::date)
                .containsExactly(LocalDate.of(2027, 5, 14));
        assertThat(changed(CYCLE.react("plan-signed", saturday, DUTCH, AT)).events())
                .isEmpty();
        assertThat(changed(CYCLE.react("role-changed", LocalDate.of(2027, 6, 20), DUTCH, AT))
                        .events())
                .isEmpty();
    }

    @Test
    void plansAnewWhatIsStillOpenAndLeavesTheRest() {
        ReviewCycle mixed = changed(held().reschedule(JULY, LocalDate.of(2027, 7, 5), DUTCH, AT))
                .value();
        ReviewPolicy monthly = ReviewPolicy.of(Cadence.everyMonths(1)).withLastBefore(Period.ofDays(30));
        ReviewCycle replanned = mixed.replan(monthly, Anchors.of(YEAR), DUTCH, LocalDate.of(2027, 6, 15), AT)
                .value();
        assertThat(replanned.reviews())
                .extracting(Review::id)
                .containsExactly(
                        APRIL,
                        JULY,
                        ReviewId.of("r-20270801"),
                        ReviewId.of("r-20270901"),
                        ReviewId.of("r-20271001"),
                        ReviewId.of("r-20271101"),
                        ReviewId.of("r-20271201"));
        assertThat(replanned.review(JULY).orElseThrow().date()).isEqualTo(LocalDate.of(2027, 7, 5));
        assertThat(replanned.policy()).isEqualTo(monthly);
    }

    @Test
    void hasATextForEachCodeInBothLanguages() {
        List<RuleCode> codes = List.of(
                ReviewSchedule.NONE,
                ReviewSchedule.INTERVAL,
                ReviewRules.UNKNOWN,
                ReviewRules.HELD,
                ReviewRules.CANCELLED,
                ReviewRules.NOT_HELD,
                ReviewRules.REPORTED,
                ReviewRules.NO_WORKING_DAY,
                ReviewRules.OUTSIDE,
                ReviewRules.TAKEN,
                ReviewRules.FUTURE);
        assertThat(codes).allSatisfy(code -> {
            assertThat(Texts.standard().keys(LocalizedText.DUTCH)).contains(code.value());
            assertThat(Texts.standard().keys(LocalizedText.ENGLISH)).contains(code.value());
        });
        Finding taken = Finding.error(ReviewRules.TAKEN, "/date", java.util.Map.of("date", "2027-07-01"));
        assertThat(taken.text(Texts.standard(), LocalizedText.ENGLISH))
                .isEqualTo("Another review is already planned on 1 July 2027.");
    }

    @Test
    void refusesTwoReviewsOfOneName() {
        Review april = CYCLE.review(APRIL).orElseThrow();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ReviewCycle(
                        CYCLE.id(), CYCLE.plan(), POLICY, CYCLE.anchors(), List.of(april, april), Version.NONE));
    }

    private static Outcome.Done<ReviewCycle> start(ReviewPolicy policy) {
        return ReviewCycle.start(ReviewCycleId.of("rc-1"), PlanId.of("plan-1"), policy, Anchors.of(YEAR), DUTCH, AT);
    }

    private static ReviewCycle held() {
        return changed(CYCLE.hold(APRIL, APRIL_1_THURSDAY, APRIL_1_THURSDAY, AT))
                .value();
    }

    private static ReviewReport report(String heard, String agreed) {
        return new ReviewReport(APRIL_8_THURSDAY, PersonId.of("m-1"), heard, agreed, List.of(ActivityId.of("a1")));
    }

    private static Outcome.Done<ReviewCycle> changed(Outcome<ReviewCycle> decision) {
        return (Outcome.Done<ReviewCycle>) decision;
    }

    private static void assertRefused(Outcome<ReviewCycle> decision, RuleCode code) {
        assertThat(decision.isDone()).isFalse();
        assertThat(decision.findings().contains(code)).isTrue();
    }
}
