package nl.pop4j.assessment.rollup;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import nl.pop4j.competence.CompetenceCode;
import nl.pop4j.competence.Level;
import org.jspecify.annotations.Nullable;

/**
 * A mean, plain where there are no weights.
 *
 * @param name the rule's name
 * @param weights by competence, or null where all weigh the same
 */
record Mean(String name, @Nullable Map<CompetenceCode, BigDecimal> weights) implements RollUpRule {

    @Override
    public boolean givesLevel() {
        return true;
    }

    @Override
    public Optional<BigDecimal> apply(Map<CompetenceCode, Level> levels) {
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal whole = BigDecimal.ZERO;
        for (Map.Entry<CompetenceCode, Level> part : levels.entrySet()) {
            BigDecimal weight = weights == null ? BigDecimal.ONE : weights.getOrDefault(part.getKey(), BigDecimal.ZERO);
            sum = sum.add(weight.multiply(part.getValue().value()));
            whole = whole.add(weight);
        }
        return whole.signum() == 0 ? Optional.empty() : Optional.of(over(sum, whole));
    }

    /** Six decimals, in the one form of a number. */
    static BigDecimal over(BigDecimal part, BigDecimal whole) {
        return new Level(part.divide(whole, 6, RoundingMode.HALF_EVEN)).value();
    }
}
