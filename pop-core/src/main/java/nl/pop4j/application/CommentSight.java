package nl.pop4j.application;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.pop4j.access.FieldGroup;
import nl.pop4j.access.Operation;
import nl.pop4j.application.desk.Situation;
import nl.pop4j.plan.DevelopmentPlan;
import nl.pop4j.plan.comment.PlanComment;
import nl.pop4j.plan.comment.SeenComment;
import nl.pop4j.port.StorePorts;
import nl.pop4j.shared.error.NotFound;
import nl.pop4j.shared.id.CommentId;

/**
 * Who sees what is said about a part of a plan: whoever sees that part now, and may comment on it at some stage of the
 * plan.
 */
final class CommentSight {

    private static final Comparator<PlanComment> AS_WRITTEN =
            Comparator.comparing((PlanComment comment) -> comment.at()).thenComparing(PlanComment::id);

    private CommentSight() {}

    /** What is said beside a plan as far as it may be seen, in the order in which it was written. */
    static List<SeenComment> seen(DevelopmentPlan plan, Situation situation, StorePorts ports) {
        List<PlanComment> all = ports.comments().beside(situation.tenant(), plan.id());
        Set<CommentId> answered = all.stream()
                .filter(comment -> comment.isAnswer() && !comment.isWithdrawn())
                .map(PlanComment::thread)
                .collect(Collectors.toSet());
        return all.stream()
                .filter(comment -> !comment.isWithdrawn() || answered.contains(comment.id()))
                .filter(comment -> sees(plan, comment, situation))
                .sorted(AS_WRITTEN)
                .map(comment -> new SeenComment(
                        comment, comment.place().in(plan.workingCopy()).orElse(null)))
                .collect(ImmutableList.toImmutableList());
    }

    /** Whether a comment is seen. */
    static boolean sees(DevelopmentPlan plan, PlanComment comment, Situation situation) {
        FieldGroup fields = fields(comment);
        return situation.maySee(plan, fields) && situation.mayEver(plan, Operation.COMMENT_ON_PLAN, Set.of(fields));
    }

    /** The part that a comment is about. */
    static FieldGroup fields(PlanComment comment) {
        return FieldGroup.at(comment.place().pointer()).orElse(FieldGroup.HEAD);
    }

    /** A place that no operation is about is looked for, and found wanting, by whoever sees the plan. */
    static Set<FieldGroup> commentable(FieldGroup fields) {
        return Set.of(Operation.COMMENT_ON_PLAN.fields().contains(fields) ? fields : FieldGroup.HEAD);
    }

    /**
     * Makes sure that a part is seen.
     *
     * @throws NotFound if it is not
     */
    static void require(DevelopmentPlan plan, FieldGroup fields, Situation situation) {
        if (!situation.maySee(plan, fields)) {
            throw new NotFound("plan");
        }
    }
}
