package nl.pop4j.smart;

import java.util.Locale;
import nl.pop4j.goal.DevelopmentGoal;
import org.jspecify.annotations.Nullable;

/**
 * What a rule looks at: a goal, the facts around it, what its words say alone, and the verdicts on all together.
 *
 * <p>See {@link SmartRules} for an example.
 *
 * @param goal the goal
 * @param context the facts around it
 * @param words what the statement says by itself; acceptable and realistic are unknown there
 * @param verdicts what words, fields and facts say together; without observations yet
 */
public record AssessedGoal(DevelopmentGoal goal, GoalContext context, SmartAssessment words, SmartAssessment verdicts) {

    /**
     * Reads a goal once, for any number of rules.
     *
     * @param goal the goal, possibly half finished
     * @param language the language of the plan, or null to detect that of the statement
     * @param context the facts around it
     */
    public static AssessedGoal of(DevelopmentGoal goal, @Nullable Locale language, GoalContext context) {
        SmartAssessment words = StatementVerdicts.read(goal.statement(), language, context.reference());
        return new AssessedGoal(goal, context, words, FactVerdicts.of(goal, context, words));
    }

    /** The verdict on words, fields and facts together. */
    public Verdict verdict(SmartCriterion criterion) {
        return verdicts.verdict(criterion).verdict();
    }
}
