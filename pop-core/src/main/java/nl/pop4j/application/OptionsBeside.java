package nl.pop4j.application;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.pop4j.access.FieldGroup;
import nl.pop4j.access.Operation;
import nl.pop4j.application.command.AddReview;
import nl.pop4j.application.command.CancelReview;
import nl.pop4j.application.command.MoveReview;
import nl.pop4j.application.command.ReactToEvent;
import nl.pop4j.application.command.ReviewCommand;
import nl.pop4j.application.command.comment.AnswerComment;
import nl.pop4j.application.command.comment.ResolveComment;
import nl.pop4j.application.command.comment.WithdrawComment;
import nl.pop4j.application.command.feedback.TakeUpFeedback;
import nl.pop4j.application.desk.Situation;
import nl.pop4j.calendar.WorkingDays;
import nl.pop4j.plan.DevelopmentPlan;
import nl.pop4j.plan.PlanCommands;
import nl.pop4j.plan.comment.CommentCommands;
import nl.pop4j.plan.comment.CommentResolution;
import nl.pop4j.plan.comment.PlanComment;
import nl.pop4j.port.StorePorts;
import nl.pop4j.review.Review;
import nl.pop4j.review.ReviewCancellation;
import nl.pop4j.review.ReviewCycle;
import nl.pop4j.review.ReviewOrigin;
import nl.pop4j.shared.DateRange;
import nl.pop4j.shared.finding.Outcome;
import nl.pop4j.text.health.HealthWording;

/**
 * Which commands an actor may give on what stands beside a plan: its reviews, feedback about its employee, comments. Each
 * is possible where there is at least one thing that it can be done with.
 */
final class OptionsBeside {

    private final DevelopmentPlan plan;
    private final Situation situation;
    private final StorePorts ports;
    private final OptionLines lines;
    private final CommentCommands commands = new CommentCommands(HealthWording.standard());

    OptionsBeside(DevelopmentPlan plan, Situation situation, StorePorts ports, OptionLines lines) {
        this.plan = plan;
        this.situation = situation;
        this.ports = ports;
        this.lines = lines;
    }

    void add() {
        addReviews();
        lines.add(TakeUpFeedback.class, "", Operation.EDIT_PLAN, Set.of(FieldGroup.GOALS), this::takeUp);
        addComments();
    }

    private void addReviews() {
        Optional<ReviewCycle> cycle = ports.reviewCycles().findByPlan(situation.tenant(), plan.id());
        WorkingDays days = situation.workingDays(plan);
        review(
                AddReview.class,
                cycle,
                found -> firstOf(daysOf(found), day -> found.add(day, ReviewOrigin.EMPLOYER, days, situation.now())));
        review(
                MoveReview.class,
                cycle,
                found -> firstOf(
                        found.reviews().stream().filter(Review::isOpen),
                        review -> firstOf(
                                daysOf(found), day -> found.reschedule(review.id(), day, days, situation.now()))));
        review(
                CancelReview.class,
                cycle,
                found -> firstOf(
                        found.reviews().stream().filter(Review::isOpen),
                        review -> found.cancel(
                                review.id(),
                                new ReviewCancellation(situation.today(), Trials.FILLED_IN),
                                situation.today(),
                                situation.now())));
        review(ReactToEvent.class, cycle, Outcome::done);
    }

    private void review(
            Class<? extends ReviewCommand> command,
            Optional<ReviewCycle> cycle,
            Function<ReviewCycle, Outcome<?>> trial) {
        Operation operation = Operation.SCHEDULE_REVIEWS;
        lines.add(
                command,
                "",
                operation,
                operation.fields(),
                () -> cycle.<Outcome<?>>map(trial).orElseGet(OptionLines::nothingThere));
    }

    private Outcome<?> takeUp() {
        boolean isSomething = ports.feedbacks().about(situation.tenant(), plan.employee()).stream()
                .anyMatch(feedback -> GivingFeedback.seen(feedback, situation).isPresent());
        return isSomething ? PlanCommands.edit(plan, plan.workingCopy()) : OptionLines.nothingThere();
    }

    private void addComments() {
        List<PlanComment> all = ports.comments().beside(situation.tenant(), plan.id());
        List<PlanComment> seen = all.stream()
                .filter(comment -> CommentSight.sees(plan, comment, situation))
                .collect(ImmutableList.toImmutableList());
        lines.add(AnswerComment.class, "", firstOf(seen.stream(), comment -> onComment(comment, this::answered)));
        lines.add(ResolveComment.class, "", firstOf(seen.stream(), comment -> onComment(comment, this::resolved)));
        lines.add(
                WithdrawComment.class,
                "",
                firstOf(
                        all.stream()
                                .filter(comment -> comment.author()
                                        .equals(situation.actor().person())),
                        comment -> commands.withdraw(comment, situation.now())));
    }

    private Outcome<?> onComment(PlanComment comment, Function<PlanComment, Outcome<?>> trial) {
        return situation
                .refusal(plan, Operation.COMMENT_ON_PLAN, Set.of(CommentSight.fields(comment)))
                .<Outcome<?>>map(Outcome::refused)
                .orElseGet(() -> trial.apply(comment));
    }

    private Outcome<?> answered(PlanComment comment) {
        return commands.answer(comment, comment);
    }

    private Outcome<?> resolved(PlanComment comment) {
        return commands.resolve(comment, new CommentResolution(situation.actor().person(), situation.now()));
    }

    /** The first that can be done; if none can, why the first cannot. */
    private static <T> Outcome<?> firstOf(Stream<T> things, Function<T, Outcome<?>> trial) {
        Outcome<?> first = null;
        for (T thing : (Iterable<T>) things::iterator) {
            Outcome<?> outcome = trial.apply(thing);
            if (outcome.isDone()) {
                return outcome;
            }
            first = first == null ? outcome : first;
        }
        return first == null ? OptionLines.nothingThere() : first;
    }

    private static Stream<LocalDate> daysOf(ReviewCycle cycle) {
        DateRange period = cycle.anchors().period();
        return period.start().datesUntil(period.end());
    }
}
