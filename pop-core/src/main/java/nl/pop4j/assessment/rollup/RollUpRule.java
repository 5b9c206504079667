package nl.pop4j.assessment.rollup;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import nl.pop4j.competence.CompetenceCode;
import nl.pop4j.competence.Level;

/**
 * How the levels of parts make a figure of the whole: a named rule. A vendor's own is one more implementation.
 *
 * <p>Example: levels 2, 3 and 4 give 3 by {@link #MEAN}, 2 by {@link #LOWEST}, 0.666667 by {@code shareAt(Level.of(3))},
 * and 3.5 by {@code weightedMean} where they weigh 0, 1 and 1. Figures are rounded half even to six decimals.
 */
public interface RollUpRule {

    /** The plain mean, in levels: {@code sum(level) / n}. */
    RollUpRule MEAN = new Mean("mean", null);

    /** The lowest level: the whole is as strong as its weakest part. */
    RollUpRule LOWEST = new Lowest();

    /**
     * The weighted mean, in levels: {@code sum(weight * level) / sum(weight)}.
     *
     * @param weights by competence, zero or more; a competence that is not among them does not count
     * @throws IllegalArgumentException if a weight is negative, above 1,000,000 or has more than six decimals
     */
    static RollUpRule weightedMean(Map<CompetenceCode, BigDecimal> weights) {
        weights.values().forEach(Level::new);
        return new Mean("weighted-mean", ImmutableMap.copyOf(weights));
    }

    /** The share of the parts that have at least this level, 0 to 1, without unit. */
    static RollUpRule shareAt(Level level) {
        return new ShareAt(level);
    }

    /** The rule's stable name. */
    String name();

    /** Whether the figure is a level of the scale; a share is not. */
    boolean givesLevel();

    /**
     * The figure of the whole.
     *
     * @param levels the known levels of its parts, on one scale, at least one
     * @return the figure, or empty if the rule counts none of the parts
     */
    Optional<BigDecimal> apply(Map<CompetenceCode, Level> levels);
}
