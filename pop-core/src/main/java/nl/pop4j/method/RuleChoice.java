package nl.pop4j.method;

import nl.pop4j.shared.finding.RuleCode;
import nl.pop4j.shared.finding.Severity;
import org.jspecify.annotations.Nullable;

/**
 * What a method does with one rule of the tenant's.
 *
 * <p>Example: {@code new RuleChoice(RuleCode.of("PLAN-RELEVANCE-1"), true, Severity.ERROR)} makes a plan by the method
 * wait with its proposal until each activity says what the employee has from it.
 *
 * @param code which rule; one that the tenant does not have, or has switched off, stays away
 * @param holds whether it holds for plans by the method
 * @param severity how much it matters there, or null for as much as elsewhere
 */
public record RuleChoice(
        RuleCode code, boolean holds, @Nullable Severity severity) {

    /**
     * Checks that the parts fit.
     *
     * @throws IllegalArgumentException if a rule that does not hold has a severity
     */
    public RuleChoice {
        if (!holds && severity != null) {
            throw new IllegalArgumentException("severity must be null for a rule that does not hold");
        }
    }
}
