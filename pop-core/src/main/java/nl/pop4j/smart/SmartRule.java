package nl.pop4j.smart;

import java.util.function.Function;
import nl.pop4j.shared.finding.Findings;
import nl.pop4j.shared.finding.RuleCode;

/**
 * One rule about SMART goals: it looks at an assessed goal and says what is wanting.
 *
 * <p>Pointers in its findings start at the goal: {@code /statement}, {@code /deadline}, {@code /measures}.
 *
 * <p>See {@link SmartRules} for an example.
 *
 * @param code its stable name, also the key of its text
 * @param criterion the criterion that it is about
 * @param check what it finds; none if all is well
 */
public record SmartRule(RuleCode code, SmartCriterion criterion, Function<AssessedGoal, Findings> check) {

    /** What the rule finds wanting. */
    public Findings apply(AssessedGoal goal) {
        return check.apply(goal);
    }

    @Override
    public String toString() {
        return "SmartRule[" + code + "]";
    }
}
