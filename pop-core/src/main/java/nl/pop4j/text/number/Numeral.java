package nl.pop4j.text.number;

/**
 * A number that was read from tokens.
 *
 * <p>See {@link Quantity} for an example.
 *
 * @param end the token after its last one
 * @param value what it says
 */
public record Numeral(int end, double value) {

    /** Whether the value is a whole number from 0 up to, and including, a limit. */
    public boolean isWhole(int limit) {
        return value >= 0 && value <= limit && value == Math.rint(value);
    }
}
