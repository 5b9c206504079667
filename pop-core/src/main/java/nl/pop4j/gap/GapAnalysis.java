package nl.pop4j.gap;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import nl.pop4j.competence.CompetenceCode;
import nl.pop4j.competence.Level;

/**
 * One person's levels against their targets, competence by competence.
 *
 * @param gaps one for each competence aimed at, in the targets' order
 */
public record GapAnalysis(List<CompetenceGap> gaps) {

    /** Copies the gaps. */
    public GapAnalysis {
        gaps = ImmutableList.copyOf(gaps);
    }

    /**
     * Holds the highest target of each competence against the level now.
     *
     * @param targets where to
     * @param levels the levels now; an absent competence is unknown, not zero
     */
    public static GapAnalysis of(TargetProfile targets, Map<CompetenceCode, Level> levels) {
        return new GapAnalysis(targets.highest().stream()
                .map(target -> new CompetenceGap(target, levels.get(target.competence())))
                .collect(ImmutableList.toImmutableList()));
    }

    /** Sum of weight times shortage over the competences whose level is known. */
    public BigDecimal weightedShortage() {
        return gaps.stream().flatMap(gap -> gap.weightedShortage().stream()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Share of the targets known to be reached, 0 to 1; 1 where there are no targets. */
    public double coverage() {
        return gaps.isEmpty()
                ? 1.0
                : (double) gaps.stream().filter(CompetenceGap::isMet).count() / gaps.size();
    }

    /**
     * How much of what is aimed at is there, by weight: {@code 1 - sum(weight * shortage) / sum(weight * target)} over the
     * competences whose level is known, 0 to 1; empty where no level is known or nothing has weight.
     *
     * <p>Unlike {@link #coverage()}, half of a level counts as half. How many levels are unknown is said by
     * {@link #unknown()}: a figure that rests on few of them is a question, not an answer. No unit. Source: the weighted
     * coverage of a role by another, applied to a person's targets. Example: target 4 of weight 2 against level 2, and
     * target 3 of weight 1 against level 4, give 1 - 4/11.
     */
    public OptionalDouble weightedCoverage() {
        BigDecimal asked = gaps.stream()
                .filter(gap -> gap.current() != null)
                .map(gap -> gap.target().weight().multiply(gap.target().level().value()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return asked.signum() == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(1 - weightedShortage().doubleValue() / asked.doubleValue());
    }

    /** How many targets are for competences whose level nobody knows. */
    public int unknown() {
        return (int) gaps.stream().filter(gap -> gap.current() == null).count();
    }

    /**
     * The largest weighted shortages first, ties by code; only real shortages.
     *
     * @param limit at most this many, zero or more
     */
    public List<CompetenceGap> topPriorities(int limit) {
        return gaps.stream()
                .filter(gap -> gap.weightedShortage().orElse(BigDecimal.ZERO).signum() > 0)
                .sorted(Comparator.comparing(
                                (CompetenceGap gap) -> gap.weightedShortage().orElse(BigDecimal.ZERO),
                                Comparator.reverseOrder())
                        .thenComparing(gap -> gap.target().competence()))
                .limit(limit)
                .collect(ImmutableList.toImmutableList());
    }
}
