package nl.pop4j.plan.rule;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import nl.pop4j.competence.CompetenceCode;
import nl.pop4j.gap.CompetenceGap;
import nl.pop4j.gap.GapAnalysis;
import nl.pop4j.goal.DevelopmentActivity;
import nl.pop4j.goal.DevelopmentGoal;
import nl.pop4j.goal.Effort.Contributor;
import nl.pop4j.plan.content.PlanContent;
import nl.pop4j.shared.id.ActivityId;
import nl.pop4j.shared.id.ObjectiveId;
import nl.pop4j.smart.Fact;
import nl.pop4j.smart.GoalContext;
import nl.pop4j.smart.SmartAssessment;
import nl.pop4j.smart.SmartValidator;

/**
 * Reads off a plan the facts on which acceptable and realistic rest.
 *
 * <p>{@link nl.pop4j.smart.GoalContext} shows the facts of one goal.
 */
public final class GoalFacts {

    private static final int DAYS_A_WEEK = 7;

    private GoalFacts() {}

    /** The facts around one goal of a plan. */
    public static GoalContext of(DevelopmentGoal goal, PlanContent content, PlanContext context) {
        return GoalContext.on(context.today())
                .agreed(context.agreed().getOrDefault(goal, Fact.UNKNOWN))
                .serving(serves(goal, context))
                .effort(minutesNeeded(goal, content), minutesAvailable(goal, content, context))
                .gap(gapInLevels(goal, content, context))
                .amongGoals(content.goals().size())
                .prerequisites(prerequisites(goal, content));
    }

    /**
     * The verdicts on one goal of a plan.
     *
     * @param agreed whether both sides have agreed to it
     */
    public static SmartAssessment assess(DevelopmentGoal goal, PlanContent content, PlanContext context, Fact agreed) {
        return SmartValidator.standard()
                .assess(goal, content.language(), of(goal, content, context).agreed(agreed));
    }

    /** An objective that is still to come counts: plans are made before the year begins. */
    private static Fact serves(DevelopmentGoal goal, PlanContext context) {
        ObjectiveId id = goal.origin().objectiveId();
        boolean serves = id == null
                || context.needs()
                        .objective(id)
                        .filter(objective -> objective.period().end().isAfter(context.today()))
                        .isPresent();
        return serves ? Fact.YES : Fact.NO;
    }

    private static long minutesNeeded(DevelopmentGoal goal, PlanContent content) {
        return content.activitiesOf(goal.id()).stream()
                .mapToLong(activity -> activity.minutesOf(Contributor.EMPLOYEE))
                .sum();
    }

    private static long minutesAvailable(DevelopmentGoal goal, PlanContent content, PlanContext context) {
        LocalDate deadline = goal.deadline();
        if (deadline == null) {
            return -1;
        }
        LocalDate start = content.horizon().start();
        LocalDate from = start.isAfter(context.today()) ? start : context.today();
        long days = Math.max(0, ChronoUnit.DAYS.between(from, deadline) + 1);
        return days * content.capacity().minutesPerWeek() / DAYS_A_WEEK;
    }

    private static double gapInLevels(DevelopmentGoal goal, PlanContent content, PlanContext context) {
        return GapAnalysis.of(content.targets(), context.levels()).gaps().stream()
                .filter(gap -> isAbout(goal, gap.target().competence()))
                .map(CompetenceGap::shortage)
                .flatMap(shortage -> shortage.stream())
                .mapToDouble(shortage -> shortage.doubleValue())
                .max()
                .orElse(-1);
    }

    private static boolean isAbout(DevelopmentGoal goal, CompetenceCode code) {
        return goal.competences().contains(code);
    }

    /** What an activity waits for must stand in the plan and be over when it begins. */
    private static Fact prerequisites(DevelopmentGoal goal, PlanContent content) {
        boolean met = true;
        for (DevelopmentActivity activity : content.activitiesOf(goal.id())) {
            for (ActivityId before : activity.after()) {
                met &= content.activity(before)
                        .filter(first ->
                                !first.period().last().isAfter(activity.period().start()))
                        .isPresent();
            }
        }
        return met ? Fact.YES : Fact.NO;
    }
}
