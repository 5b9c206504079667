package nl.pop4j.feedback.culture;

import nl.pop4j.shared.id.Identifiers;

/**
 * What all answers to one statement come to. Single answers are not kept.
 *
 * <p>See {@link CultureFigures} for an example.
 *
 * @param statement id of the statement
 * @param sum the answers added up
 */
public record StatementTally(String statement, int sum) {

    /**
     * Checks id and sum.
     *
     * @throws IllegalArgumentException if the id has another form, or the sum is negative
     */
    public StatementTally {
        Identifiers.check("statement", statement);
        if (sum < 0) {
            throw new IllegalArgumentException("sum must not be negative");
        }
    }

    StatementTally plus(int answer) {
        return new StatementTally(statement, Math.addExact(sum, answer));
    }
}
