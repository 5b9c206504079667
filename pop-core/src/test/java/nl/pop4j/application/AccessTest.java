package nl.pop4j.application;

import static nl.pop4j.application.Office.AHMED;
import static nl.pop4j.application.Office.HANNA;
import static nl.pop4j.application.Office.NOOR;
import static nl.pop4j.application.Office.PLAN;
import static nl.pop4j.application.Office.STRANGER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import nl.pop4j.Pop;
import nl.pop4j.access.AccessPolicy;
import nl.pop4j.access.Permission;
import nl.pop4j.application.command.Command;
import nl.pop4j.application.command.GiveRating;
import nl.pop4j.application.command.StartPlan;
import nl.pop4j.application.command.agreement.ProposePlan;
import nl.pop4j.application.command.content.RemoveElement;
import nl.pop4j.dossier.CompetenceLine;
import nl.pop4j.organisation.OrganisationNeeds;
import nl.pop4j.port.PersonCard;
import nl.pop4j.port.PersonDirectory;
import nl.pop4j.port.PlanQuery;
import nl.pop4j.port.Settings;
import nl.pop4j.shared.Version;
import nl.pop4j.shared.actor.Actor;
import nl.pop4j.shared.actor.Role;
import nl.pop4j.shared.error.NotFound;
import nl.pop4j.shared.error.StaleVersion;
import nl.pop4j.shared.id.PersonId;
import nl.pop4j.shared.id.PlanId;
import nl.pop4j.shared.id.TenantId;
import nl.pop4j.testkit.Samples;
import nl.pop4j.testkit.contract.ContractFixtures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AccessTest {

    private static final PersonId COACH = PersonId.of("p-coach");

    /**
     * The tenant's frameworks, methods, templates, ready goals and needs hold nothing personal: everybody in the tenant
     * reads them. So does everybody what they gave themselves, and the words of a message that they have.
     */
    private static final Set<String> OPEN = Set.of(
            "Certifying.required",
            "GivingFeedback.given",
            "LibraryDesk.goal",
            "LibraryDesk.goals",
            "Maintaining.framework",
            "Maintaining.frameworks",
            "Maintaining.method",
            "Maintaining.methods",
            "Maintaining.needs",
            "Maintaining.template",
            "Maintaining.templates",
            "Noticing.lines");

    /** What is said, planned or asked only after something else: it is not in the furnished office. */
    private static final Set<String> NOT_THERE = Set.of(
            "Adopting.progress",
            "Commenting.answer",
            "Commenting.resolve",
            "Commenting.withdraw",
            "GivingFeedback.show",
            "GivingFeedback.withdraw",
            "Reviewing.add",
            "Reviewing.cancel",
            "Reviewing.move",
            "Reviewing.react",
            "Surveying.answer",
            "Surveying.close",
            "Surveying.figures/2",
            "TeamDesk.dossier");

    @Test
    void showsAStrangerNothingInAnyUseCase() {
        Office office = furnished();
        List<String> events = office.events();
        Set<String> shown = new TreeSet<>();
        EveryUseCase.all().forEach((name, useCase) -> {
            if (!isNotFound(() -> EveryUseCase.call(office.pop, useCase, STRANGER))) {
                shown.add(name);
            }
        });
        assertThat(shown).isEqualTo(new TreeSet<>(OPEN));
        assertThat(office.events()).isEqualTo(events);
        assertThat(office.readings()).isEmpty();
    }

    /** The control: what a stranger is refused is there, since somebody who may do everything finds it. */
    @Test
    void isNotRefusedForWhatIsNotThere() {
        Office office = furnished();
        AccessPolicy everything = AccessPolicy.none().allowing(Permission.all().toArray(Permission[]::new));
        Pop open = Pop.builder()
                .store(office.store)
                .people(new Everything())
                .settings(tenant -> Settings.standard().with(everything))
                .clock(Clock.fixed(Samples.NOW, ZoneOffset.UTC))
                .build();
        Set<String> absent = new TreeSet<>();
        Actor all = Actor.of(Samples.STRANGER, Role.values());
        EveryUseCase.all().forEach((name, useCase) -> {
            if (isNotFound(() -> EveryUseCase.call(open, useCase, all))) {
                absent.add(name);
            }
        });
        assertThat(absent).isEqualTo(new TreeSet<>(NOT_THERE));
    }

    /** An office in which there is something of everything: a signed plan, a talk and a programme. */
    private static Office furnished() {
        Office office = AccessProbe.talked(new Office().signed());
        office.store.run(
                office.tenant,
                ports -> ports.rolloutProgrammes()
                        .save(office.tenant, ContractFixtures.aProgramme(ValidCommand.PROGRAMME)));
        return office;
    }

    private static boolean isNotFound(Supplier<?> call) {
        try {
            Object answer = call.get();
            return answer instanceof List<?> results
                    && !results.isEmpty()
                    && results.stream()
                            .allMatch(one -> one instanceof ItemResult item && item.state() == ItemResult.State.ABSENT);
        } catch (NotFound e) {
            return true;
        } catch (StaleVersion e) {
            return false;
        }
    }

    @Test
    void looksTheSameWhetherAPlanIsDeniedOrAbsent() {
        Office office = new Office().begun();
        for (PlanId plan : List.of(Samples.PLAN, PlanId.of("absent"))) {
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() -> office.pop.planning().plan(office.tenant, STRANGER, plan))
                    .withMessage("no such plan")
                    .withNoCause();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"EMPLOYEE", "MANAGER", "COACH", "TRUSTED_PERSON", "PEER"})
    void givesNothingForARelationThatOnlyTheHostNames(Role relation) {
        Office office = new Office().begun();
        Actor actor = Actor.of(Samples.STRANGER, relation);
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> office.pop.planning().plan(office.tenant, actor, Samples.PLAN));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> office.give(actor, rating()));
    }

    @Test
    void letsACoachSeeThePlanButNoLevels() {
        Office office = new Office(Samples.TENANT, Map.of(COACH, Role.COACH)).signed();
        Actor coach = Actor.of(COACH);
        assertThat(office.pop
                        .planning()
                        .dossier(office.tenant, coach, Samples.PLAN)
                        .competences())
                .extracting(CompetenceLine::current)
                .containsOnlyNulls();
        assertThat(office.pop
                        .planning()
                        .dossier(office.tenant, AHMED, Samples.PLAN)
                        .competences())
                .extracting(CompetenceLine::current)
                .doesNotContainNull();
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(
                        () -> office.pop.assessing().assessment(office.tenant, coach, Samples.NOOR, Samples.FRAMEWORK));
    }

    @Test
    void letsTheAdviserLookButNeitherWriteNorSign() {
        Office office = new Office().signed();
        assertThat(office.pop.planning().plan(office.tenant, HANNA, Samples.PLAN))
                .isNotNull();
        for (Command command : List.of(
                new RemoveElement("h1", PLAN, office.version(), "g1"),
                new ProposePlan("h2", PLAN, office.version()),
                office.signature())) {
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> office.give(HANNA, command));
        }
    }

    @Test
    void keepsTwoTenantsWithTheSameIdsApart() {
        Office ours = new Office().begun();
        TenantId theirs = TenantId.of("other");
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> ours.pop.planning().plan(theirs, NOOR, Samples.PLAN));
        assertThat(ours.pop.maintaining().framework(theirs, HANNA, Samples.FRAMEWORK))
                .isEmpty();
        assertThat(ours.pop.maintaining().needs(theirs, HANNA)).isEqualTo(OrganisationNeeds.NONE);
        assertThat(ours.pop.planning().list(theirs, HANNA, PlanQuery.first(10))).isEmpty();
        ours.pop.maintaining().storeFramework(theirs, HANNA, Samples.framework(), Version.NONE);
        StartPlan same = new StartPlan(
                "c-1",
                PLAN,
                Samples.NOOR.value(),
                "en",
                Samples.TODAY,
                Samples.TODAY.plusYears(1),
                Samples.FRAMEWORK.value());
        Office.done(ours.pop.planning().start(theirs, NOOR, same));
        assertThat(ours.pop
                        .planning()
                        .plan(theirs, NOOR, Samples.PLAN)
                        .workingCopy()
                        .language())
                .hasToString("en");
        assertThat(ours.plan().workingCopy().language()).hasToString("nl");
        assertThat(ours.events()).containsExactly("plan-started");
    }

    private static GiveRating rating() {
        return new GiveRating(
                "x", Samples.NOOR.value(), Samples.FRAMEWORK.value(), "V1", BigDecimal.ONE, Samples.TODAY);
    }

    /** Everybody stands in every relation to everybody. */
    private static final class Everything implements PersonDirectory {

        @Override
        public Optional<PersonCard> find(TenantId tenant, PersonId person) {
            return Optional.of(new PersonCard(person, "Iemand", "Iets"));
        }

        @Override
        public Set<Role> rolesTowards(TenantId tenant, PersonId actor, PersonId employee, LocalDate on) {
            return EnumSet.allOf(Role.class);
        }

        @Override
        public Optional<PersonId> managerOf(TenantId tenant, PersonId employee, LocalDate on) {
            return Optional.of(Samples.AHMED);
        }
    }
}
