package nl.pop4j.succession;

import static nl.pop4j.testkit.Samples.MEDICATION;
import static nl.pop4j.testkit.Samples.REPORTING;
import static nl.pop4j.testkit.Samples.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.pop4j.competence.CompetenceCode;
import nl.pop4j.competence.Level;
import nl.pop4j.competence.RoleProfile;
import nl.pop4j.competence.RoleRequirement;
import nl.pop4j.gap.Target;
import nl.pop4j.gap.TargetProfile;
import nl.pop4j.gap.TargetSource;
import nl.pop4j.goal.DevelopmentGoal;
import nl.pop4j.goal.GoalOrigin;
import nl.pop4j.organisation.Position;
import nl.pop4j.plan.content.PlanContent;
import nl.pop4j.shared.LocalizedText;
import nl.pop4j.shared.id.GoalId;
import nl.pop4j.shared.id.PersonId;
import nl.pop4j.testkit.SampleNeeds;
import nl.pop4j.testkit.Samples;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The figures of docs/succession.md: the position asks medication at 4 and reporting at 3. */
@Tag("D3.8")
class SuccessionOverviewTest {

    private static final Position CARER = SampleNeeds.stated().positions().get(0);
    private static final RoleProfile ROLE =
            Samples.framework().role(CARER.role()).orElseThrow();
    private static final Map<CompetenceCode, Level> ABLE = Map.of(MEDICATION, Level.of(4), REPORTING, Level.of(3));
    private static final Map<CompetenceCode, Level> SHORT = Map.of(MEDICATION, Level.of(2), REPORTING, Level.of(3));

    @ParameterizedTest
    @CsvSource({
        "2026-11-23, NOW",
        "2026-11-24, WITHIN_1_YEAR",
        "2027-11-23, WITHIN_1_YEAR",
        "2027-11-24, WITHIN_2_YEARS",
        "2028-11-23, WITHIN_2_YEARS",
        "2028-11-24, WITHIN_3_YEARS",
        "2029-11-23, WITHIN_3_YEARS",
        "2029-11-24, NOT_FORESEEN",
        ", NOT_FORESEEN",
    })
    void putsADayIntoItsBand(LocalDate ready, Readiness band) {
        assertThat(Readiness.of(TODAY, ready)).isEqualTo(band);
    }

    @Test
    void takesThoseWhoCanDoItTodayAsReadyNow() {
        Candidate able = one(ABLE, aiming(MEDICATION, 4, null));
        assertThat(able.readiness()).isEqualTo(Readiness.NOW);
        assertThat(able.open()).isEmpty();
        assertThat(able.expected()).isEqualTo(TODAY);
    }

    @Test
    void waitsForTheLatestDayOfThePlan() {
        Map<CompetenceCode, Level> none = Map.of(MEDICATION, Level.of(1), REPORTING, Level.of(2));
        Candidate candidate = one(
                none,
                aiming(MEDICATION, 4, LocalDate.of(2027, 6, 30)),
                aiming(REPORTING, 3, LocalDate.of(2028, 6, 30)));
        assertThat(candidate.expected()).isEqualTo(LocalDate.of(2028, 6, 30));
        assertThat(candidate.readiness()).isEqualTo(Readiness.WITHIN_2_YEARS);
        assertThat(candidate.open()).containsExactly(MEDICATION, REPORTING);
    }

    @Test
    void takesTheDeadlineOfTheGoalWhereATargetHasNoDay() {
        PlanContent plan = plan(aiming(MEDICATION, 4, null))
                .with(goal("g1").by(LocalDate.of(2027, 3, 1)))
                .with(goal("g2").by(LocalDate.of(2027, 5, 1)));
        assertThat(one(SHORT, plan).expected()).isEqualTo(LocalDate.of(2027, 5, 1));
        assertThat(one(SHORT, plan.with(goal("g1"))).expected())
                .isEqualTo(plan.horizon().last());
    }

    @Test
    void foreseesNothingThatThePlanDoesNotAimAt() {
        assertThat(one(SHORT, aiming(MEDICATION, 3, LocalDate.of(2027, 6, 30))).readiness())
                .isEqualTo(Readiness.NOT_FORESEEN);
        assertThat(one(SHORT, aiming(MEDICATION, 4, null)).readiness()).isEqualTo(Readiness.NOT_FORESEEN);
        assertThat(one(Map.of(MEDICATION, Level.of(4)), aiming(MEDICATION, 4, null))
                        .unknown())
                .containsExactly(REPORTING);
    }

    @Test
    void takesAnUnknownLevelNeitherForZeroNorForEnough() {
        Candidate unknown = one(
                Map.of(MEDICATION, Level.of(4)),
                aiming(MEDICATION, 4, null),
                aiming(REPORTING, 3, LocalDate.of(2027, 2, 1)));
        assertThat(unknown.readiness()).isEqualTo(Readiness.WITHIN_1_YEAR);
        assertThat(unknown.unknown()).containsExactly(REPORTING);
        assertThat(unknown.open()).isEmpty();
    }

    @Test
    void neverSaysNowOfWhatIsNotThere() {
        assertThat(one(SHORT, aiming(MEDICATION, 4, TODAY.minusDays(90))).readiness())
                .isEqualTo(Readiness.WITHIN_1_YEAR);
    }

    @Test
    void asksNothingThatIsNotEssential() {
        RoleProfile role = new RoleProfile(
                ROLE.code(),
                ROLE.title(),
                List.of(
                        RoleRequirement.essential(MEDICATION, Level.of(2)),
                        new RoleRequirement(REPORTING, Level.of(5), BigDecimal.ONE, false),
                        new RoleRequirement(Samples.LISTENING, null, BigDecimal.ONE, true)));
        Prospect prospect = new Prospect(Samples.NOOR, plan(aiming(MEDICATION, 2, null)), SHORT);
        assertThat(SuccessionOverview.of(CARER, role, List.of(prospect), TODAY).at(Readiness.NOW))
                .hasSize(1);
    }

    @Test
    void leavesOutWhoDoesNotAimAtIt() {
        for (TargetSource source : TargetSource.values()) {
            Target target = new Target(MEDICATION, Level.of(4), BigDecimal.ONE, source, null);
            boolean aims = source == TargetSource.POSITION || source == TargetSource.FUTURE_ROLE;
            assertThat(overview(ABLE, plan(target)).candidates()).hasSize(aims ? 1 : 0);
        }
        Target elsewhere = aiming(Samples.LISTENING, 4, null);
        assertThat(overview(ABLE, plan(elsewhere)).candidates()).isEmpty();
    }

    @Test
    void ranksNobodyWithinABand() {
        PlanContent soon = plan(aiming(MEDICATION, 4, TODAY.plusDays(1)));
        PlanContent later = plan(aiming(MEDICATION, 4, TODAY.plusDays(300)));
        SuccessionOverview overview = SuccessionOverview.of(
                CARER,
                ROLE,
                List.of(
                        new Prospect(PersonId.of("p-3"), soon, SHORT),
                        new Prospect(PersonId.of("p-4"), plan(aiming(MEDICATION, 4, null)), ABLE),
                        new Prospect(PersonId.of("p-2"), later, SHORT),
                        new Prospect(
                                PersonId.of("p-1"), later, Map.of(MEDICATION, Level.of(1), REPORTING, Level.of(3)))),
                TODAY);
        assertThat(overview.at(Readiness.WITHIN_1_YEAR))
                .extracting(candidate -> candidate.employee().value())
                .containsExactly("p-1", "p-2", "p-3");
        assertThat(overview.candidates()).extracting(Candidate::readiness).isSorted();
        assertThat(overview.toString()).doesNotContain("p-1");
    }

    @Test
    void saysInBothLanguagesThatItDecidesNothing() {
        assertThat(SuccessionOverview.note().in(LocalizedText.DUTCH)).contains("beslist niets");
        assertThat(SuccessionOverview.note().in(Locale.ENGLISH)).contains("decides nothing");
    }

    private static Candidate one(Map<CompetenceCode, Level> levels, Target... targets) {
        return one(levels, plan(targets));
    }

    private static Candidate one(Map<CompetenceCode, Level> levels, PlanContent plan) {
        return overview(levels, plan).candidates().get(0);
    }

    private static SuccessionOverview overview(Map<CompetenceCode, Level> levels, PlanContent plan) {
        return SuccessionOverview.of(CARER, ROLE, List.of(new Prospect(Samples.NOOR, plan, levels)), TODAY);
    }

    private static PlanContent plan(Target... targets) {
        return PlanContent.blank(LocalizedText.DUTCH, Samples.YEAR_2027, Samples.FRAMEWORK)
                .with(new TargetProfile(Samples.FRAMEWORK, Arrays.asList(targets)));
    }

    private static Target aiming(CompetenceCode competence, int level, LocalDate by) {
        return new Target(competence, Level.of(level), BigDecimal.ONE, TargetSource.POSITION, by);
    }

    private static DevelopmentGoal goal(String id) {
        return DevelopmentGoal.of(GoalId.of(id), "Ik leer het.", GoalOrigin.ownWish())
                .developing(MEDICATION);
    }
}
