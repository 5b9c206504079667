package nl.pop4j.testkit.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import nl.pop4j.assessment.Rating;
import nl.pop4j.assessment.RatingPolicy;
import nl.pop4j.competence.Level;
import nl.pop4j.testkit.AssessmentGenerator;
import nl.pop4j.testkit.Samples;

/**
 * What every rating policy must do, a vendor's own included.
 *
 * <p>Example: {@code RatingPolicyLaws.hold(myPolicy, new Random(seed))} in a property over many seeds.
 */
public final class RatingPolicyLaws {

    private RatingPolicyLaws() {}

    /**
     * Holds one policy to all laws on one set of ratings drawn by chance.
     *
     * @throws AssertionError if a law is broken
     */
    public static void hold(RatingPolicy policy, Random random) {
        List<Rating> ratings = new AssessmentGenerator(random).latest();
        Optional<Level> level = decide(policy, ratings);
        assertThat(decide(policy, List.of())).as("no rating, no level").isEmpty();
        level.ifPresent(
                decided -> assertThat(decided).as("between the raters").isBetween(lowest(ratings), highest(ratings)));
        List<Rating> shuffled = new ArrayList<>(ratings);
        Collections.shuffle(shuffled, random);
        assertThat(decide(policy, shuffled)).as("whatever the order").isEqualTo(level);
        List<Rating> raised = raiseOne(ratings, random);
        if (level.isPresent()) {
            assertThat(decide(policy, raised).orElseThrow())
                    .as("a higher rating never lowers the level")
                    .isGreaterThanOrEqualTo(level.get());
        }
    }

    private static Optional<Level> decide(RatingPolicy policy, List<Rating> ratings) {
        return policy.decide(ratings, Samples.TODAY);
    }

    private static List<Rating> raiseOne(List<Rating> ratings, Random random) {
        List<Rating> raised = new ArrayList<>(ratings);
        int at = random.nextInt(raised.size());
        Rating old = raised.get(at);
        Level higher = new Level(old.level().value().add(BigDecimal.valueOf(1 + random.nextInt(30), 1)));
        raised.set(at, new Rating(old.competence(), higher, old.assessor(), old.on(), old.evidence()));
        return raised;
    }

    private static Level lowest(List<Rating> ratings) {
        return Collections.min(ratings.stream().map(Rating::level).toList());
    }

    private static Level highest(List<Rating> ratings) {
        return Collections.max(ratings.stream().map(Rating::level).toList());
    }
}
