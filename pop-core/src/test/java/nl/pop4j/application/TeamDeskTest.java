package nl.pop4j.application;

import static nl.pop4j.application.Office.AHMED;
import static nl.pop4j.application.Office.HANNA;
import static nl.pop4j.application.Office.NOOR;
import static nl.pop4j.application.Office.STRANGER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.pop4j.Pop;
import nl.pop4j.assessment.Assessor;
import nl.pop4j.assessment.CompetenceAssessment;
import nl.pop4j.assessment.Rating;
import nl.pop4j.competence.Level;
import nl.pop4j.competence.RoleCode;
import nl.pop4j.dossier.TeamDossier;
import nl.pop4j.dossier.TeamGapLine;
import nl.pop4j.dossier.TeamMemberLine;
import nl.pop4j.dossier.team.PopulationReport;
import nl.pop4j.gap.population.GroupChange;
import nl.pop4j.gap.population.GroupGap;
import nl.pop4j.gap.population.Grouping;
import nl.pop4j.plan.DevelopmentPlan;
import nl.pop4j.plan.content.PlanBasis;
import nl.pop4j.port.PersonCard;
import nl.pop4j.port.PersonDirectory;
import nl.pop4j.shared.LocalizedText;
import nl.pop4j.shared.Version;
import nl.pop4j.shared.actor.Actor;
import nl.pop4j.shared.actor.Role;
import nl.pop4j.shared.error.NotFound;
import nl.pop4j.shared.id.AssessmentId;
import nl.pop4j.shared.id.FrameworkId;
import nl.pop4j.shared.id.PersonId;
import nl.pop4j.shared.id.PlanId;
import nl.pop4j.shared.id.TenantId;
import nl.pop4j.testkit.SampleNeeds;
import nl.pop4j.testkit.Samples;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("D1.7")
class TeamDeskTest {

    private static final LocalDate TODAY = Samples.TODAY;
    private static final LocalDate BEFORE = TODAY.minusYears(1);
    private static final RoleCode CARER = RoleCode.of("verzorgende-ig");
    private static final String MOVER = "p-moved-";
    private static final String LEAVER = "p-left-";
    private static final Actor MANAGEMENT = Actor.of(PersonId.of("p-director"), Role.MANAGEMENT);

    private final Office office = new Office();
    private final Pop pop = Pop.builder()
            .store(office.store)
            .people(new Directory())
            .clock(Clock.fixed(Samples.NOW, ZoneOffset.UTC))
            .build();

    TeamDeskTest() {
        pop.maintaining().storeFramework(office.tenant, HANNA, Samples.framework(), Version.NONE);
        pop.maintaining().stateNeeds(office.tenant, HANNA, Samples.needs());
    }

    @Test
    void showsHowLevelsAndGapsOfATeamChangedBetweenTwoDates() {
        employ("p-1", 5);
        PopulationReport report = changes(HANNA);
        GroupChange line = line(report.changes(Grouping.TEAM));
        assertThat(line.group()).isEqualTo(SampleNeeds.TEAM_WEST);
        assertThat(line.before().employees()).isEqualTo(5);
        assertThat(line.growthOfGap().orElseThrow()).isEqualByComparingTo("-10");
        assertThat(line(report.changes(Grouping.COMPETENCE)).before()).isEqualTo(line.before());
        assertThat(report.smallestGroup()).isEqualTo(5);
        assertThat(changes(MANAGEMENT).changes(Grouping.TEAM)).isEqualTo(report.changes(Grouping.TEAM));
    }

    @Test
    void hidesATeamOfFour() {
        employ("p-1", 4);
        assertThat(line(changes(HANNA).changes(Grouping.TEAM)).before()).isNull();
        employ("p-2", 1);
        assertThat(line(changes(HANNA).changes(Grouping.TEAM)).before()).isNotNull();
    }

    @Test
    void hidesAllWhereFewerThanKLeftSinceTheyAreTheDifference() {
        employ("p-1", 5);
        employ(LEAVER, 4);
        assertThat(line(changes(HANNA).changes(Grouping.TEAM)).before()).isNull();
        assertThat(changes(HANNA).then(Grouping.TEAM))
                .extracting(GroupGap::figures)
                .containsOnlyNulls();
        employ(LEAVER + "more", 1);
        assertThat(line(changes(HANNA).changes(Grouping.TEAM)).before().employees())
                .isEqualTo(5);
        assertThat(changes(HANNA).then(Grouping.TEAM))
                .extracting(line -> line.figures().employees())
                .containsExactly(10L);
        assertThat(changes(HANNA).now(Grouping.TEAM))
                .extracting(line -> line.figures().employees())
                .containsExactly(5L);
    }

    @Test
    void comparesOnlyWhoStayedInTheTeam() {
        employ("p-1", 6);
        employ(MOVER, 5);
        PopulationReport report = changes(HANNA);
        assertThat(report.changes(Grouping.TEAM))
                .filteredOn(line -> line.group().equals(SampleNeeds.TEAM_WEST))
                .extracting(line -> line.after().employees())
                .containsExactly(6L);
        assertThat(report.now(Grouping.TEAM))
                .filteredOn(line -> line.group().equals(SampleNeeds.TEAM_WEST))
                .extracting(line -> line.figures().employees())
                .containsExactly(11L);
    }

    @Test
    void answersOnlyWhoMaySeeFigures() {
        for (Actor actor : List.of(NOOR, AHMED, STRANGER)) {
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> changes(actor));
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> pop.teamDesk().changes(office.tenant, HANNA, Samples.FRAMEWORK, TODAY, TODAY));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> pop.teamDesk().changes(office.tenant, HANNA, FrameworkId.of("none"), BEFORE, TODAY));
    }

    @Test
    void makesTheDossierOfATeamAsItsReaderMaySeeIt() {
        employ("p-1", 5);
        employ(LEAVER, 1);
        TeamDossier whole = dossier(HANNA);
        assertThat(whole.team()).isEqualTo("Team West");
        assertThat(whole.members())
                .extracting(TeamMemberLine::name)
                .containsExactly("Naam van p-10", "Naam van p-11", "Naam van p-12", "Naam van p-13", "Naam van p-14");
        assertThat(whole.competences()).contains("Medicatie verstrekken");
        assertThat(whole.members().get(0).levels())
                .anySatisfy(level -> assertThat(level.current()).isEqualByComparingTo("3"));
        assertThat(whole.gaps()).extracting(TeamGapLine::figures).isNotEmpty().doesNotContainNull();
        assertThat(dossier(AHMED).members()).isEqualTo(whole.members());
        assertThat(dossier(AHMED).gaps()).isEmpty();
        assertThat(dossier(MANAGEMENT).members()).isEmpty();
        assertThat(dossier(MANAGEMENT).gaps()).isEqualTo(whole.gaps());
    }

    @Test
    void tellsOfNoTeamToWhoMaySeeNeitherAndNotesWhoWasRead() {
        employ("p-1", 1);
        for (Actor actor : List.of(NOOR, STRANGER)) {
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() -> dossier(actor))
                    .withMessage("no such team");
        }
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() ->
                        pop.teamDesk().dossier(office.tenant, HANNA, "none", Samples.FRAMEWORK, LocalizedText.DUTCH))
                .withMessage("no such team");
        dossier(MANAGEMENT);
        assertThat(readings()).isZero();
        dossier(AHMED);
        assertThat(readings()).isOne();
    }

    private int readings() {
        return office.store
                .run(office.tenant, ports -> ports.accessLog().about(office.tenant, PersonId.of("p-10"), 100))
                .size();
    }

    private PopulationReport changes(Actor actor) {
        return pop.teamDesk().changes(office.tenant, actor, Samples.FRAMEWORK, BEFORE, TODAY);
    }

    private TeamDossier dossier(Actor actor) {
        return pop.teamDesk()
                .dossier(office.tenant, actor, SampleNeeds.TEAM_WEST, Samples.FRAMEWORK, LocalizedText.DUTCH);
    }

    private static GroupChange line(List<GroupChange> lines) {
        return lines.stream()
                .filter(line -> line.competence().equals(Samples.MEDICATION))
                .findFirst()
                .orElseThrow();
    }

    /** So many carers with a plan, at level 1 a year ago and at level 3 today. */
    private void employ(String prefix, int number) {
        for (int i = 0; i < number; i++) {
            employ(prefix + i);
        }
    }

    private void employ(String id) {
        PersonId person = PersonId.of(id);
        CompetenceAssessment rated = CompetenceAssessment.of(AssessmentId.of("as-" + id), person, Samples.FRAMEWORK)
                .with(rating(1, BEFORE))
                .with(rating(3, TODAY));
        DevelopmentPlan plan = DevelopmentPlan.start(
                PlanId.of("plan-" + id), person, Samples.content().with(new PlanBasis(null, CARER, null)));
        office.store.run(office.tenant, ports -> {
            ports.assessments().save(office.tenant, rated);
            return ports.plans().save(office.tenant, plan);
        });
    }

    private static Rating rating(int level, LocalDate on) {
        return Rating.of(Samples.MEDICATION, Level.of(level), new Assessor(Assessor.Kind.MANAGER, Samples.AHMED), on);
    }

    /** Ahmed leads everybody today; a month ago somebody else led the movers. */
    private static final class Directory implements PersonDirectory {

        @Override
        public Optional<PersonCard> find(TenantId tenant, PersonId person) {
            return Optional.of(new PersonCard(person, "Naam van " + person.value(), ""));
        }

        @Override
        public Set<Role> rolesTowards(TenantId tenant, PersonId actor, PersonId employee, LocalDate on) {
            return managerOf(tenant, employee, on).filter(actor::equals).isPresent() ? Set.of(Role.MANAGER) : Set.of();
        }

        @Override
        public Optional<LocalDate> lastDayOf(TenantId tenant, PersonId person) {
            return person.value().startsWith(LEAVER) ? Optional.of(TODAY.minusDays(30)) : Optional.empty();
        }

        @Override
        public Optional<PersonId> managerOf(TenantId tenant, PersonId employee, LocalDate on) {
            boolean isBefore = employee.value().startsWith(MOVER) && on.isBefore(TODAY.minusDays(30));
            return Optional.of(isBefore ? Samples.HANNA : Samples.AHMED);
        }
    }
}
