package nl.pop4j.feedback;

import nl.pop4j.competence.CompetenceCode;
import nl.pop4j.shared.id.ActivityId;
import nl.pop4j.shared.id.GoalId;
import nl.pop4j.shared.id.Identifiers;
import nl.pop4j.shared.id.PlanId;
import org.jspecify.annotations.Nullable;

/**
 * What feedback is about: a competence, or a goal or activity of a plan.
 *
 * <p>Example: {@code FeedbackTopic.of(PlanId.of("p1"), GoalId.of("g1"))}.
 *
 * @param kind which of the three
 * @param element the competence's code, or the id of the goal or activity
 * @param plan the plan of the goal or activity; null for a competence
 */
public record FeedbackTopic(
        Kind kind, String element, @Nullable PlanId plan) {

    /** What feedback can be about. */
    public enum Kind {
        /** A goal of a plan. */
        GOAL,
        /** An activity of a plan. */
        ACTIVITY,
        /** A competence. */
        COMPETENCE
    }

    /**
     * Checks that a goal or activity has its plan, and a competence none.
     *
     * @throws IllegalArgumentException if it is otherwise, or the element has another form
     */
    public FeedbackTopic {
        if ((kind == Kind.COMPETENCE) != (plan == null)) {
            throw new IllegalArgumentException("plan must be given for a goal or activity, and for nothing else");
        }
        if (kind == Kind.COMPETENCE) {
            CompetenceCode.of(element);
        } else {
            Identifiers.check("element", element);
        }
    }

    /** A competence. */
    public static FeedbackTopic of(CompetenceCode competence) {
        return new FeedbackTopic(Kind.COMPETENCE, competence.value(), null);
    }

    /** A goal of a plan. */
    public static FeedbackTopic of(PlanId plan, GoalId goal) {
        return new FeedbackTopic(Kind.GOAL, goal.value(), plan);
    }

    /** An activity of a plan. */
    public static FeedbackTopic of(PlanId plan, ActivityId activity) {
        return new FeedbackTopic(Kind.ACTIVITY, activity.value(), plan);
    }
}
