package nl.pop4j.gap.needs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NeedsAssessmentTest {

    private static final List<NeedRating> RATINGS = List.of(
            rating("r1", "Plannen", 5, 3),
            rating("r2", "Plannen", 4, 3),
            rating("r3", "Plannen", 5, 2),
            rating("r4", "Plannen", 4, 4),
            rating("r1", "Coachen", 3, 3),
            rating("r2", "Coachen", 4, 2),
            rating("r3", "Coachen", 3, 4),
            rating("r4", "Coachen", 2, 3));

    @Test
    void weighsTheMeanDiscrepancyByTheMeanImportance() {
        CompetenceNeed plannen = NeedsAssessment.of(RATINGS).needs().get(0);
        assertThat(plannen.meanDiscrepancy()).isEqualTo(1.5);
        assertThat(plannen.mwds()).isEqualTo(6.75);
        assertThat(plannen.rds()).isEqualTo(-75);
        assertThat(plannen.pni()).isEqualTo(0.5);
        assertThat(plannen.needIndex()).isEqualTo(6.75);
        assertThat(plannen.mwdsRank()).isEqualTo(1);
    }

    @Test
    void dropsAPairWithAMissingSideForThatCompetenceOnly() {
        List<NeedRating> ratings = new ArrayList<>(RATINGS);
        ratings.add(new NeedRating("r5", "Plannen", null, BigDecimal.ONE));
        ratings.add(new NeedRating("r5", "Coachen", BigDecimal.ONE, BigDecimal.ONE));
        ratings.add(new NeedRating("r5", "Niemand", BigDecimal.ONE, null));
        NeedsAssessment assessment = NeedsAssessment.of(ratings);
        assertThat(assessment.needs()).extracting(CompetenceNeed::competence).containsExactly("Plannen", "Coachen");
        assertThat(assessment.needs()).extracting(CompetenceNeed::n).containsExactly(4, 5);
    }

    @Test
    void breaksTiesByTheNameOfTheCompetence() {
        NeedsAssessment assessment =
                NeedsAssessment.of(List.of(rating("r", "b", 4, 2), rating("r", "a", 4, 2), rating("r", "c", 5, 1)));
        assertThat(assessment.needs()).extracting(CompetenceNeed::mwdsRank).containsExactly(3, 2, 1);
        assertThat(assessment.needs()).extracting(CompetenceNeed::rdsRank).containsExactly(2, 1, 3);
    }

    @Test
    void countsWhatLiesAtTheMeanAsHigh() {
        CompetenceNeed only =
                NeedsAssessment.of(List.of(rating("r", "a", 4, 2))).needs().get(0);
        assertThat(only.quadrant()).isEqualTo(IpaQuadrant.KEEP_UP);
        assertThat(only.locus()).isEqualTo(LocusForFocus.HH);
    }

    @Test
    void givesTheSameIntervalsForTheSameSeed() {
        Map<String, Interval> intervals = NeedsAssessment.bootstrap(RATINGS, 7, 500, 0.95);
        assertThat(intervals).isEqualTo(NeedsAssessment.bootstrap(RATINGS, 7, 500, 0.95));
        assertThat(intervals).isNotEqualTo(NeedsAssessment.bootstrap(RATINGS, 8, 500, 0.95));
        assertThat(intervals.get("Plannen").low()).isLessThan(6.75);
        assertThat(intervals.get("Plannen").high()).isGreaterThan(6.75);
    }

    @Test
    void hasNoWidthWhereAllRespondentsSayTheSame() {
        List<NeedRating> same = List.of(rating("r1", "a", 4, 2), rating("r2", "a", 4, 2));
        assertThat(NeedsAssessment.bootstrap(same, 1, 50, 0.9)).containsEntry("a", new Interval(8, 8));
    }

    @Test
    void drawsIntervalsInwardsByWhatIsLeftOutOnEitherSide() {
        Interval whole = NeedsAssessment.bootstrap(RATINGS, 7, 2, 1 - 1e-15).get("Plannen");
        Interval half = NeedsAssessment.bootstrap(RATINGS, 7, 2, 0.5).get("Plannen");
        double width = whole.high() - whole.low();
        assertThat(width).isPositive();
        assertThat(half.low()).isCloseTo(whole.low() + width / 4, within(1e-12));
        assertThat(half.high()).isCloseTo(whole.high() - width / 4, within(1e-12));
        Interval single = NeedsAssessment.bootstrap(RATINGS, 7, 1, 0.5).get("Plannen");
        assertThat(single.low()).isEqualTo(single.high());
    }

    @Test
    void knowsNoIntervalOfNobody() {
        assertThat(NeedsAssessment.bootstrap(List.of(), 1, 10, 0.9)).isEmpty();
        NeedRating half = new NeedRating("r", "a", BigDecimal.ONE, null);
        assertThat(NeedsAssessment.bootstrap(List.of(half), 1, 10, 0.9)).isEmpty();
        assertThat(half).hasToString("NeedRating[a]");
    }

    @Test
    void doesNotDependOnTheOrderOfRatings() {
        List<NeedRating> shuffled = new ArrayList<>(RATINGS);
        Collections.shuffle(shuffled, new Random(3));
        assertThat(NeedsAssessment.of(shuffled).needs())
                .containsExactlyInAnyOrderElementsOf(NeedsAssessment.of(RATINGS).needs());
    }

    @Test
    void leavesARatioByZeroUndefined() {
        CompetenceNeed need =
                NeedsAssessment.of(List.of(rating("r", "a", 4, 0))).needs().get(0);
        assertThat(need.pni()).isNaN();
        assertThat(need.mwds()).isCloseTo(16, within(1e-12));
    }

    @Test
    void refusesDrawsAndConfidenceOutsideTheirRange() {
        assertThatThrownBy(() -> NeedsAssessment.bootstrap(RATINGS, 1, 0, 0.9))
                .isInstanceOf(IllegalArgumentException.class);
        for (double confidence : new double[] {Double.NaN, 0, 1}) {
            assertThatThrownBy(() -> NeedsAssessment.bootstrap(RATINGS, 1, 10, confidence))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> NeedsAssessment.bootstrap(RATINGS, 1, -1, 0.9))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static NeedRating rating(String respondent, String competence, int importance, int ability) {
        return new NeedRating(respondent, competence, BigDecimal.valueOf(importance), BigDecimal.valueOf(ability));
    }
}
