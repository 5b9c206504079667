package nl.pop4j.smart;

import java.time.LocalDate;
import java.util.Locale;
import nl.pop4j.goal.DevelopmentGoal;
import org.jspecify.annotations.Nullable;

/**
 * Judges whether a development goal is SMART, from its words alone or from words, fields and facts together.
 *
 * <p>Example: {@code SmartValidator.standard().read("Vóór 1 juli haal ik het diploma VCA-VOL.", day)} finds specific,
 * measurable and time-bound met, acceptable and realistic unknown. Immutable, safe for any number of threads.
 */
public final class SmartValidator {

    private static final SmartValidator STANDARD = new SmartValidator(SmartRules.standard());

    private final SmartRules rules;

    private SmartValidator(SmartRules rules) {
        this.rules = rules;
    }

    /** The validator with the rules that come with the library. */
    public static SmartValidator standard() {
        return STANDARD;
    }

    /** A validator with other rules. */
    public static SmartValidator of(SmartRules rules) {
        return new SmartValidator(rules);
    }

    /** The rules that this validator applies. */
    public SmartRules rules() {
        return rules;
    }

    /**
     * What a bare statement says, in the language that it is found to be in.
     *
     * @param statement one to three sentences; any string will do
     * @param reference the day from which 'within three months' counts
     */
    public SmartAssessment read(String statement, LocalDate reference) {
        return StatementVerdicts.read(statement, null, reference);
    }

    /**
     * What a bare statement says.
     *
     * @param statement one to three sentences; any string will do
     * @param language the language it is written in; one other than Dutch and English leaves every verdict unknown
     * @param reference the day from which 'within three months' counts
     */
    public SmartAssessment read(String statement, @Nullable Locale language, LocalDate reference) {
        return StatementVerdicts.read(statement, language, reference);
    }

    /**
     * What words, fields and facts say together, with the findings of the rules. The language is detected.
     *
     * @param goal the goal, possibly half finished
     * @param context the facts around it
     */
    public SmartAssessment assess(DevelopmentGoal goal, GoalContext context) {
        return assess(goal, null, context);
    }

    /**
     * What words, fields and facts say together, with the findings of the rules.
     *
     * @param goal the goal, possibly half finished
     * @param language the language of the plan, or null to detect that of the statement
     * @param context the facts around it
     */
    public SmartAssessment assess(DevelopmentGoal goal, @Nullable Locale language, GoalContext context) {
        AssessedGoal assessed = AssessedGoal.of(goal, language, context);
        return assessed.verdicts().with(rules.apply(assessed));
    }
}
