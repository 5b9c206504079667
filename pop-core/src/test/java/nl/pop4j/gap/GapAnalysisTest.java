package nl.pop4j.gap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.pop4j.assessment.Assessor;
import nl.pop4j.assessment.CompetenceAssessment;
import nl.pop4j.assessment.Evidence;
import nl.pop4j.assessment.Rating;
import nl.pop4j.assessment.RatingPolicy;
import nl.pop4j.competence.CompetenceCode;
import nl.pop4j.competence.Level;
import nl.pop4j.competence.RoleCode;
import nl.pop4j.competence.RoleRequirement;
import nl.pop4j.shared.id.AssessmentId;
import nl.pop4j.testkit.Samples;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("D3.4")
class GapAnalysisTest {

    @Test
    void theUnknownIsNotZero() {
        TargetProfile targets = profile(Target.of(Samples.LISTENING, Level.of(4), TargetSource.PRESENT_ROLE));
        GapAnalysis analysis = GapAnalysis.of(targets, Map.of());
        assertThat(analysis.gaps().get(0).shortage()).isEmpty();
        assertThat(analysis.gaps().get(0).isMet()).isFalse();
        assertThat(analysis.weightedShortage()).isZero();
        assertThat(analysis.coverage()).isZero();
        assertThat(GapAnalysis.of(TargetProfile.none(Samples.FRAMEWORK), Map.of())
                        .coverage())
                .isEqualTo(1.0);
    }

    @Test
    void keepsTargetsOfDifferentSourcesApart() {
        Target present = Target.of(Samples.MEDICATION, Level.of(3), TargetSource.PRESENT_ROLE);
        Target future = Target.of(Samples.MEDICATION, Level.of(5), TargetSource.FUTURE_ROLE);
        TargetProfile both = profile(present, future);
        assertThat(both.targets()).containsExactly(present, future);
        assertThat(both.highest()).containsExactly(future);
        Target lowered = Target.of(Samples.MEDICATION, Level.of(1), TargetSource.PRESENT_ROLE);
        assertThat(both.with(lowered).targets()).containsExactly(lowered, future);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TargetProfile(Samples.FRAMEWORK, List.of(present, lowered)));
    }

    @Test
    void dropsTheTargetOfOneSourceOnly() {
        Target present = Target.of(Samples.MEDICATION, Level.of(5), TargetSource.PRESENT_ROLE);
        Target future = Target.of(Samples.MEDICATION, Level.of(5), TargetSource.FUTURE_ROLE);
        Target other = Target.of(Samples.LISTENING, Level.of(2), TargetSource.PRESENT_ROLE);
        TargetProfile all = profile(present, future, other);
        assertThat(all.without(Samples.MEDICATION, TargetSource.FUTURE_ROLE)).contains(profile(present, other));
        assertThat(all.without(Samples.LISTENING, TargetSource.FUTURE_ROLE)).isEmpty();
        assertThat(all.highest()).as("the first of two equal ones").containsExactly(present, other);
    }

    @Test
    void putsTheHeaviestShortagesFirst() {
        Target light = Target.of(Samples.LISTENING, Level.of(4), TargetSource.PRESENT_ROLE);
        Target heavy =
                new Target(Samples.MEDICATION, Level.of(4), BigDecimal.valueOf(3), TargetSource.PRESENT_ROLE, null);
        Target met = Target.of(Samples.REPORTING, Level.of(1), TargetSource.PRESENT_ROLE);
        GapAnalysis analysis = GapAnalysis.of(
                profile(light, heavy, met),
                Map.of(
                        Samples.LISTENING,
                        Level.of(2),
                        Samples.MEDICATION,
                        Level.of(3),
                        Samples.REPORTING,
                        Level.of(1)));
        assertThat(analysis.topPriorities(9))
                .extracting(gap -> gap.target().competence())
                .containsExactly(Samples.MEDICATION, Samples.LISTENING);
        assertThat(analysis.topPriorities(1)).hasSize(1);
        assertThat(analysis.weightedShortage()).isEqualByComparingTo("5");
        assertThat(analysis.coverage()).isEqualTo(1.0 / 3);
        assertThat(analysis.gaps().get(0)).hasToString("CompetenceGap[" + Samples.LISTENING + "]");
    }

    @Test
    void aRolePrefillsTheLevelThatItDoesNotState() {
        RoleRequirement bare = new RoleRequirement(Samples.LISTENING, null, BigDecimal.TEN, true);
        assertThat(Target.from(bare, TargetSource.FUTURE_ROLE, Level.of(2)))
                .isEqualTo(new Target(Samples.LISTENING, Level.of(2), BigDecimal.TEN, TargetSource.FUTURE_ROLE, null));
        RoleRequirement stated = RoleRequirement.essential(Samples.LISTENING, Level.of(5));
        assertThat(Target.from(stated, TargetSource.FUTURE_ROLE, Level.of(2)).level())
                .isEqualTo(Level.of(5));
    }

    @Test
    void aNeedHasAnIdAndWords() {
        DevelopmentNeed need = need("n-1", "Leren plannen");
        assertThat(need).hasToString("DevelopmentNeed[n-1]");
        assertThatIllegalArgumentException().isThrownBy(() -> need("n 1", "Leren plannen"));
        assertThatIllegalArgumentException().isThrownBy(() -> need("n-1", " "));
    }

    private static DevelopmentNeed need(String id, String text) {
        return new DevelopmentNeed(id, DevelopmentNeed.Source.OWN_WISH, null, "", text);
    }

    @Test
    void aRolePrefillsTargets() {
        TargetProfile targets = TargetProfile.from(
                Samples.FRAMEWORK,
                Samples.framework().role(RoleCode.of("verzorgende-ig")).orElseThrow(),
                TargetSource.PRESENT_ROLE,
                Level.ZERO);
        assertThat(targets.targets())
                .extracting(Target::competence)
                .containsExactly(Samples.MEDICATION, Samples.REPORTING);
    }

    @Test
    @Tag("D5.12")
    void aLaterRatingSucceedsAnEarlierOneOfTheSameAssessorOnly() {
        LocalDate spring = LocalDate.of(2026, 4, 1);
        Assessor self = new Assessor(Assessor.Kind.SELF, Samples.NOOR);
        Assessor manager = new Assessor(Assessor.Kind.MANAGER, Samples.AHMED);
        CompetenceAssessment assessment = CompetenceAssessment.of(
                        AssessmentId.of("as"), Samples.NOOR, Samples.FRAMEWORK)
                .with(Rating.of(Samples.MEDICATION, Level.of(4), self, spring.plusDays(5)))
                .with(Rating.of(Samples.MEDICATION, Level.of(2), self, spring))
                .with(Rating.of(Samples.MEDICATION, Level.of(3), manager, spring.plusDays(9)));
        assertThat(on(assessment, spring.minusDays(1))).isEmpty();
        assertThat(on(assessment, spring)).containsEntry(Samples.MEDICATION, Level.of(2));
        assertThat(on(assessment, spring.plusDays(8))).containsEntry(Samples.MEDICATION, Level.of(4));
        assertThat(on(assessment, spring.plusDays(9))).containsEntry(Samples.MEDICATION, Level.of(3));
        assertThat(assessment.ratings()).hasSize(3);
    }

    @Test
    void theWordOfAManagerComesBeforeATestBeforeOneselfBeforePeers() {
        Map<Assessor.Kind, Level> words = new HashMap<>();
        for (Assessor.Kind kind : Assessor.Kind.values()) {
            words.put(kind, Level.of(1 + kind.ordinal()));
        }
        for (Assessor.Kind first :
                List.of(Assessor.Kind.MANAGER, Assessor.Kind.TEST, Assessor.Kind.SELF, Assessor.Kind.PEER)) {
            List<Rating> ratings = words.entrySet().stream()
                    .map(word -> Rating.of(
                            Samples.MEDICATION,
                            word.getValue(),
                            new Assessor(word.getKey(), Samples.AHMED),
                            Samples.TODAY))
                    .toList();
            assertThat(RatingPolicy.MANAGER_DECIDES.decide(ratings, Samples.TODAY))
                    .contains(words.get(first));
            words.remove(first);
        }
        assertThat(RatingPolicy.MANAGER_DECIDES.decide(List.of(), Samples.TODAY))
                .isEmpty();
    }

    @Test
    @Tag("D5.6")
    void evidenceCountsFromItsDateUntilItExpires() {
        Evidence badge = new Evidence(Evidence.Kind.CERTIFICATE, "BHV", Samples.TODAY, Samples.TODAY.plusYears(1));
        assertThat(badge.isValidOn(Samples.TODAY.minusDays(1))).isFalse();
        assertThat(badge.isValidOn(Samples.TODAY)).isTrue();
        assertThat(badge.isValidOn(Samples.TODAY.plusYears(1).minusDays(1))).isTrue();
        assertThat(badge.isValidOn(Samples.TODAY.plusYears(1))).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Evidence(Evidence.Kind.PRODUCT, "x", Samples.TODAY, Samples.TODAY));
    }

    @Test
    void aLevelIsADecimalInRange() {
        for (String bad :
                List.of("", "-1", "1000000.1", "0.0000001", "1e3", "+3", " 3", "٣", "3,5", "x", "9".repeat(21))) {
            assertThatIllegalArgumentException().as(bad).isThrownBy(() -> Level.parse(bad));
        }
        assertThat(Level.parse("1000000")).isEqualTo(Level.of(1_000_000)).hasToString("1000000");
    }

    private static Map<CompetenceCode, Level> on(CompetenceAssessment assessment, LocalDate day) {
        return assessment.levelsAsOf(day, RatingPolicy.MANAGER_DECIDES);
    }

    private static TargetProfile profile(Target... targets) {
        return new TargetProfile(Samples.FRAMEWORK, List.of(targets));
    }
}
