package nl.pop4j.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.pop4j.assessment.Assessor.Kind;
import nl.pop4j.competence.Level;
import nl.pop4j.port.Settings;
import nl.pop4j.shared.id.PersonId;
import nl.pop4j.testkit.Samples;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("D3.4")
class RatingPolicyTest {

    private static final LocalDate MONDAY = Samples.TODAY;

    @Test
    void namesFiveStrategies() {
        assertThat(RatingPolicies.standard().names())
                .containsExactly("manager-decides", "weighted-mean", "median", "lowest", "most-recent-evidence");
    }

    @Test
    void differsByStrategyOnTheSameRatings() {
        Evidence certificate = new Evidence(Evidence.Kind.CERTIFICATE, "BHV", MONDAY, null);
        List<Rating> ratings = List.of(
                new Rating(Samples.MEDICATION, Level.of(4), by(Kind.SELF, 1), MONDAY, List.of(certificate)),
                rating(3, Kind.MANAGER, 2, MONDAY),
                rating(1, Kind.PEER, 3, MONDAY));
        AssessorWeights weights = new AssessorWeights(
                Map.of(Kind.MANAGER, BigDecimal.valueOf(2), Kind.SELF, BigDecimal.ONE, Kind.PEER, BigDecimal.ONE));
        assertThat(RatingPolicy.MANAGER_DECIDES.decide(ratings, MONDAY)).contains(Level.of(3));
        assertThat(RatingPolicy.MEDIAN.decide(ratings, MONDAY)).contains(Level.of(3));
        assertThat(RatingPolicy.LOWEST.decide(ratings, MONDAY)).contains(Level.of(1));
        assertThat(RatingPolicy.MOST_RECENT_EVIDENCE.decide(ratings, MONDAY)).contains(Level.of(4));
        assertThat(RatingPolicy.weightedMean(weights).decide(ratings, MONDAY)).contains(Level.parse("2.75"));
    }

    @Test
    void fiveColleaguesWeighAsMuchAsOne() {
        List<Rating> ratings = List.of(
                rating(3, Kind.MANAGER, 1, MONDAY),
                rating(4, Kind.SELF, 2, MONDAY),
                rating(1, Kind.PEER, 3, MONDAY),
                rating(2, Kind.PEER, 4, MONDAY));
        assertThat(RatingPolicy.weightedMean(AssessorWeights.STANDARD).decide(ratings, MONDAY))
                .contains(Level.parse("2.875"));
    }

    @Test
    void aKindWithoutWeightLeavesTheLevelUnknown() {
        AssessorWeights managersOnly = new AssessorWeights(Map.of(Kind.MANAGER, BigDecimal.ONE));
        List<Rating> ownWord = List.of(rating(3, Kind.SELF, 1, MONDAY));
        assertThat(RatingPolicy.weightedMean(managersOnly).decide(ownWord, MONDAY))
                .isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new AssessorWeights(Map.of(Kind.SELF, BigDecimal.ZERO)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AssessorWeights(Map.of(Kind.SELF, BigDecimal.ONE.negate())));
    }

    @Test
    void ofTwoInTheMiddleTheLowerOneCounts() {
        List<Rating> ratings = List.of(rating(4, Kind.PEER, 1, MONDAY), rating(2, Kind.PEER, 2, MONDAY));
        assertThat(RatingPolicy.MEDIAN.decide(ratings, MONDAY)).contains(Level.of(2));
    }

    @Test
    void evidenceThatHasExpiredIsNoEvidence() {
        Evidence expired = new Evidence(Evidence.Kind.CERTIFICATE, "BHV", MONDAY.minusDays(1), MONDAY);
        Evidence old = new Evidence(Evidence.Kind.OBSERVATION, "Gezien", MONDAY.minusYears(1), null);
        List<Rating> ratings = List.of(
                new Rating(Samples.MEDICATION, Level.of(5), by(Kind.MANAGER, 1), MONDAY, List.of(expired)),
                new Rating(Samples.MEDICATION, Level.of(2), by(Kind.PEER, 2), MONDAY.minusDays(9), List.of(old)));
        assertThat(RatingPolicy.MOST_RECENT_EVIDENCE.decide(ratings, MONDAY)).contains(Level.of(2));
        assertThat(RatingPolicy.MOST_RECENT_EVIDENCE.decide(ratings, MONDAY.minusDays(1)))
                .contains(Level.of(5));
    }

    @Test
    void withoutEvidenceTheLaterRatingCountsThenTheManagersThenTheLowest() {
        RatingPolicy policy = RatingPolicy.MOST_RECENT_EVIDENCE;
        Rating early = rating(5, Kind.MANAGER, 1, MONDAY.minusDays(2));
        Rating self = rating(4, Kind.SELF, 2, MONDAY);
        Rating manager = rating(3, Kind.MANAGER, 3, MONDAY);
        Rating other = rating(2, Kind.MANAGER, 4, MONDAY);
        assertThat(policy.decide(List.of(early, self), MONDAY)).contains(Level.of(4));
        assertThat(policy.decide(List.of(self, manager, early), MONDAY)).contains(Level.of(3));
        assertThat(policy.decide(List.of(manager, other, self), MONDAY)).contains(Level.of(2));
    }

    @Test
    void aVendorReplacesAddsAndTakesOut() {
        RatingPolicy own = named("median");
        RatingPolicies replaced = RatingPolicies.standard().with(own);
        assertThat(replaced.find("median")).containsSame(own);
        assertThat(replaced.names())
                .containsExactlyElementsOf(RatingPolicies.standard().names());
        assertThat(replaced.with(named("team-lead-decides")).names()).hasSize(6).endsWith("team-lead-decides");
        assertThat(replaced.without("median").find("median")).isEmpty();
        assertThat(replaced.without("median").list()).hasSize(4);
        for (String bad : List.of("", "Median", "team lead", "x".repeat(65))) {
            assertThatIllegalArgumentException().isThrownBy(() -> replaced.with(named(bad)));
        }
    }

    @Test
    void aTenantChoosesItsOwn() {
        assertThat(Settings.standard().ratings()).isEqualTo(RatingPolicy.MANAGER_DECIDES);
        assertThat(Settings.standard().with(RatingPolicy.LOWEST).ratings()).isEqualTo(RatingPolicy.LOWEST);
    }

    private static RatingPolicy named(String name) {
        return new RatingPolicy() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public Optional<Level> decide(List<Rating> latest, LocalDate day) {
                return Optional.empty();
            }
        };
    }

    private static Rating rating(int level, Kind kind, int person, LocalDate on) {
        return Rating.of(Samples.MEDICATION, Level.of(level), by(kind, person), on);
    }

    private static Assessor by(Kind kind, int person) {
        return new Assessor(kind, PersonId.of("p" + person));
    }
}
