package nl.pop4j.rollout.engagement;

import nl.pop4j.shared.Money;

/**
 * How much of something there is: an amount, hours, or both.
 *
 * <p>Example: 500 euros without hours exceed 200 euros with an hour, and the other way round: {@code new
 * Extent(Money.ofEuros(500), 0).exceeds(new Extent(Money.ofEuros(200), 60))} is true.
 *
 * @param amount the amount
 * @param minutes the time, zero or more
 */
public record Extent(Money amount, int minutes) {

    /** Nothing. */
    public static final Extent NONE = new Extent(Money.ZERO, 0);

    /**
     * Checks the minutes.
     *
     * @throws IllegalArgumentException if minutes is negative
     */
    public Extent {
        if (minutes < 0) {
            throw new IllegalArgumentException("minutes must not be negative");
        }
    }

    /** Whether there is nothing of either. */
    public boolean isNone() {
        return equals(NONE);
    }

    /** Whether there is more than in the other, of one or the other. */
    public boolean exceeds(Extent other) {
        return amount.compareTo(other.amount) > 0 || minutes > other.minutes;
    }
}
