package nl.pop4j.text.number;

import java.math.BigDecimal;
import nl.pop4j.text.token.Span;

/**
 * A number with what it counts, as it stands in a text.
 *
 * <p>Example: in 'minstens 3,5 procent' the amount is 3.5, the kind {@link Kind#PERCENTAGE}.
 *
 * @param amount the number, without trailing zeros
 * @param kind what it counts
 * @param span the number and its unit in the text
 */
public record Quantity(BigDecimal amount, Kind kind, Span span) {

    /** What a number counts. */
    public enum Kind {
        /** Things: 'vijf huisbezoeken'. */
        COUNT,
        /** Parts of a hundred: '5%', 'twintig procent'. */
        PERCENTAGE,
        /** Money: '15.000 euro'. */
        MONEY,
        /** A mark or score: 'een 8', '4 out of 5', 'NPS +40'. */
        GRADE,
        /** A time that is measured: 'binnen vier minuten'. */
        DURATION,
        /** A number with another unit: '85 kg'. */
        MEASUREMENT,
        /** How often: 'drie keer per week', '120 per uur'. */
        FREQUENCY,
        /** Times as much: 'verdubbelen' is 2, 'halveren' 0.5. */
        FACTOR
    }

    /** A quantity whose amount is written without trailing zeros. */
    public static Quantity of(double amount, Kind kind, Span span) {
        BigDecimal exact = BigDecimal.valueOf(amount).stripTrailingZeros();
        return new Quantity(exact.scale() < 0 ? exact.setScale(0) : exact, kind, span);
    }
}
