package nl.pop4j.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.pop4j.competence.Level;

/** The mean of the kinds of assessor, each by its weight. */
record WeightedMean(AssessorWeights weights) implements RatingPolicy {

    /** Enough for a sum of products of numbers with six decimals, and more than a level keeps. */
    private static final int INNER_DECIMALS = 20;

    private static final int LEVEL_DECIMALS = 6;

    @Override
    public String name() {
        return "weighted-mean";
    }

    @Override
    public Optional<Level> decide(List<Rating> latest, LocalDate day) {
        Map<Assessor.Kind, BigDecimal> sums = new EnumMap<>(Assessor.Kind.class);
        Map<Assessor.Kind, Integer> counts = new EnumMap<>(Assessor.Kind.class);
        for (Rating rating : latest) {
            Assessor.Kind kind = rating.assessor().kind();
            sums.merge(kind, rating.level().value(), BigDecimal::add);
            counts.merge(kind, 1, Integer::sum);
        }
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal weight = BigDecimal.ZERO;
        for (Map.Entry<Assessor.Kind, BigDecimal> entry : sums.entrySet()) {
            BigDecimal of = weights.of(entry.getKey());
            BigDecimal raters = BigDecimal.valueOf(counts.getOrDefault(entry.getKey(), 1));
            sum = sum.add(of.multiply(entry.getValue()).divide(raters, INNER_DECIMALS, RoundingMode.HALF_EVEN));
            weight = weight.add(of);
        }
        return weight.signum() == 0
                ? Optional.empty()
                : Optional.of(new Level(sum.divide(weight, LEVEL_DECIMALS, RoundingMode.HALF_EVEN)));
    }

    @Override
    public String toString() {
        return name();
    }
}
