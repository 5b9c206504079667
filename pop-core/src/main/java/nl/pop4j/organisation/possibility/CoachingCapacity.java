package nl.pop4j.organisation.possibility;

import nl.pop4j.shared.DateRange;

/**
 * The time that coaches and mentors have.
 *
 * <p>See {@link PossibilityCheck} for an example.
 *
 * @param period in which period
 * @param minutes how much of it in all, zero or more
 */
public record CoachingCapacity(DateRange period, int minutes) {

    /**
     * Checks the minutes.
     *
     * @throws IllegalArgumentException if minutes are negative
     */
    public CoachingCapacity {
        if (minutes < 0) {
            throw new IllegalArgumentException("minutes must not be negative");
        }
    }
}
