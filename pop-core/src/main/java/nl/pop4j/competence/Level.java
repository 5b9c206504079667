package nl.pop4j.competence;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A place on a scale: an exact decimal, equal whatever its number of trailing zeros.
 *
 * <p>Example: {@code Level.parse("4.120").toString()} is {@code "4.12"}, and {@code Level.of(3)} equals
 * {@code Level.parse("3.0")}.
 *
 * @param value from 0 to 1,000,000, at most six decimals
 */
public record Level(BigDecimal value) implements Comparable<Level> {

    private static final int MAX_DECIMALS = 6;
    private static final BigDecimal MAX = new BigDecimal(1_000_000);

    /** Level 0: nothing yet. */
    public static final Level ZERO = new Level(BigDecimal.ZERO);

    /**
     * Normalises and checks the value.
     *
     * @throws IllegalArgumentException if the value is negative, above 1,000,000 or has more than six decimals
     */
    public Level {
        boolean inRange = value.signum() >= 0 && value.compareTo(MAX) <= 0;
        value = inRange ? value.stripTrailingZeros() : value;
        if (!inRange || value.scale() > MAX_DECIMALS) {
            throw new IllegalArgumentException("level must be 0 to 1000000 with at most six decimals");
        }
        value = plain(value);
    }

    /**
     * A whole level.
     *
     * @throws IllegalArgumentException if the value is negative or above 1,000,000
     */
    public static Level of(int value) {
        return new Level(BigDecimal.valueOf(value));
    }

    /**
     * What {@link #toString()} writes: digits, optionally with a decimal point.
     *
     * @throws IllegalArgumentException if the text is no such number or out of range
     */
    public static Level parse(String text) {
        if (text.length() > 20) {
            throw new IllegalArgumentException("level is too long");
        }
        if (!text.chars().allMatch(c -> (c >= '0' && c <= '9') || c == '.')) {
            throw new IllegalArgumentException("level must be digits, optionally with a decimal point");
        }
        try {
            return new Level(new BigDecimal(text));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("level is not a number", e);
        }
    }

    /** The nearest double, for arithmetic over many levels. */
    public double doubleValue() {
        return value.doubleValue();
    }

    /** Whether this level is at least the other. */
    public boolean isAtLeast(Level other) {
        return compareTo(other) >= 0;
    }

    /** The same number in its one form: no trailing zeros, no exponent. */
    static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0, RoundingMode.UNNECESSARY) : stripped;
    }

    @Override
    public int compareTo(Level other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.toPlainString();
    }
}
