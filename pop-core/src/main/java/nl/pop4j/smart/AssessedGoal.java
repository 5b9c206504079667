package nl.pop4j.smart;

import nl.pop4j.goal.DevelopmentGoal;

/**
 * What a rule looks at: a goal, the facts around it, what its words say alone, and the verdicts on all together.
 *
 * @param goal the goal
 * @param context the facts around it
 * @param words what the statement says by itself; acceptable and realistic are unknown there
 * @param verdicts what words, fields and facts say together; without observations yet
 */
public record AssessedGoal(DevelopmentGoal goal, GoalContext context, SmartAssessment words, SmartAssessment verdicts) {

    /** The verdict on words, fields and facts together. */
    public Verdict verdict(SmartCriterion criterion) {
        return verdicts.verdict(criterion).verdict();
    }
}
