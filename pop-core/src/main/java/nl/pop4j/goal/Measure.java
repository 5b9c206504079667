package nl.pop4j.goal;

import java.math.BigDecimal;
import nl.pop4j.shared.DataCategory;
import nl.pop4j.shared.Personal;
import nl.pop4j.shared.UserText;
import org.jspecify.annotations.Nullable;

/**
 * How one can tell that a goal is reached.
 *
 * <p>Example: {@code Measure.quantity("medicatiefouten per maand", new BigDecimal(6), new BigDecimal(2))}.
 *
 * @param kind what can be told
 * @param indicator what is looked at, 1 to 200 characters
 * @param baseline the value at the start, or null
 * @param target the value to reach, or null; always there for a quantity
 */
public record Measure(
        Kind kind,
        @Personal(DataCategory.DEVELOPMENT) String indicator,
        @Personal(DataCategory.DEVELOPMENT) @Nullable BigDecimal baseline,
        @Personal(DataCategory.DEVELOPMENT) @Nullable BigDecimal target) {

    /** What can be told. */
    public enum Kind {
        /** A value that can be read off. */
        QUANTITY,
        /** Reached or not: a diploma, a language level, a product. */
        OUTCOME,
        /** Behaviour that can be seen at a fixed occasion. */
        BEHAVIOUR
    }

    /**
     * Checks the indicator and normalises the values.
     *
     * @throws IllegalArgumentException if the indicator is blank, too long or unclean, or a quantity has no target
     */
    public Measure {
        UserText.checked("indicator", indicator, UserText.SHORT);
        if (indicator.isBlank()) {
            throw new IllegalArgumentException("indicator must not be blank");
        }
        if (kind == Kind.QUANTITY && target == null) {
            throw new IllegalArgumentException("target must be given for a quantity");
        }
        baseline = normalised(baseline);
        target = normalised(target);
    }

    /** A value to reach, from a baseline if there is one. */
    public static Measure quantity(String indicator, @Nullable BigDecimal baseline, BigDecimal target) {
        return new Measure(Kind.QUANTITY, indicator, baseline, target);
    }

    /** Something that is reached or not. */
    public static Measure outcome(String indicator) {
        return new Measure(Kind.OUTCOME, indicator, null, null);
    }

    /** Behaviour that can be seen. */
    public static Measure behaviour(String indicator) {
        return new Measure(Kind.BEHAVIOUR, indicator, null, null);
    }

    /** The kind only. */
    @Override
    public String toString() {
        return "Measure[" + kind + "]";
    }

    private static @Nullable BigDecimal normalised(@Nullable BigDecimal value) {
        if (value == null) {
            return null;
        }
        if (value.precision() > 18 || value.scale() < -9 || value.scale() > 9) {
            throw new IllegalArgumentException("baseline and target must have at most 18 digits and 9 decimals");
        }
        return new BigDecimal(value.stripTrailingZeros().toPlainString());
    }
}
