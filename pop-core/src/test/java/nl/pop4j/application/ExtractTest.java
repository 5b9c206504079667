package nl.pop4j.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.pop4j.access.FieldGroup;
import nl.pop4j.application.command.content.AgreeCapacity;
import nl.pop4j.dossier.ActivityLine;
import nl.pop4j.dossier.PlanDossier;
import nl.pop4j.plan.content.Capacity;
import nl.pop4j.plan.guidance.StepProgress;
import nl.pop4j.shared.actor.Actor;
import nl.pop4j.shared.actor.Role;
import nl.pop4j.shared.error.NotFound;
import nl.pop4j.shared.finding.Finding;
import nl.pop4j.shared.id.PersonId;
import nl.pop4j.testkit.Samples;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("D4.4")
@Tag("R11")
class ExtractTest {

    private static final PersonId SOMEBODY = PersonId.of("p-somebody");
    private static final Actor ACTOR = Actor.of(SOMEBODY);

    @Test
    void givesTheTrustedPersonThePlanWithoutLevelsTargetsAndMoney() {
        PlanDossier whole = dossier(office(Role.TRUSTED_PERSON), Office.NOOR);
        PlanDossier extract = dossier(office(Role.TRUSTED_PERSON), ACTOR);
        assertThat(whole.leftOut()).isEmpty();
        assertThat(extract.leftOut()).containsExactly(FieldGroup.TARGETS, FieldGroup.CAPACITY, FieldGroup.LEVELS);
        assertThat(extract.perspective()).isEqualTo(whole.perspective());
        assertThat(extract.goals()).isEqualTo(whole.goals());
        assertThat(extract.agreements()).isEqualTo(whole.agreements());
        assertThat(extract.competences()).isEmpty();
        assertThat(extract.capacity()).isEqualTo(Capacity.NONE);
        assertThat(extract.activities())
                .isNotEmpty()
                .extracting(ActivityLine::funding)
                .containsOnlyNulls();
        assertThat(whole.activities()).extracting(ActivityLine::funding).doesNotContainNull();
    }

    @Test
    void saysNothingOfNeedsBesideActivitiesNorOfTheRhythmToWhoDoesNotSeeThem() {
        PlanDossier whole = dossier(office(Role.COACH), Office.NOOR);
        assertThat(whole.activities()).flatExtracting(ActivityLine::needs).isNotEmpty();
        assertThat(whole.head().basis().reviews()).isNotEmpty();
        PlanDossier extract = whole.without(Set.of(FieldGroup.GOALS, FieldGroup.REVIEWS));
        assertThat(extract.activities())
                .isNotEmpty()
                .flatExtracting(ActivityLine::needs)
                .isEmpty();
        assertThat(extract.head().basis().reviews()).isEmpty();
        assertThat(extract.head().basis().framework())
                .isEqualTo(whole.head().basis().framework())
                .isNotEmpty();
    }

    @Test
    void carriesTheDigestOfTheWhole() {
        Office office = office(Role.COACH);
        assertThat(dossier(office, ACTOR).head().digest())
                .isEqualTo(office.plan().signed().orElseThrow().digest().hex());
        assertThat(dossier(office, ACTOR).leavesOut(FieldGroup.LEVELS)).isTrue();
    }

    @Test
    void givesThePlanAsAWholeToNobodyWhoMayNotSeeAllOfIt() {
        Office office = office(Role.COACH);
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> office.pop.planning().plan(office.tenant, ACTOR, Samples.PLAN))
                .withMessage("no such plan");
    }

    @Test
    void showsFindingsAndMissingPartsOnlyWhereTheyAreInSight() {
        Office office = new Office(Samples.TENANT, Map.of(SOMEBODY, Role.TRUSTED_PERSON)).begun();
        assertThat(pointers(office, ACTOR)).containsExactly("/goals", "/perspective/career");
        assertThat(pointers(office, Office.NOOR)).contains("/targets/targets", "/capacity/minutesPerWeek");
        assertThat(office.pop
                        .planning()
                        .guidance(office.tenant, ACTOR, Samples.PLAN)
                        .steps())
                .flatExtracting(StepProgress::missing)
                .noneMatch(missing -> missing.pointer().startsWith("/targets"))
                .anyMatch(missing -> missing.pointer().startsWith("/goals"));
    }

    @Test
    void saysNothingOfMoneyToWhoDoesNotSeeIt() {
        Office office = new Office(Samples.TENANT, Map.of(SOMEBODY, Role.TRUSTED_PERSON)).written();
        Office.done(office.give(Office.NOOR, new AgreeCapacity("less", Office.PLAN, office.version(), 1, 1)));
        assertThat(pointers(office, Office.NOOR)).contains("/capacity/minutesPerWeek", "/capacity/budget");
        assertThat(pointers(office, ACTOR)).noneMatch(pointer -> pointer.startsWith("/capacity"));
    }

    @Test
    void letsOnlyThoseOfTheManagementSeeAPlanToWhomItIsPresented() {
        Office office = new Office(Samples.TENANT, Map.of(SOMEBODY, Role.MANAGEMENT)).proposed();
        assertThat(dossier(office, ACTOR).goals()).isNotEmpty();
        assertThat(dossier(office, ACTOR).leavesOut(FieldGroup.PERSPECTIVE)).isTrue();
        Actor another = Actor.of(Samples.STRANGER, Role.MANAGEMENT);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> dossier(office, another));
    }

    private static List<String> pointers(Office office, Actor actor) {
        return office.pop.planning().check(office.tenant, actor, Samples.PLAN).stream()
                .map(Finding::pointer)
                .toList();
    }

    private static Office office(Role role) {
        return new Office(Samples.TENANT, Map.of(SOMEBODY, role)).signed();
    }

    private static PlanDossier dossier(Office office, Actor actor) {
        return office.pop.planning().dossier(office.tenant, actor, Samples.PLAN);
    }
}
