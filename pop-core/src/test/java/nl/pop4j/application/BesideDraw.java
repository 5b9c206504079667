package nl.pop4j.application;

import java.time.LocalDate;
import nl.pop4j.application.command.AddReview;
import nl.pop4j.application.command.CancelReview;
import nl.pop4j.application.command.Command;
import nl.pop4j.application.command.MoveReview;
import nl.pop4j.application.command.ReactToEvent;
import nl.pop4j.application.command.ScheduleReviews;
import nl.pop4j.application.command.comment.AddComment;
import nl.pop4j.application.command.comment.AnswerComment;
import nl.pop4j.application.command.comment.ResolveComment;
import nl.pop4j.application.command.comment.WithdrawComment;
import nl.pop4j.plan.comment.PlanComment;
import nl.pop4j.review.ReviewCycle;

/**
 * Draws what is done beside a plan: its reviews, and what is said about it.
 *
 * @param hand fills it in
 */
record BesideDraw(Hand hand) {

    /** A Tuesday. */
    private static final LocalDate WORKING_DAY = LocalDate.of(2027, 3, 9);

    private static final LocalDate SUNDAY = LocalDate.of(2027, 3, 14);
    private static final LocalDate OUTSIDE = LocalDate.of(2029, 3, 6);

    Command command() {
        return switch (hand.random().nextInt(11)) {
            case 0 -> new ScheduleReviews(hand.id(), hand.plan(), hand.version());
            case 1 -> new AddReview(hand.id(), hand.plan(), hand.reviewsVersion(), day());
            case 2 -> new MoveReview(hand.id(), hand.plan(), hand.reviewsVersion(), review(), day());
            case 3 -> new CancelReview(hand.id(), hand.plan(), hand.reviewsVersion(), review(), "Vakantie.");
            case 4 -> new ReactToEvent(hand.id(), hand.plan(), hand.reviewsVersion(), "role-changed", WORKING_DAY);
            case 5, 6 -> onAComment();
            case 7, 8 -> new WithdrawComment(hand.id(), comment(), commentVersion());
            default ->
                new AddComment(
                        hand.id(),
                        hand.plan(),
                        hand.version(),
                        hand.oneIn(4) ? "said" : hand.id(),
                        hand.mostly("", "/goals/0", "/goals/77"),
                        "Gelezen.",
                        "nl");
        };
    }

    private Command onAComment() {
        return hand.oneIn(2)
                ? new AnswerComment(hand.id(), comment(), commentVersion(), hand.id(), "Ja.", "nl")
                : new ResolveComment(hand.id(), comment(), commentVersion());
    }

    private LocalDate day() {
        return switch (hand.random().nextInt(6)) {
            case 0 -> SUNDAY;
            case 1 -> OUTSIDE;
            default -> WORKING_DAY;
        };
    }

    private String review() {
        ReviewCycle cycle = hand.screen().reviews();
        return cycle == null || hand.oneIn(8)
                ? "no-such"
                : hand.one(cycle.reviews()
                                .subList(0, Math.min(2, cycle.reviews().size())))
                        .id()
                        .value();
    }

    private String comment() {
        return hand.screen().comments().isEmpty() ? "no-such" : chosen().id().value();
    }

    private long commentVersion() {
        return hand.screen().comments().isEmpty() ? 1 : chosen().version().number();
    }

    /** What is said to one command is said about one comment. */
    private PlanComment chosen() {
        int at = Math.floorMod(hand.id().hashCode(), hand.screen().comments().size());
        return hand.screen().comments().get(at);
    }
}
