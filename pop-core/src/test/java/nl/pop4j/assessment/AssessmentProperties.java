package nl.pop4j.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import nl.pop4j.competence.Level;
import nl.pop4j.testkit.AssessmentGenerator;
import nl.pop4j.testkit.Samples;

@Tag("D3.4")
class AssessmentProperties {

    @Property(tries = 300)
    void thePictureAsOfADayHasTheLevelsOfThatDay(@ForAll long seed) {
        Random random = new Random(seed);
        CompetenceAssessment assessment = new AssessmentGenerator(random).assessment();
        LocalDate day = Samples.TODAY.minusDays(random.nextInt(8));
        for (RatingPolicy policy : RatingPolicies.standard().list()) {
            List<CurrentLevel> picture = assessment.asOf(day, policy);
            assertThat(picture)
                    .allSatisfy(level -> assertThat(level.latest())
                            .allMatch(rating -> !rating.on().isAfter(day)));
            assertThat(assessment.levelsAsOf(day, policy)).hasSize((int)
                    picture.stream().filter(level -> level.level() != null).count());
            picture.forEach(
                    level -> assertThat(assessment.levelsAsOf(day, policy).get(level.competence()))
                            .isEqualTo(level.level()));
        }
    }

    @Property(tries = 300)
    void raisingEveryRatingAlikeLeavesTheDisagreement(@ForAll long seed) {
        List<Rating> ratings = new AssessmentGenerator(new Random(seed)).latest();
        List<Rating> raised = ratings.stream()
                .map(rating -> Rating.of(
                        rating.competence(),
                        new Level(rating.level().value().add(BigDecimal.TEN)),
                        rating.assessor(),
                        rating.on()))
                .toList();
        assertThat(Disagreement.between(raised, Level.of(12))).isEqualTo(Disagreement.between(ratings, Level.of(2)));
    }
}
