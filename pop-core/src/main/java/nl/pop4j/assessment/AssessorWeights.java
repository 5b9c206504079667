package nl.pop4j.assessment;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.Map;
import nl.pop4j.competence.Level;

/**
 * How much the word of each kind of assessor weighs in {@link RatingPolicy#weightedMean}.
 *
 * <p>{@code level = sum(w_k * mean_k) / sum(w_k)} over the kinds k that rated, in levels of the scale, rounded half even
 * to six decimals; mean_k is the plain mean of the levels that assessors of kind k gave, so that five colleagues weigh as
 * much as one. On a scale of steps the outcome can lie between two steps. A kind without a weight does not count; where
 * only such kinds rated, the level is unknown.
 *
 * <p>Example: with manager 2, self 1 and peer 1, ratings of 3 by the manager, 4 by the employee and 1 and 2 by two
 * colleagues give {@code (2*3 + 4 + 1.5) / 4 = 2.875}.
 *
 * @param byKind weights, zero or more, at least one above zero
 */
public record AssessorWeights(Map<Assessor.Kind, BigDecimal> byKind) {

    /** Manager 2, test 2, self 1, peer 1. */
    public static final AssessorWeights STANDARD = new AssessorWeights(Map.of(
            Assessor.Kind.MANAGER,
            BigDecimal.valueOf(2),
            Assessor.Kind.TEST,
            BigDecimal.valueOf(2),
            Assessor.Kind.SELF,
            BigDecimal.ONE,
            Assessor.Kind.PEER,
            BigDecimal.ONE));

    /**
     * Copies and checks the weights.
     *
     * @throws IllegalArgumentException if a weight is negative, above 1,000,000 or has more than six decimals, or none is
     *     above zero
     */
    public AssessorWeights {
        ImmutableMap.Builder<Assessor.Kind, BigDecimal> checked = ImmutableMap.builder();
        byKind.forEach((kind, weight) -> checked.put(kind, new Level(weight).value()));
        byKind = checked.buildOrThrow();
        if (byKind.values().stream().noneMatch(weight -> weight.signum() > 0)) {
            throw new IllegalArgumentException("byKind must hold a weight above zero");
        }
    }

    /** The weight of a kind of assessor, zero if it has none. */
    public BigDecimal of(Assessor.Kind kind) {
        return byKind.getOrDefault(kind, BigDecimal.ZERO);
    }
}
