package nl.pop4j.plan.rule;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.pop4j.goal.DevelopmentGoal;
import nl.pop4j.plan.content.PlanContent;
import nl.pop4j.shared.finding.Severity;
import nl.pop4j.shared.id.ObjectiveId;

/**
 * What a plan needs to say about its goals.
 *
 * <p>{@link PlanRules} shows how a plan is checked by them.
 */
public final class GoalRules {

    /** A plan has at least one goal. */
    public static final PlanRule PLAN_HAS_A_GOAL = PlanRule.of(
            "PLAN-GOALS-1",
            Severity.ERROR,
            "DOMAIN 1.1",
            (content, context) -> content.goals().isEmpty() ? Stream.of(Place.of("/goals")) : Stream.empty());

    /** Every goal says what is to be reached. */
    public static final PlanRule GOAL_HAS_A_STATEMENT = PlanRule.of(
            "PLAN-GOALS-2",
            Severity.ERROR,
            "DOMAIN 1.1",
            (content, context) -> goals(content, goal -> goal.statement().isBlank(), "statement"));

    /** Every goal says why. */
    public static final PlanRule GOAL_HAS_A_REASON = PlanRule.of(
            "PLAN-GOALS-3",
            Severity.WARNING,
            "DOMAIN 1.2",
            (content, context) -> goals(content, goal -> goal.reason().isBlank(), "reason"));

    /** Every goal has work to be done for it. */
    public static final PlanRule GOAL_HAS_AN_ACTIVITY = PlanRule.of(
            "PLAN-GOALS-4",
            Severity.WARNING,
            "DOMAIN 1.1",
            (content, context) ->
                    goals(content, goal -> content.activitiesOf(goal.id()).isEmpty(), ""));

    /** A goal that serves an objective serves one that exists. */
    public static final PlanRule OBJECTIVE_EXISTS = PlanRule.of(
            "PLAN-OBJECTIVE-1",
            Severity.ERROR,
            "DOMAIN 1.5",
            (content, context) -> goals(
                    content,
                    goal -> {
                        ObjectiveId objective = goal.origin().objectiveId();
                        return objective != null
                                && context.needs().objective(objective).isEmpty();
                    },
                    "origin"));

    /** An ambition is carried by at least one goal. */
    public static final PlanRule AMBITION_HAS_A_GOAL = PlanRule.of(
            "PLAN-AMBITION-1",
            Severity.WARNING,
            "DOMAIN 1.2",
            (content, context) ->
                    !content.perspective().career().isBlank() && content.goals().isEmpty()
                            ? Stream.of(Place.of("/perspective/career"))
                            : Stream.empty());

    static final List<PlanRule> ALL = ImmutableList.of(
            PLAN_HAS_A_GOAL,
            GOAL_HAS_A_STATEMENT,
            GOAL_HAS_A_REASON,
            GOAL_HAS_AN_ACTIVITY,
            OBJECTIVE_EXISTS,
            AMBITION_HAS_A_GOAL);

    private GoalRules() {}

    private static Stream<Place> goals(PlanContent content, Predicate<DevelopmentGoal> isBroken, String field) {
        return IntStream.range(0, content.goals().size())
                .filter(i -> isBroken.test(content.goals().get(i)))
                .mapToObj(i -> Place.of(
                        "/goals/" + i + (field.isEmpty() ? "" : "/" + field),
                        "goal",
                        content.goals().get(i).id()));
    }
}
