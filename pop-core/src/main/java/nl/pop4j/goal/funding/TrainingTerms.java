package nl.pop4j.goal.funding;

import nl.pop4j.shared.id.Identifiers;

/**
 * On which terms an activity is paid and followed.
 *
 * <p>See {@link Scheme} for an example.
 *
 * @param scheme code of the scheme, right or duty under which it falls, 1 to 64 of {@code A-Z a-z 0-9 . _ -}
 * @param inWorkingTime whether the time counts as working time
 * @param repaymentClause whether the employee may have to pay the cost back (studiekostenbeding)
 */
public record TrainingTerms(String scheme, boolean inWorkingTime, boolean repaymentClause) {

    /**
     * Checks the code.
     *
     * @throws IllegalArgumentException if the code has another form
     */
    public TrainingTerms {
        if (!Identifiers.isValid(scheme)) {
            throw new IllegalArgumentException("scheme must be 1 to 64 of A-Z a-z 0-9 . _ -");
        }
    }
}
