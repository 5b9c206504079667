package nl.pop4j.shared;

/**
 * An amount in euro cents: whole, never rounded, never negative.
 *
 * <p>Example: {@code Money.ofEuros(12).plus(new Money(50)).toString()} is {@code "EUR 12.50"}.
 *
 * @param cents zero or more
 */
public record Money(long cents) implements Comparable<Money> {

    /** Nothing. */
    public static final Money ZERO = new Money(0);

    /**
     * Checks the sign.
     *
     * @throws IllegalArgumentException if cents is negative
     */
    public Money {
        if (cents < 0) {
            throw new IllegalArgumentException("cents must not be negative");
        }
    }

    /**
     * Whole euros.
     *
     * @throws IllegalArgumentException if euros is negative
     * @throws ArithmeticException if the amount does not fit
     */
    public static Money ofEuros(long euros) {
        return new Money(Math.multiplyExact(euros, 100L));
    }

    /**
     * The sum.
     *
     * @throws ArithmeticException if the sum does not fit
     */
    public Money plus(Money other) {
        return new Money(Math.addExact(cents, other.cents));
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(cents, other.cents);
    }

    @Override
    public String toString() {
        long rest = cents % 100;
        return "EUR " + cents / 100 + (rest < 10 ? ".0" : ".") + rest;
    }
}
