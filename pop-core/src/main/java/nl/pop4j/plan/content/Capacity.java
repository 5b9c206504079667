package nl.pop4j.plan.content;

import nl.pop4j.shared.Money;

/**
 * What both sides agree that the plan may take.
 *
 * @param minutesPerWeek the employee's time for development in an ordinary week, 0 to 10,080
 * @param budget what the employer pays in all
 */
public record Capacity(int minutesPerWeek, Money budget) {

    /** Nothing agreed yet. */
    public static final Capacity NONE = new Capacity(0, Money.ZERO);

    /**
     * Checks the minutes.
     *
     * @throws IllegalArgumentException if there are more minutes than a week has, or fewer than none
     */
    public Capacity {
        if (minutesPerWeek < 0 || minutesPerWeek > 10_080) {
            throw new IllegalArgumentException("minutesPerWeek must be 0 to 10080");
        }
    }
}
