package nl.pop4j.smart;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** What the facts say about effort, time and number of goals. */
final class RealisticFacts {

    private static final int DAYS_IN_A_MONTH = 30;

    private RealisticFacts() {}

    static boolean effortExceedsCapacity(AssessedGoal goal) {
        GoalContext context = goal.context();
        return context.minutesAvailable() >= 0 && context.minutesNeeded() > context.minutesAvailable();
    }

    static boolean gapExceedsTime(AssessedGoal goal) {
        LocalDate deadline = goal.goal().deadline();
        if (deadline == null || goal.context().gapInLevels() <= 0) {
            return false;
        }
        long days = ChronoUnit.DAYS.between(goal.context().reference(), deadline);
        return days < goal.context().gapInLevels() * SmartRules.MONTHS_FOR_A_LEVEL * DAYS_IN_A_MONTH;
    }

    static boolean tooManyGoals(AssessedGoal goal) {
        return goal.context().goalsAtOnce() > SmartRules.MOST_GOALS_AT_ONCE;
    }

    /** Whether any of the facts is known. */
    static boolean isAnythingKnown(AssessedGoal goal) {
        GoalContext context = goal.context();
        boolean effort = context.minutesNeeded() >= 0 && context.minutesAvailable() >= 0;
        boolean gap = context.gapInLevels() >= 0 && goal.goal().deadline() != null;
        return effort || gap || context.goalsAtOnce() > 0 || context.prerequisitesMet() != Fact.UNKNOWN;
    }
}
