package nl.pop4j.gap.role;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.pop4j.competence.CompetenceCode;
import nl.pop4j.competence.CompetenceFramework;
import nl.pop4j.competence.Level;
import nl.pop4j.competence.RoleCode;
import nl.pop4j.competence.RoleProfile;
import nl.pop4j.competence.RoleRequirement;
import nl.pop4j.shared.LocalizedText;
import nl.pop4j.shared.id.FrameworkId;

class RoleDistanceProperties {

    private static final RoleComparison PLAIN = RoleComparison.of(
            CompetenceFramework.builder(FrameworkId.of("f"), LocalizedText.of("F", "F"))
                    .build(),
            CompetenceScope.all(),
            UnstatedLevels.LEFT_OUT);

    @Property(tries = 200)
    void aRoleLiesAtNoDistanceFromItself(@ForAll long seed) {
        RoleProfile role = role("a", seed, 1);
        RoleDistance distance = PLAIN.between(role, role);
        assertThat(distance.sumShortage()).isZero();
        assertThat(distance.sumSurplus()).isZero();
        assertThat(distance.weightedCoverage()).isEqualTo(1);
        assertThat(distance.angularLevel()).isCloseTo(0, within(1e-12));
        assertThat(distance.euclideanLevel()).isZero();
        assertThat(distance.topPriorities(3)).isEmpty();
    }

    @Property(tries = 200)
    void distancesOverTheSameCompetencesAreSymmetric(@ForAll long one, @ForAll long other) {
        RoleDistance there = PLAIN.between(role("a", one, 1), role("b", other, 1));
        RoleDistance back = PLAIN.between(role("b", other, 1), role("a", one, 1));
        assertThat(there.angularLevel()).isCloseTo(back.angularLevel(), within(1e-12));
        assertThat(there.euclideanLevel()).isCloseTo(back.euclideanLevel(), within(1e-12));
        assertThat(there.sumShortage()).isEqualByComparingTo(back.sumSurplus());
    }

    @Property(tries = 200)
    void weightsScaleOut(@ForAll long one, @ForAll long other, @ForAll @IntRange(min = 2, max = 9) int factor) {
        RoleDistance plain = PLAIN.between(role("a", one, 1), role("b", other, 1));
        RoleDistance scaled = PLAIN.between(role("a", one, factor), role("b", other, factor));
        assertThat(scaled.weightedMeanShortage()).isCloseTo(plain.weightedMeanShortage(), within(1e-12));
        assertThat(scaled.weightedCoverage()).isCloseTo(plain.weightedCoverage(), within(1e-12));
        assertThat(scaled.angularImportance()).isCloseTo(plain.angularImportance(), within(1e-12));
        assertThat(scaled.topPriorities(3))
                .extracting(RoleDistance.Step::competence)
                .isEqualTo(plain.topPriorities(3).stream()
                        .map(RoleDistance.Step::competence)
                        .toList());
    }

    @Property(tries = 200)
    void raisingALevelNeverWidensAShortage(@ForAll long one, @ForAll long other) {
        RoleProfile from = role("a", one, 1);
        RoleRequirement first = from.requirements().get(0);
        List<RoleRequirement> raised = new ArrayList<>(from.requirements());
        BigDecimal higher =
                first.level() == null ? BigDecimal.ONE : first.level().value().add(BigDecimal.ONE);
        raised.set(0, new RoleRequirement(first.competence(), new Level(higher), first.weight(), true));
        RoleProfile to = role("b", other, 1);
        assertThat(PLAIN.between(new RoleProfile(from.code(), from.title(), raised), to)
                        .weightedShortage())
                .isLessThanOrEqualTo(PLAIN.between(from, to).weightedShortage());
    }

    private static RoleProfile role(String code, long seed, int factor) {
        Random random = new Random(seed);
        List<RoleRequirement> requirements = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            requirements.add(new RoleRequirement(
                    CompetenceCode.of("c" + i),
                    new Level(BigDecimal.valueOf(random.nextInt(700), 2)),
                    BigDecimal.valueOf((100L + random.nextInt(400)) * factor, 2),
                    true));
        }
        return new RoleProfile(RoleCode.of(code), LocalizedText.of(code, code), requirements);
    }
}
