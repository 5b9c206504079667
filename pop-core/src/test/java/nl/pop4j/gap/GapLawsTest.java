package nl.pop4j.gap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.pop4j.assessment.Assessor;
import nl.pop4j.assessment.CompetenceAssessment;
import nl.pop4j.assessment.Evidence;
import nl.pop4j.assessment.Rating;
import nl.pop4j.assessment.RatingPolicy;
import nl.pop4j.competence.CompetenceCode;
import nl.pop4j.competence.Level;
import nl.pop4j.competence.RoleCode;
import nl.pop4j.shared.id.AssessmentId;
import nl.pop4j.testkit.Samples;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("D3.4")
class GapLawsTest {

    private static final List<CompetenceCode> CODES =
            List.of(Samples.MEDICATION, Samples.FEEDBACK, Samples.REPORTING, Samples.LISTENING);

    @Property
    void raisingARatingNeverWidensAGap(@ForAll long seed) {
        Random random = new Random(seed);
        CompetenceAssessment before = CompetenceAssessment.of(AssessmentId.of("as"), Samples.NOOR, Samples.FRAMEWORK);
        CompetenceAssessment after = before;
        for (int i = random.nextInt(8); i >= 0; i--) {
            Rating rating = rating(random);
            Level raised = new Level(rating.level().value().add(BigDecimal.valueOf(random.nextInt(3))));
            before = before.with(rating);
            after = after.with(Rating.of(rating.competence(), raised, rating.assessor(), rating.on()));
        }
        TargetProfile targets = targets(random);
        GapAnalysis wide = GapAnalysis.of(targets, levels(before));
        GapAnalysis narrow = GapAnalysis.of(targets, levels(after));
        for (int i = 0; i < wide.gaps().size(); i++) {
            BigDecimal old = wide.gaps().get(i).shortage().orElse(BigDecimal.ZERO);
            assertThat(narrow.gaps().get(i).shortage().orElse(BigDecimal.ZERO)).isLessThanOrEqualTo(old);
        }
        assertThat(narrow.weightedShortage()).isLessThanOrEqualTo(wide.weightedShortage());
        assertThat(narrow.coverage()).isGreaterThanOrEqualTo(wide.coverage());
    }

    @Property
    void shortageAndSurplusAreTheTwoSidesOfOneDifference(@ForAll long seed) {
        Random random = new Random(seed);
        GapAnalysis analysis = GapAnalysis.of(targets(random), levels(random));
        for (CompetenceGap gap : analysis.gaps()) {
            assertThat(gap.shortage().isPresent()).isEqualTo(gap.current() != null);
            gap.shortage().ifPresent(shortage -> {
                BigDecimal surplus = gap.surplus().orElseThrow();
                assertThat(shortage.signum() * surplus.signum()).isZero();
                assertThat(gap.isMet()).isEqualTo(shortage.signum() == 0);
                assertThat(gap.weightedShortage())
                        .contains(shortage.multiply(gap.target().weight()));
            });
        }
    }

    @Property
    @Tag("D2.8")
    void prioritiesAreTheLargestWeightedShortagesFirst(@ForAll long seed) {
        Random random = new Random(seed);
        GapAnalysis analysis = GapAnalysis.of(targets(random), levels(random));
        List<CompetenceGap> all = analysis.topPriorities(CODES.size());
        assertThat(all).allMatch(gap -> gap.weightedShortage().orElseThrow().signum() > 0);
        for (int i = 1; i < all.size(); i++) {
            int order = all.get(i - 1)
                    .weightedShortage()
                    .orElseThrow()
                    .compareTo(all.get(i).weightedShortage().orElseThrow());
            assertThat(order).isNotNegative();
            assertThat(order > 0
                            || all.get(i - 1)
                                            .target()
                                            .competence()
                                            .compareTo(all.get(i).target().competence())
                                    < 0)
                    .isTrue();
        }
        assertThat(analysis.topPriorities(2)).isEqualTo(all.subList(0, Math.min(2, all.size())));
    }

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
            assertThat(RatingPolicy.MANAGER_DECIDES.decide(ratings)).contains(words.get(first));
            words.remove(first);
        }
        assertThat(RatingPolicy.MANAGER_DECIDES.decide(List.of())).isEmpty();
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

    @Property
    void aLevelIsWhatItWrites(@ForAll long seed) {
        Random random = new Random(seed);
        BigDecimal value = BigDecimal.valueOf(random.nextInt(1_000_000_000), random.nextInt(7))
                .min(new BigDecimal(1_000_000));
        Level level = new Level(value);
        assertThat(Level.parse(level.toString())).isEqualTo(level).hasSameHashCodeAs(level);
        assertThat(new Level(value.setScale(9))).isEqualTo(level);
    }

    @Test
    void aLevelIsADecimalInRange() {
        for (String bad :
                List.of("", "-1", "1000000.1", "0.0000001", "1e3", "+3", " 3", "٣", "3,5", "x", "9".repeat(21))) {
            assertThatIllegalArgumentException().as(bad).isThrownBy(() -> Level.parse(bad));
        }
        assertThat(Level.parse("1000000")).isEqualTo(Level.of(1_000_000)).hasToString("1000000");
    }

    private static Rating rating(Random random) {
        Assessor.Kind kind = Assessor.Kind.values()[random.nextInt(Assessor.Kind.values().length)];
        Assessor assessor = new Assessor(kind, random.nextBoolean() ? Samples.NOOR : Samples.AHMED);
        return Rating.of(code(random), level(random), assessor, Samples.TODAY.minusDays(random.nextInt(4)));
    }

    private static TargetProfile targets(Random random) {
        TargetProfile targets = TargetProfile.none(Samples.FRAMEWORK);
        for (int i = random.nextInt(6); i > 0; i--) {
            TargetSource source = TargetSource.values()[random.nextInt(TargetSource.values().length)];
            BigDecimal weight = BigDecimal.valueOf(random.nextInt(4));
            targets = targets.with(new Target(code(random), level(random), weight, source, null));
        }
        return targets;
    }

    private static Map<CompetenceCode, Level> levels(Random random) {
        Map<CompetenceCode, Level> levels = new HashMap<>();
        for (int i = random.nextInt(5); i > 0; i--) {
            levels.put(code(random), level(random));
        }
        return levels;
    }

    private static Map<CompetenceCode, Level> levels(CompetenceAssessment assessment) {
        return on(assessment, Samples.TODAY);
    }

    private static Map<CompetenceCode, Level> on(CompetenceAssessment assessment, LocalDate day) {
        return assessment.levelsAsOf(day, RatingPolicy.MANAGER_DECIDES);
    }

    private static CompetenceCode code(Random random) {
        return CODES.get(random.nextInt(CODES.size()));
    }

    private static Level level(Random random) {
        return new Level(BigDecimal.valueOf(random.nextInt(11), 1).multiply(BigDecimal.valueOf(5)));
    }

    private static TargetProfile profile(Target... targets) {
        return new TargetProfile(Samples.FRAMEWORK, List.of(targets));
    }
}
