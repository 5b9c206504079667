package nl.pop4j.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import nl.pop4j.competence.Level;
import nl.pop4j.testkit.AssessmentGenerator;
import nl.pop4j.testkit.Samples;
import nl.pop4j.testkit.law.RatingPolicyLaws;

@Tag("D3.4")
class RatingPolicyProperties {

    @Property(tries = 300)
    void everyStandardPolicyHoldsTheLaws(@ForAll long seed) {
        for (RatingPolicy policy : RatingPolicies.standard().list()) {
            RatingPolicyLaws.hold(policy, new Random(seed));
        }
    }

    @Example
    void theLawsCatchAPolicyThatBreaksThem() {
        RatingPolicy firstComeFirstServed = new RatingPolicy() {
            @Override
            public String name() {
                return "broken";
            }

            @Override
            public Optional<Level> decide(List<Rating> latest, LocalDate day) {
                return latest.stream().map(Rating::level).findFirst();
            }
        };
        assertThatThrownBy(() -> {
                    for (long seed = 0; seed < 100; seed++) {
                        RatingPolicyLaws.hold(firstComeFirstServed, new Random(seed));
                    }
                })
                .isInstanceOf(AssertionError.class);
    }

    @Property(tries = 300)
    void theMedianAndTheLowestAreLevelsThatSomebodyGave(@ForAll long seed) {
        List<Rating> ratings = new AssessmentGenerator(new Random(seed)).latest();
        for (RatingPolicy policy :
                List.of(RatingPolicy.MEDIAN, RatingPolicy.LOWEST, RatingPolicy.MOST_RECENT_EVIDENCE)) {
            assertThat(ratings)
                    .extracting(Rating::level)
                    .contains(policy.decide(ratings, Samples.TODAY).orElseThrow());
        }
        Level median = RatingPolicy.MEDIAN.decide(ratings, Samples.TODAY).orElseThrow();
        long below = ratings.stream()
                .filter(rating -> rating.level().compareTo(median) < 0)
                .count();
        long above = ratings.stream()
                .filter(rating -> rating.level().compareTo(median) > 0)
                .count();
        assertThat(below * 2).isLessThan(ratings.size());
        assertThat(above * 2).isLessThanOrEqualTo(ratings.size());
    }

    @Property(tries = 300)
    void weightsScaleOutOfTheMean(@ForAll long seed) {
        Random random = new Random(seed);
        List<Rating> ratings = new AssessmentGenerator(random).latest();
        BigDecimal factor = BigDecimal.valueOf(2 + random.nextInt(8));
        Map<Assessor.Kind, BigDecimal> scaled = AssessorWeights.STANDARD.byKind().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().multiply(factor)));
        assertThat(mean(new AssessorWeights(scaled), ratings)).isEqualTo(mean(AssessorWeights.STANDARD, ratings));
    }

    @Property(tries = 300)
    void theWeightedMeanIsThatOfTheKindsWorkedOutAnotherWay(@ForAll long seed) {
        List<Rating> ratings = new AssessmentGenerator(new Random(seed)).latest();
        double sum = 0;
        double weight = 0;
        for (Assessor.Kind kind : Assessor.Kind.values()) {
            double[] levels = ratings.stream()
                    .filter(rating -> rating.assessor().kind() == kind)
                    .mapToDouble(rating -> rating.level().doubleValue())
                    .toArray();
            if (levels.length > 0) {
                double of = AssessorWeights.STANDARD.of(kind).doubleValue();
                sum += of * Arrays.stream(levels).average().orElseThrow();
                weight += of;
            }
        }
        assertThat(mean(AssessorWeights.STANDARD, ratings).orElseThrow().doubleValue())
                .isCloseTo(sum / weight, within(1e-6));
    }

    private static Optional<Level> mean(AssessorWeights weights, List<Rating> ratings) {
        return RatingPolicy.weightedMean(weights).decide(ratings, Samples.TODAY);
    }
}
