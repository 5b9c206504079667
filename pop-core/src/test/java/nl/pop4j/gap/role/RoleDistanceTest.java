package nl.pop4j.gap.role;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import nl.pop4j.competence.Competence;
import nl.pop4j.competence.CompetenceCode;
import nl.pop4j.competence.CompetenceFramework;
import nl.pop4j.competence.Level;
import nl.pop4j.competence.RoleCode;
import nl.pop4j.competence.RoleProfile;
import nl.pop4j.competence.RoleRequirement;
import nl.pop4j.shared.LocalizedText;
import nl.pop4j.shared.id.FrameworkId;
import org.junit.jupiter.api.Test;

/** Every figure between two roles, worked out by hand. */
class RoleDistanceTest {

    private static final CompetenceCode A = CompetenceCode.of("a");
    private static final CompetenceCode B = CompetenceCode.of("b");
    private static final CompetenceCode C = CompetenceCode.of("c");

    private static final RoleProfile HAS = role("has", asked(A, 4, 3, true), asked(B, 2, 1, false));
    private static final RoleProfile WANTS = role("wants", asked(A, 3, 1, true), asked(B, 4, 5, true));
    private static final RoleProfile MORE =
            role("more", asked(A, 5, 1, true), asked(B, 4, 5, true), asked(C, 1, 4, false));

    @Test
    void addsShortagesAndSurplusesUp() {
        RoleDistance distance = plain().between(HAS, WANTS);
        assertThat(distance.required()).isEqualTo(2);
        assertThat(distance.gaps()).isEqualTo(1);
        assertThat(distance.sumShortage()).isEqualByComparingTo("2");
        assertThat(distance.sumSurplus()).isEqualByComparingTo("1");
        assertThat(distance.sumRequired()).isEqualByComparingTo("7");
        assertThat(distance.gapRatio()).isEqualTo(2.0 / 7);
        assertThat(distance.coverageShare()).isEqualTo(0.5);
    }

    @Test
    void weighsThemByTheRoleThatIsWanted() {
        RoleDistance distance = plain().between(HAS, WANTS);
        assertThat(distance.weightedShortage()).isEqualByComparingTo("10");
        assertThat(distance.weightedSurplus()).isEqualByComparingTo("1");
        assertThat(distance.weightedMeanShortage()).isEqualTo(10.0 / 6);
        assertThat(distance.weightedCoverage()).isCloseTo(1 - 10.0 / 23, within(1e-12));
    }

    @Test
    void measuresHowFarTheProfilesLieApart() {
        RoleDistance distance = plain().between(HAS, WANTS);
        assertThat(distance.euclideanLevel()).isCloseTo(Math.sqrt(5), within(1e-12));
        assertThat(distance.meanAbsoluteLevel()).isEqualTo(1.5);
        assertThat(distance.angularLevel()).isCloseTo(1 - 20 / Math.sqrt(20.0 * 25), within(1e-12));
        assertThat(distance.angularImportance()).isCloseTo(1 - 8 / Math.sqrt(10.0 * 26), within(1e-12));
        assertThat(Distances.euclidean(new double[] {4, 2}, new double[] {1, 6}))
                .isEqualTo(5);
    }

    @Test
    void putsTheHeaviestShortageFirstAndLeavesSurplusesOut() {
        assertThat(plain().between(HAS, MORE).topPriorities(9))
                .extracting(RoleDistance.Step::competence)
                .containsExactly(B, C, A);
        assertThat(plain().between(HAS, MORE).topPriorities(2)).hasSize(2);
        assertThat(plain().between(HAS, WANTS).topPriorities(9))
                .extracting(RoleDistance.Step::competence)
                .containsExactly(B);
    }

    @Test
    void isNothingWhereNothingIsRequired() {
        RoleDistance distance = plain().between(HAS, role("nothing"));
        assertThat(distance.coverageShare()).isEqualTo(1);
        assertThat(distance.gapRatio()).isZero();
        assertThat(distance.meanAbsoluteLevel()).isZero();
        assertThat(distance.weightedMeanShortage()).isZero();
        assertThat(distance.weightedCoverage()).isEqualTo(1);
    }

    @Test
    void isThereForRolesOfTheFrameworkOnly() {
        assertThat(plain().distance(HAS.code(), WANTS.code())).contains(plain().between(HAS, WANTS));
        assertThat(plain().distance(RoleCode.of("nobody"), WANTS.code())).isEmpty();
        assertThat(plain().distance(HAS.code(), RoleCode.of("nobody"))).isEmpty();
    }

    @Test
    void staysWithinItsScopeAndTakesTheAssumedLevelWhereNoneIsStated() {
        RoleProfile bare = role(
                "bare", new RoleRequirement(A, null, BigDecimal.ONE, true), RoleRequirement.essential(B, Level.of(1)));
        RoleComparison within =
                RoleComparison.of(framework(), CompetenceScope.within(framework(), List.of(A)), UnstatedLevels.DEFAULT);
        assertThat(within.levels(bare)).isEqualTo(Map.of(A, BigDecimal.valueOf(3)));
        assertThat(within.importances(bare)).isEqualTo(Map.of(A, BigDecimal.ONE));
        assertThat(within.between(HAS, bare).steps())
                .extracting(RoleDistance.Step::competence)
                .containsExactly(A);
        assertThat(plain().levels(bare)).isEqualTo(Map.of(B, BigDecimal.ONE));
        assertThat(plain().between(HAS, bare).required()).isEqualTo(1);
    }

    @Test
    void comparesRolesWithoutLevelsAsSets() {
        SkillSets sets = SkillSets.between(
                role("from", asked(A, 1, 1, true), asked(B, 1, 1, false)),
                role("to", asked(A, 1, 1, true), asked(B, 1, 1, true), asked(C, 1, 1, true)));
        assertThat(sets.coverageEssential()).isEqualTo(1.0 / 3);
        assertThat(sets.coverageAny()).isEqualTo(2.0 / 3);
        assertThat(sets.jaccardEssential()).isEqualTo(1.0 / 3);
        assertThat(sets.missing()).containsExactly(C);
        assertThat(SkillSets.between(HAS, role("nothing")).coverageEssential()).isZero();
    }

    @Test
    void findsNearRolesByImportanceAsWellAsByLevel() {
        RelatedRoles byImportance = RelatedRoles.of(plain(), RelatedRoles.By.IMPORTANCE);
        assertThat(byImportance.nearest(WANTS.code(), 1))
                .extracting(RelatedRoles.Related::role)
                .containsExactly(MORE.code());
        assertThat(byImportance.nearest(WANTS.code(), 1).get(0).similarity())
                .isCloseTo(26 / Math.sqrt(26.0 * 42), within(1e-12));
        assertThat(RelatedRoles.of(plain(), RelatedRoles.By.LEVEL)
                        .nearest(WANTS.code(), 1)
                        .get(0)
                        .similarity())
                .isCloseTo(31 / Math.sqrt(25.0 * 42), within(1e-12));
    }

    @Test
    void reachesARoleThatCostsExactlyTheBudgetAndCountsItsShortages() {
        Map<CompetenceCode, Level> person = Map.of(A, Level.of(3), B, Level.of(2), C, Level.of(1));
        List<RoleReach> reached = RoleReach.within(plain(), person, BigDecimal.valueOf(2), 0);
        assertThat(reached).extracting(RoleReach::role).containsExactly(HAS.code(), WANTS.code());
        assertThat(reached.get(0).cost()).isEqualByComparingTo("1");
        assertThat(reached.get(0).shortages()).isEqualTo(1);
        assertThat(reached.get(1).shortages()).isEqualTo(1);
        assertThat(reached.get(1).weightedCost()).isEqualByComparingTo("10");
    }

    private static RoleComparison plain() {
        return RoleComparison.of(framework(), CompetenceScope.all(), UnstatedLevels.LEFT_OUT);
    }

    private static CompetenceFramework framework() {
        CompetenceFramework.Builder builder =
                CompetenceFramework.builder(FrameworkId.of("f"), LocalizedText.of("F", "F"));
        List.of(A, B, C)
                .forEach(code -> builder.competence(Competence.of(code, LocalizedText.of("C", "C"), null, null)));
        return builder.role(HAS).role(WANTS).role(MORE).build();
    }

    private static RoleProfile role(String code, RoleRequirement... requirements) {
        return new RoleProfile(RoleCode.of(code), LocalizedText.of(code, code), List.of(requirements));
    }

    private static RoleRequirement asked(CompetenceCode code, int level, int weight, boolean essential) {
        return new RoleRequirement(code, Level.of(level), BigDecimal.valueOf(weight), essential);
    }
}
