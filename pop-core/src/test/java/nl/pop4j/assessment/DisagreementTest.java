package nl.pop4j.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nl.pop4j.assessment.Assessor.Kind;
import nl.pop4j.competence.Level;
import nl.pop4j.shared.id.AssessmentId;
import nl.pop4j.testkit.Samples;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("D3.4")
class DisagreementTest {

    private static final LocalDate MONDAY = Samples.TODAY;
    private static final Assessor SELF = new Assessor(Kind.SELF, Samples.NOOR);
    private static final Assessor MANAGER = new Assessor(Kind.MANAGER, Samples.AHMED);
    private static final Assessor PEER = new Assessor(Kind.PEER, Samples.HANNA);

    @Test
    void showsSpreadSelfMinusManagerAndWhoDiffers() {
        CurrentLevel level = level(rating(4, SELF), rating(3, MANAGER), rating(3, PEER));
        Disagreement disagreement = level.disagreement();
        assertThat(level.level()).isEqualTo(Level.of(3));
        assertThat(disagreement.raters()).isEqualTo(3);
        assertThat(disagreement.spread()).isEqualTo(BigDecimal.ONE);
        assertThat(disagreement.selfMinusManager()).isEqualTo(BigDecimal.ONE);
        assertThat(disagreement.views()).containsExactly(new Disagreement.View(SELF, BigDecimal.ONE));
        assertThat(disagreement.exists()).isTrue();
    }

    @Test
    void isNegativeWhereTheEmployeeRatesLower() {
        assertThat(level(rating(2, SELF), rating(4, MANAGER)).disagreement().selfMinusManager())
                .isEqualTo(BigDecimal.valueOf(-2));
    }

    @Test
    void isOpenWhereOneSideDidNotRate() {
        Disagreement alone = level(rating(2, SELF)).disagreement();
        assertThat(alone.selfMinusManager()).isNull();
        assertThat(alone.exists()).isFalse();
        assertThat(alone.views()).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> Disagreement.between(List.of(), null));
    }

    @Test
    void ofSeveralManagersTheLastOneSpeaks() {
        Rating former = Rating.of(Samples.MEDICATION, Level.of(1), MANAGER, MONDAY.minusDays(30));
        Rating present = rating(3, new Assessor(Kind.MANAGER, Samples.STRANGER));
        assertThat(level(rating(4, SELF), former, present).disagreement().selfMinusManager())
                .isEqualTo(BigDecimal.ONE);
    }

    @Test
    void namesTheLargestDifferenceFirst() {
        Disagreement disagreement =
                level(rating(4, SELF), rating(3, MANAGER), rating(1, PEER)).disagreement();
        assertThat(disagreement.views()).extracting(Disagreement.View::assessor).containsExactly(PEER, SELF);
        assertThat(disagreement.views().get(0).difference()).isEqualTo(BigDecimal.valueOf(-2));
    }

    @Test
    void aPictureSaysHowOldItIsAndWhatItRestsOn() {
        Evidence expired = new Evidence(Evidence.Kind.CERTIFICATE, "BHV", MONDAY.minusDays(9), MONDAY);
        Evidence lasting = new Evidence(Evidence.Kind.PRODUCT, "Zorgplan", MONDAY.minusDays(8), null);
        Rating old = new Rating(Samples.MEDICATION, Level.of(2), SELF, MONDAY.minusDays(9), List.of(expired));
        Rating next = new Rating(Samples.MEDICATION, Level.of(2), MANAGER, MONDAY.minusDays(2), List.of(lasting));
        assertThat(level(old).hasOnlyExpiredEvidence()).isTrue();
        assertThat(level(rating(2, SELF)).hasOnlyExpiredEvidence()).isFalse();
        CurrentLevel both = level(old, next);
        assertThat(both.hasOnlyExpiredEvidence()).isFalse();
        assertThat(both.evidence()).containsExactly(lasting, expired);
        assertThat(both.ratedOn()).isEqualTo(MONDAY.minusDays(2));
    }

    private static CurrentLevel level(Rating... ratings) {
        CompetenceAssessment assessment =
                CompetenceAssessment.of(AssessmentId.of("as"), Samples.NOOR, Samples.FRAMEWORK);
        for (Rating rating : ratings) {
            assessment = assessment.with(rating);
        }
        return assessment.asOf(MONDAY, RatingPolicy.MANAGER_DECIDES).get(0);
    }

    private static Rating rating(int level, Assessor assessor) {
        return Rating.of(Samples.MEDICATION, Level.of(level), assessor, MONDAY);
    }
}
