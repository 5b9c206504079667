package nl.pop4j.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import nl.pop4j.calendar.WorkingDays;
import nl.pop4j.calendar.cadence.Anchors;
import nl.pop4j.shared.finding.Outcome;
import nl.pop4j.shared.id.PlanId;
import nl.pop4j.shared.id.ReviewCycleId;
import nl.pop4j.testkit.CalendarArbitraries;
import nl.pop4j.testkit.ReviewArbitraries;

@Tag("D5.4")
class ReviewCycleProperties {

    private static final Instant AT = Instant.parse("2027-01-04T09:00:00Z");

    @Property
    void keepsEveryOtherReviewWhenOneIsMoved(
            @ForAll("policies") ReviewPolicy policy,
            @ForAll("anchors") Anchors anchors,
            @ForAll("workingDays") WorkingDays days,
            @ForAll("days") LocalDate to) {
        ReviewCycle cycle = start(policy, anchors, days);
        for (Review moved : cycle.reviews()) {
            Outcome<ReviewCycle> decision = cycle.reschedule(moved.id(), to, days, AT);
            boolean free = cycle.reviews().stream()
                    .noneMatch(review ->
                            !review.id().equals(moved.id()) && review.date().equals(to));
            boolean allowed = free && anchors.period().contains(to) && days.isWorkingDay(to);
            ReviewCycle after = decision.result().orElse(cycle);
            assertThat(decision.findings().hasErrors()).isNotEqualTo(allowed);
            assertThat(others(after, moved)).isEqualTo(others(cycle, moved));
            assertThat(after.review(moved.id())).isPresent();
        }
    }

    @Property
    void changesNothingWhenPlannedAnewFromTheSame(
            @ForAll("policies") ReviewPolicy policy,
            @ForAll("anchors") Anchors anchors,
            @ForAll("workingDays") WorkingDays days,
            @ForAll("days") LocalDate today) {
        ReviewCycle cycle = start(policy, anchors, days);
        assertThat(cycle.replan(policy, anchors, days, today, AT).value()).isEqualTo(cycle);
    }

    @Property
    void leavesNoReviewOutOfBothDueAndMissed(
            @ForAll("policies") ReviewPolicy policy,
            @ForAll("anchors") Anchors anchors,
            @ForAll("workingDays") WorkingDays days,
            @ForAll("days") LocalDate today) {
        ReviewCycle cycle = start(policy, anchors, days);
        long planned = cycle.reviews().stream()
                .filter(review -> review.status(today) == ReviewStatus.PLANNED)
                .count();
        assertThat(cycle.missedOn(today).size() + planned)
                .isEqualTo(cycle.reviews().size());
        assertThat(cycle.nextOn(today).isPresent()).isEqualTo(planned > 0);
    }

    private static List<Review> others(ReviewCycle cycle, Review moved) {
        return cycle.reviews().stream()
                .filter(review -> !review.id().equals(moved.id()))
                .toList();
    }

    private static ReviewCycle start(ReviewPolicy policy, Anchors anchors, WorkingDays days) {
        return ReviewCycle.start(ReviewCycleId.of("rc-1"), PlanId.of("plan-1"), policy, anchors, days, AT)
                .value();
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
    Arbitrary<WorkingDays> workingDays() {
        return CalendarArbitraries.workingDays();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return CalendarArbitraries.days();
    }
}
