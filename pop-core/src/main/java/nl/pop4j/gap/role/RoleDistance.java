package nl.pop4j.gap.role;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import nl.pop4j.competence.CompetenceCode;
import nl.pop4j.competence.RoleCode;

/**
 * What stands between one role and another: the levels that the one asks (IST) against those that the other asks
 * (SOLL).
 *
 * <p>For each competence that {@code to} requires: gap = level of {@code to} minus level of {@code from}, where a level
 * that {@code from} does not ask counts as 0; weight = importance in {@code to}. All sums run over these competences and
 * are exact; ratios and distances are doubles. Levels and sums are in levels of the scale, weighted sums in levels times
 * importance.
 *
 * <p>Example: from (4, 2) to (3, 4) with weights (1, 5): sum of shortages 2, of surpluses 1, weighted shortage 10,
 * weighted mean shortage 10/6, weighted coverage 1 - 10/23.
 *
 * @param from role that someone has
 * @param to role that someone wants
 * @param steps one for each competence that {@code to} requires, in the order of that role
 */
public record RoleDistance(RoleCode from, RoleCode to, List<Step> steps) {

    /**
     * One competence on the way.
     *
     * @param competence which one
     * @param level what {@code from} asks, 0 if it does not
     * @param target what {@code to} asks
     * @param importance the weight in {@code from}, 0 if it does not ask it
     * @param weight the weight in {@code to}
     */
    public record Step(
            CompetenceCode competence, BigDecimal level, BigDecimal target, BigDecimal importance, BigDecimal weight) {

        /** Target minus level: positive is a shortage, negative a surplus. */
        public BigDecimal gap() {
            return target.subtract(level);
        }

        /** Weight times gap: what sets priorities. */
        public BigDecimal weightedGap() {
            return weight.multiply(gap());
        }
    }

    private static final Comparator<Step> PRIORITY =
            Comparator.comparing(Step::weightedGap).reversed().thenComparing(Step::competence);

    /** Copies the steps. */
    public RoleDistance {
        steps = ImmutableList.copyOf(steps);
    }

    /** How many competences {@code to} requires. */
    public int required() {
        return steps.size();
    }

    /** How many of them fall short. */
    public int gaps() {
        return (int) steps.stream().filter(step -> step.gap().signum() > 0).count();
    }

    /** {@code sum(max(0, gap))}. */
    public BigDecimal sumShortage() {
        return sum(step -> step.gap().max(BigDecimal.ZERO));
    }

    /** {@code sum(max(0, -gap))}. */
    public BigDecimal sumSurplus() {
        return sum(step -> step.gap().negate().max(BigDecimal.ZERO));
    }

    /** {@code sum(target)}. */
    public BigDecimal sumRequired() {
        return sum(Step::target);
    }

    /** Sum of shortages over sum of levels required, 0 to 1; 0 where nothing is required. */
    public double gapRatio() {
        return ratio(sumShortage(), sumRequired(), 0);
    }

    /** Share of the required competences that are met, 0 to 1; 1 where nothing is required. */
    public double coverageShare() {
        return required() == 0 ? 1 : (double) (required() - gaps()) / required();
    }

    /** {@code sum(weight * max(0, gap))}. */
    public BigDecimal weightedShortage() {
        return sum(step -> step.weightedGap().max(BigDecimal.ZERO));
    }

    /** {@code sum(weight * max(0, -gap))}. */
    public BigDecimal weightedSurplus() {
        return sum(step -> step.weightedGap().negate().max(BigDecimal.ZERO));
    }

    /** Weighted shortage over the sum of weights, in levels; 0 where nothing has weight. */
    public double weightedMeanShortage() {
        return ratio(weightedShortage(), sum(Step::weight), 0);
    }

    /** {@code 1 - sum(weight * max(0, gap)) / sum(weight * target)}, 0 to 1; 1 where nothing is required. */
    public double weightedCoverage() {
        return 1 - ratio(weightedShortage(), sum(step -> step.weight().multiply(step.target())), 0);
    }

    /** {@link Distances#angular} between the importances of both roles. */
    public double angularImportance() {
        return Distances.angular(column(Step::importance), column(Step::weight));
    }

    /** {@link Distances#angular} between the levels of both roles. */
    public double angularLevel() {
        return Distances.angular(column(Step::level), column(Step::target));
    }

    /** {@code sqrt(sum(gap^2))}, in levels. */
    public double euclideanLevel() {
        return Math.sqrt(sum(step -> step.gap().multiply(step.gap())).doubleValue());
    }

    /** {@code mean(|gap|)}, in levels; 0 where nothing is required. */
    public double meanAbsoluteLevel() {
        return ratio(sum(step -> step.gap().abs()), BigDecimal.valueOf(required()), 0);
    }

    /**
     * The shortages with the largest weighted gap first, ties by code.
     *
     * @param limit at most this many, zero or more
     */
    public List<Step> topPriorities(int limit) {
        List<Step> shortages = new ArrayList<>(steps);
        shortages.removeIf(step -> step.weightedGap().signum() <= 0);
        shortages.sort(PRIORITY);
        return ImmutableList.copyOf(shortages.subList(0, Math.min(limit, shortages.size())));
    }

    private BigDecimal sum(Function<Step, BigDecimal> figure) {
        return steps.stream().map(figure).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private double[] column(Function<Step, BigDecimal> figure) {
        return steps.stream().map(figure).mapToDouble(BigDecimal::doubleValue).toArray();
    }

    private static double ratio(BigDecimal part, BigDecimal whole, double otherwise) {
        return whole.signum() == 0 ? otherwise : part.doubleValue() / whole.doubleValue();
    }
}
