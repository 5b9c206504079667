package nl.pop4j.plan.rule;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.pop4j.competence.CompetenceCode;
import nl.pop4j.competence.Level;
import nl.pop4j.gap.DevelopmentNeed;
import nl.pop4j.gap.Target;
import nl.pop4j.gap.TargetSource;
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

    /** The career perspective is carried by at least one goal that is an own wish, or says what the employee wants. */
    public static final PlanRule AMBITION_HAS_A_GOAL = PlanRule.of(
            "PLAN-AMBITION-1",
            Severity.WARNING,
            "DOMAIN 1.2",
            (content, context) -> content.perspective().career().isBlank()
                            || content.goals().stream().anyMatch(GoalRules::isOfTheEmployee)
                    ? Stream.empty()
                    : Stream.of(Place.of("/perspective/career")));

    /** A target of an own ambition is reached, or has a goal about its competence, or a need on which was decided. */
    public static final PlanRule OWN_TARGET_HAS_A_GOAL =
            PlanRule.of("PLAN-AMBITION-2", Severity.WARNING, "DOMAIN 1.2", GoalRules::ownTargetsWithoutGoal);

    /** A need of the employee's own wish has a goal, or a decision. */
    public static final PlanRule OWN_NEED_HAS_A_GOAL =
            PlanRule.of("PLAN-AMBITION-3", Severity.WARNING, "DOMAIN 1.2", GoalRules::ownNeedsWithoutGoal);

    static final List<PlanRule> ALL = ImmutableList.of(
            PLAN_HAS_A_GOAL,
            GOAL_HAS_A_STATEMENT,
            GOAL_HAS_A_REASON,
            GOAL_HAS_AN_ACTIVITY,
            OBJECTIVE_EXISTS,
            AMBITION_HAS_A_GOAL,
            OWN_TARGET_HAS_A_GOAL,
            OWN_NEED_HAS_A_GOAL);

    private GoalRules() {}

    private static boolean isOfTheEmployee(DevelopmentGoal goal) {
        return goal.origin().isOwnWish() || !goal.ambitions().employee().isBlank();
    }

    private static Stream<Place> ownTargetsWithoutGoal(PlanContent content, PlanContext context) {
        List<Target> targets = content.targets().targets();
        return IntStream.range(0, targets.size())
                .filter(i -> targets.get(i).source() == TargetSource.OWN_AMBITION)
                .filter(i -> !isReached(targets.get(i), context))
                .filter(i -> isLeft(content, targets.get(i).competence()))
                .mapToObj(i -> Place.of(
                        "/targets/targets/" + i, "competence", targets.get(i).competence()));
    }

    /** What is not known counts as not reached. */
    private static boolean isReached(Target target, PlanContext context) {
        Level now = context.levels().get(target.competence());
        return now != null && now.isAtLeast(target.level());
    }

    /** No goal is about it, and no need about it can wait. */
    private static boolean isLeft(PlanContent content, CompetenceCode competence) {
        return content.goals().stream().noneMatch(goal -> goal.competences().contains(competence))
                && content.needs().stream()
                        .filter(need -> competence.equals(need.competence()))
                        .noneMatch(need -> isDecided(content, need));
    }

    private static Stream<Place> ownNeedsWithoutGoal(PlanContent content, PlanContext context) {
        List<DevelopmentNeed> needs = content.needs();
        return IntStream.range(0, needs.size())
                .filter(i -> needs.get(i).source() == DevelopmentNeed.Source.OWN_WISH)
                .filter(i -> !isDecided(content, needs.get(i)))
                .filter(i -> content.goals().stream()
                        .noneMatch(goal -> goal.needs().contains(needs.get(i).id())))
                .mapToObj(i -> Place.of("/needs/" + i, "need", needs.get(i).id()));
    }

    /** Somebody said that it is taken up, or that it can wait: of what is taken up another rule asks a goal. */
    private static boolean isDecided(PlanContent content, DevelopmentNeed need) {
        return content.priorities().decisions().stream()
                .anyMatch(decision -> decision.need().equals(need.id()));
    }

    private static Stream<Place> goals(PlanContent content, Predicate<DevelopmentGoal> isBroken, String field) {
        return IntStream.range(0, content.goals().size())
                .filter(i -> isBroken.test(content.goals().get(i)))
                .mapToObj(i -> Place.of(
                        "/goals/" + i + (field.isEmpty() ? "" : "/" + field),
                        "goal",
                        content.goals().get(i).id()));
    }
}
