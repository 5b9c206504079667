package nl.pop4j.gap.role;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
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

/** Figures worked out by hand for three small roles. */
class DistancesTest {

    private static final double[] A = {4, 2, 1};
    private static final double[] B = {3, 2, 2};
    private static final double[] C = {1, 4, 4};

    @Test
    void measuresTheAngleBetweenProfiles() {
        assertThat(Distances.angular(A, B)).isCloseTo(0.047338976755066375, within(1e-12));
        assertThat(Distances.angular(A, C)).isCloseTo(0.39221025888193095, within(1e-12));
        assertThat(Distances.angular(B, C)).isCloseTo(0.1978193712505767, within(1e-12));
    }

    @Test
    void measuresCityBlockDistanceAndRemoteness() {
        assertThat(Distances.cityBlock(A, C)).isEqualTo(8);
        assertThat(Distances.remoteness(new double[][] {A, B, C}, new double[] {50, 30, 20}))
                .containsExactly(new double[] {4.4, 3.142857142857143, 7.25}, within(1e-12));
    }

    @Test
    void measuresShortageInYearsOfSchooling() {
        double[] beta = {0.5, 1, 2};
        assertThat(Distances.shortage(A, C, beta)).isEqualTo(8);
        assertThat(Distances.shortage(C, A, beta)).isEqualTo(1.5);
    }

    @Test
    void takesProfilesOfZerosForTheSameAndForUnlikeAnyOther() {
        double[] nothing = new double[3];
        assertThat(Distances.angular(nothing, nothing)).isZero();
        assertThat(Distances.angular(nothing, A)).isEqualTo(1);
        assertThatThrownBy(() -> Distances.euclidean(A, new double[2])).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void findsTheNearestRolesWithTiesByCode() {
        RelatedRoles related = RelatedRoles.of(
                RoleComparison.of(framework(), CompetenceScope.all(), UnstatedLevels.LEFT_OUT), RelatedRoles.By.LEVEL);
        assertThat(related.nearest(RoleCode.of("a"), 2))
                .extracting(near -> near.role().value())
                .containsExactly("a2", "b");
        assertThat(related.nearest(RoleCode.of("a"), 9).get(0).similarity()).isCloseTo(1, within(1e-12));
        assertThat(related.nearest(RoleCode.of("nobody"), 9)).isEmpty();
    }

    @Test
    void findsTheRolesWithinReachAndCountsWhatIsUnknown() {
        RoleComparison comparison = RoleComparison.of(framework(), CompetenceScope.all(), UnstatedLevels.LEFT_OUT);
        Map<CompetenceCode, Level> person =
                Map.of(CompetenceCode.of("c0"), Level.of(3), CompetenceCode.of("c1"), Level.of(2));
        List<RoleReach> reach = RoleReach.within(comparison, person, BigDecimal.ONE, 1);
        assertThat(reach).extracting(found -> found.role().value()).containsExactly("b", "a", "a2");
        assertThat(reach.get(0).cost()).isZero();
        assertThat(reach.get(0).unknown()).isOne();
        assertThat(RoleReach.within(comparison, person, BigDecimal.TEN, 0)).isEmpty();
    }

    @Test
    void looksOnlyWithinTheScopeAsked() {
        CompetenceFramework framework = framework();
        CompetenceScope scope =
                CompetenceScope.within(framework, List.of(CompetenceCode.of("c0"), CompetenceCode.of("2.A")));
        assertThat(scope.includes(CompetenceCode.of("c0"))).isTrue();
        assertThat(scope.includes(CompetenceCode.of("c1"))).isFalse();
        assertThat(scope.includes(CompetenceCode.of("2.A.1"))).isTrue();
        assertThat(scope.includes(CompetenceCode.of("2.AB"))).isFalse();
    }

    private static CompetenceFramework framework() {
        CompetenceFramework.Builder builder =
                CompetenceFramework.builder(FrameworkId.of("f"), LocalizedText.of("F", "F"));
        for (int i = 0; i < 3; i++) {
            builder.competence(Competence.of(CompetenceCode.of("c" + i), LocalizedText.of("C", "C"), null, null));
        }
        return builder.role(role("a", A))
                .role(role("a2", A))
                .role(role("b", B))
                .role(role("c", C))
                .build();
    }

    private static RoleProfile role(String code, double[] levels) {
        return new RoleProfile(
                RoleCode.of(code),
                LocalizedText.of(code, code),
                List.of(
                        RoleRequirement.essential(CompetenceCode.of("c0"), Level.of((int) levels[0])),
                        RoleRequirement.essential(CompetenceCode.of("c1"), Level.of((int) levels[1])),
                        RoleRequirement.essential(CompetenceCode.of("c2"), Level.of((int) levels[2]))));
    }
}
