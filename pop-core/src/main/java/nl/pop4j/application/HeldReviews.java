package nl.pop4j.application;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import nl.pop4j.application.desk.Work;
import nl.pop4j.conversation.Conversation;
import nl.pop4j.conversation.ConversationKind;
import nl.pop4j.conversation.record.ConversationRecord;
import nl.pop4j.goal.DevelopmentActivity;
import nl.pop4j.plan.DevelopmentPlan;
import nl.pop4j.plan.content.PlanContent;
import nl.pop4j.plan.execution.ActivityStatus;
import nl.pop4j.plan.revision.Revision;
import nl.pop4j.review.Review;
import nl.pop4j.review.ReviewCycle;
import nl.pop4j.review.ReviewReport;
import nl.pop4j.shared.finding.Outcome;
import nl.pop4j.shared.id.ActivityId;
import nl.pop4j.shared.id.PlanId;

/**
 * Lets a review count as held by the conversation that was held for it, and as reported by its record, in the same unit
 * of work.
 *
 * <p>A conversation of the kind review belongs to the review of its plan that is nearest to its appointment, the earlier
 * one of two. Where that one was held before, the conversation is one more talk and no review.
 *
 * @param work the unit of work
 */
record HeldReviews(Work work) {

    private static final Set<ActivityStatus> OVER = ImmutableSet.of(ActivityStatus.FINISHED, ActivityStatus.DROPPED);

    /** The conversation, the review of which is held with it. */
    Outcome<Conversation> held(Outcome<Conversation> talk) {
        after(
                talk,
                (cycle, record) -> nearest(cycle, day(talk))
                        .filter(Review::isOpen)
                        .map(review -> cycle.hold(
                                review.id(),
                                record.heldOn(),
                                work.situation().today(),
                                work.situation().now())));
        return talk;
    }

    /** The conversation, whose record is the report of the review that was held with it. */
    Outcome<Conversation> closed(Outcome<Conversation> talk) {
        after(
                talk,
                (cycle, record) -> nearest(cycle, day(talk))
                        .filter(review -> record.heldOn().equals(review.heldOn()) && review.report() == null)
                        .filter(review -> !record.heard().isBlank())
                        .map(review -> cycle.report(
                                review.id(),
                                new ReviewReport(
                                        work.situation().today(),
                                        work.situation().actor().person(),
                                        record.heard(),
                                        record.agreed(),
                                        open(cycle.plan())),
                                work.situation().today(),
                                work.situation().now())));
        return talk;
    }

    private void after(
            Outcome<Conversation> talk,
            BiFunction<ReviewCycle, ConversationRecord, Optional<Outcome<ReviewCycle>>> reaction) {
        talk.result()
                .filter(one -> one.subject().kind() == ConversationKind.REVIEW)
                .ifPresent(one -> Optional.ofNullable(one.subject().plan())
                        .flatMap(plan -> work.ports().reviewCycles().findByPlan(work.tenant(), plan))
                        .flatMap(cycle ->
                                Optional.ofNullable(one.record()).flatMap(record -> reaction.apply(cycle, record)))
                        .ifPresent(this::keep));
    }

    private void keep(Outcome<ReviewCycle> outcome) {
        if (outcome instanceof Outcome.Done<ReviewCycle> done) {
            work.ports().reviewCycles().save(work.tenant(), done.value());
            done.events().forEach(event -> work.ports().outbox().add(work.tenant(), event));
        }
    }

    private static LocalDate day(Outcome<Conversation> talk) {
        return talk.result().orElseThrow().appointment().date();
    }

    private static Optional<Review> nearest(ReviewCycle cycle, LocalDate day) {
        return cycle.reviews().stream()
                .filter(review -> review.cancellation() == null)
                .min(Comparator.comparingLong((Review review) -> Math.abs(ChronoUnit.DAYS.between(review.date(), day)))
                        .thenComparing(Review::date));
    }

    private List<ActivityId> open(PlanId id) {
        return work.ports().plans().find(work.tenant(), id).stream()
                .flatMap(plan -> content(plan).activities().stream()
                        .map(DevelopmentActivity::id)
                        .filter(activity -> !OVER.contains(plan.execution().statusOf(activity))))
                .collect(ImmutableList.toImmutableList());
    }

    private static PlanContent content(DevelopmentPlan plan) {
        return plan.signed().map(Revision::content).orElse(plan.workingCopy());
    }
}
