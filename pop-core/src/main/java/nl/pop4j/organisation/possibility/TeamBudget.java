package nl.pop4j.organisation.possibility;

import nl.pop4j.shared.DateRange;
import nl.pop4j.shared.Money;
import nl.pop4j.shared.id.Identifiers;

/**
 * What a team may spend on development.
 *
 * <p>See {@link PossibilityCheck} for an example.
 *
 * @param team id of the team
 * @param period in which period
 * @param amount how much in all
 */
public record TeamBudget(String team, DateRange period, Money amount) {

    /**
     * Checks the id.
     *
     * @throws IllegalArgumentException if the id has another form
     */
    public TeamBudget {
        if (!Identifiers.isValid(team)) {
            throw new IllegalArgumentException("team must be 1 to 64 of A-Z a-z 0-9 . _ -");
        }
    }
}
