package nl.pop4j.gap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import nl.pop4j.assessment.Assessor;
import nl.pop4j.assessment.CompetenceAssessment;
import nl.pop4j.assessment.Rating;
import nl.pop4j.assessment.RatingPolicy;
import nl.pop4j.competence.CompetenceCode;
import nl.pop4j.competence.Level;
import nl.pop4j.shared.id.AssessmentId;
import nl.pop4j.testkit.Samples;

@Tag("D3.4")
class GapProperties {

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
        assertThat(narrow.weightedCoverage().orElse(1))
                .isGreaterThanOrEqualTo(wide.weightedCoverage().orElse(1))
                .isBetween(0.0, 1.0);
        assertThat(narrow.unknown()).isEqualTo(wide.unknown());
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
    void weighsWhatIsThereOverTheLevelsThatAreKnown(@ForAll long seed) {
        Random random = new Random(seed);
        GapAnalysis analysis = GapAnalysis.of(targets(random), levels(random));
        BigDecimal there = BigDecimal.ZERO;
        BigDecimal asked = BigDecimal.ZERO;
        int unknown = 0;
        for (CompetenceGap gap : analysis.gaps()) {
            BigDecimal target = gap.target().level().value();
            BigDecimal missing = gap.shortage().orElse(target);
            unknown += gap.current() == null ? 1 : 0;
            asked = asked.add(
                    gap.current() == null
                            ? BigDecimal.ZERO
                            : gap.target().weight().multiply(target));
            there = there.add(gap.target().weight().multiply(target.subtract(missing)));
        }
        assertThat(analysis.unknown()).isEqualTo(unknown);
        if (asked.signum() == 0) {
            assertThat(analysis.weightedCoverage()).isEmpty();
        } else {
            assertThat(analysis.weightedCoverage().orElseThrow())
                    .isCloseTo(there.doubleValue() / asked.doubleValue(), within(1e-12));
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

    @Property
    void whoStandsAtTheTargetsHasNoGap(@ForAll long seed) {
        TargetProfile targets = targets(new Random(seed));
        Map<CompetenceCode, Level> levels = new HashMap<>();
        targets.highest().forEach(target -> levels.put(target.competence(), target.level()));
        GapAnalysis analysis = GapAnalysis.of(targets, levels);
        assertThat(analysis.weightedShortage()).isZero();
        assertThat(analysis.coverage()).isEqualTo(1);
        assertThat(analysis.topPriorities(9)).isEmpty();
    }

    @Property
    @Tag("D2.8")
    void weightsScaleOutOfThePriorities(@ForAll long seed) {
        Random random = new Random(seed);
        TargetProfile targets = targets(random);
        Map<CompetenceCode, Level> levels = levels(random);
        TargetProfile heavier = TargetProfile.none(Samples.FRAMEWORK);
        for (Target target : targets.targets()) {
            BigDecimal weight = target.weight().multiply(BigDecimal.valueOf(7));
            heavier = heavier.with(new Target(target.competence(), target.level(), weight, target.source(), null));
        }
        GapAnalysis plain = GapAnalysis.of(targets, levels);
        GapAnalysis scaled = GapAnalysis.of(heavier, levels);
        assertThat(scaled.weightedShortage())
                .isEqualByComparingTo(plain.weightedShortage().multiply(BigDecimal.valueOf(7)));
        assertThat(scaled.topPriorities(9))
                .extracting(gap -> gap.target().competence())
                .isEqualTo(plain.topPriorities(9).stream()
                        .map(gap -> gap.target().competence())
                        .toList());
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
}
