package nl.pop4j.organisation.possibility;

import java.time.LocalDate;

/**
 * What a plan asks of the organisation.
 *
 * <p>Example: {@code new Request(Scarce.TRAINING_PLACE, "plannen-2027", monday, 1)} asks for one place; where there is
 * one and two plans ask, {@link PossibilityCheck} finds {@code POSSIBILITY-1}.
 *
 * @param what of what
 * @param id of which one
 * @param from the first day on which it is asked: the supply of that day is drawn on
 * @param amount how much, zero or more
 */
public record Request(Scarce what, String id, LocalDate from, long amount) {

    /**
     * Checks the amount.
     *
     * @throws IllegalArgumentException if the amount is negative
     */
    public Request {
        if (amount < 0) {
            throw new IllegalArgumentException("amount must not be negative");
        }
    }
}
