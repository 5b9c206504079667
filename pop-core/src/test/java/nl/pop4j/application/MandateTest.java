package nl.pop4j.application;

import static nl.pop4j.application.Office.AHMED;
import static nl.pop4j.application.Office.NOOR;
import static nl.pop4j.application.Office.PLAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.pop4j.Pop;
import nl.pop4j.application.command.StartPlan;
import nl.pop4j.application.command.agreement.AnswerProposal;
import nl.pop4j.application.command.agreement.SignRevision;
import nl.pop4j.calendar.WorkPattern;
import nl.pop4j.plan.PlanCommands;
import nl.pop4j.plan.content.PlanBasis;
import nl.pop4j.plan.lifecycle.LifeCycleRules;
import nl.pop4j.plan.revision.Mandate;
import nl.pop4j.plan.revision.Revision;
import nl.pop4j.plan.revision.Signature;
import nl.pop4j.plan.revision.SignatureMeaning;
import nl.pop4j.plan.rule.CourseRules;
import nl.pop4j.port.PersonCard;
import nl.pop4j.port.PersonDirectory;
import nl.pop4j.shared.DateRange;
import nl.pop4j.shared.actor.Actor;
import nl.pop4j.shared.actor.Party;
import nl.pop4j.shared.actor.Role;
import nl.pop4j.shared.error.NotFound;
import nl.pop4j.shared.id.PersonId;
import nl.pop4j.shared.id.PlanId;
import nl.pop4j.shared.id.TenantId;
import nl.pop4j.testkit.Samples;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Wim stands in for Ahmed from 1 to 31 December 2026, a Tuesday to a Thursday; Noor is on leave in April 2027. */
@Tag("D5.1")
class MandateTest {

    private static final Actor WIM = Actor.of(PersonId.of("p-wim"));
    private static final Mandate MANDATE =
            new Mandate(Samples.AHMED, LocalDate.of(2026, 12, 1), LocalDate.of(2026, 12, 31));
    private static final LocalDate IN_TIME = LocalDate.of(2026, 12, 1);

    @Test
    void signsByMandateAndTheSignatureAndTheDossierSaySo() {
        Office office = new Office().proposed();
        Pop pop = on(IN_TIME, office, Samples.AHMED);
        Office.done(pop.agreeing()
                .answer(office.tenant, WIM, new AnswerProposal("w1", PLAN, office.version(), 1, "AGREE", null)));
        Office.done(pop.agreeing().sign(office.tenant, WIM, signature(office)));
        Signature signature = office.plan().latest().orElseThrow().signatures().get(0);
        assertThat(signature.party()).isEqualTo(Party.EMPLOYER);
        assertThat(signature.by()).isEqualTo(WIM.person());
        assertThat(signature.mandate()).isEqualTo(MANDATE);
        assertThat(pop.planning()
                        .dossier(office.tenant, NOOR, Samples.PLAN)
                        .signatures()
                        .get(0)
                        .name())
                .isEqualTo("Wim Bos, in mandaat van Ahmed Yildiz sinds 1 december 2026");
    }

    @Test
    void seesNothingOutsideTheDaysOfTheMandateOrOnceItsGiverIsNoLongerManager() {
        Office office = new Office().proposed();
        for (LocalDate day : new LocalDate[] {IN_TIME.minusDays(1), LocalDate.of(2027, 1, 1)}) {
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() -> on(day, office, Samples.AHMED).planning().plan(office.tenant, WIM, Samples.PLAN));
        }
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> on(IN_TIME, office, Samples.HANNA).planning().plan(office.tenant, WIM, Samples.PLAN));
        assertThat(on(LocalDate.of(2026, 12, 31), office, Samples.AHMED)
                        .planning()
                        .plan(office.tenant, WIM, Samples.PLAN))
                .isNotNull();
    }

    @Test
    void letsTheManagerSignInTheirOwnName() {
        Office office = new Office().proposed();
        Pop pop = on(IN_TIME, office, Samples.AHMED);
        Office.done(pop.agreeing()
                .answer(office.tenant, AHMED, new AnswerProposal("a1", PLAN, office.version(), 1, "AGREE", null)));
        Office.done(pop.agreeing().sign(office.tenant, AHMED, signature(office)));
        assertThat(office.plan().latest().orElseThrow().signatures().get(0).mandate())
                .isNull();
    }

    @Test
    void neverLetsAnybodySignForTheEmployeeOrByAMandateOfTheirOwn() {
        Office office = new Office().proposed();
        Office.done(office.give(AHMED, new AnswerProposal(office.id(), PLAN, office.version(), 1, "AGREE", null)));
        Revision revision = office.plan().latest().orElseThrow();
        Instant now = Samples.NOW;
        Signature forEmployee = new Signature(
                        Party.EMPLOYEE, WIM.person(), SignatureMeaning.FOR_AGREEMENT, revision.digest(), now)
                .by(MANDATE);
        Signature own = new Signature(
                        Party.EMPLOYER, Samples.AHMED, SignatureMeaning.FOR_AGREEMENT, revision.digest(), now)
                .by(MANDATE);
        Stream.of(forEmployee, own)
                .forEach(signature -> assertThat(PlanCommands.sign(office.plan(), 1, signature)
                                .findings()
                                .contains(LifeCycleRules.NO_SUCH_MANDATE))
                        .isTrue());
    }

    @Test
    void looksAtTheLeaveOfTheEmployeeWhenItCallsAPlanQuiet() {
        Office office = new Office().signed();
        LocalDate lastOfLeave = LocalDate.of(2027, 4, 30);
        assertThat(isQuiet(office, LocalDate.of(2027, 4, 1))).isFalse();
        assertThat(isQuiet(office, lastOfLeave.plusDays(1))).isFalse();
        assertThat(isQuiet(office, lastOfLeave.plusDays(2))).isTrue();
    }

    @Test
    void worksByThePatternOfTheEmploymentThatAPlanStandsOn() {
        Office office = new Office().written();
        Pop pop = on(IN_TIME, office, Samples.AHMED);
        Office.done(pop.planning()
                .start(
                        office.tenant,
                        NOOR,
                        new StartPlan(
                                "s2",
                                "second",
                                Samples.NOOR.value(),
                                "nl",
                                IN_TIME,
                                IN_TIME.plusYears(1),
                                Samples.FRAMEWORK.value(),
                                null,
                                "night-shifts",
                                "verzorgende-ig",
                                null)));
        PlanBasis basis = office.store
                .run(office.tenant, ports -> ports.plans().find(office.tenant, PlanId.of("second")))
                .orElseThrow()
                .workingCopy()
                .basis();
        assertThat(basis.employment()).isEqualTo("night-shifts");
        assertThat(basis.role()).hasToString("verzorgende-ig");
    }

    private boolean isQuiet(Office office, LocalDate today) {
        return on(today, office, Samples.AHMED)
                .planning()
                .check(office.tenant, NOOR, Samples.PLAN)
                .contains(CourseRules.PLAN_IS_NOT_QUIET.code());
    }

    private static SignRevision signature(Office office) {
        return new SignRevision(
                "sign-1",
                PLAN,
                office.version(),
                1,
                office.plan().latest().orElseThrow().digest().hex(),
                "FOR_AGREEMENT");
    }

    private static Pop on(LocalDate day, Office office, PersonId manager) {
        ZoneId zone = ZoneId.of("Europe/Amsterdam");
        Instant noon = day.atTime(LocalTime.NOON).atZone(zone).toInstant().truncatedTo(ChronoUnit.SECONDS);
        return Pop.builder()
                .store(office.store)
                .people(new Mandated(manager))
                .clock(Clock.fixed(noon, zone))
                .build();
    }

    /** Noor, whoever is her manager, and Wim with a mandate. */
    private record Mandated(PersonId manager) implements PersonDirectory {

        @Override
        public Optional<PersonCard> find(TenantId tenant, PersonId person) {
            if (person.equals(WIM.person())) {
                return Optional.of(new PersonCard(person, "Wim Bos", "Teamleider"));
            }
            return person.equals(Samples.AHMED)
                    ? Optional.of(new PersonCard(person, "Ahmed Yildiz", "Teamleider"))
                    : Optional.empty();
        }

        @Override
        public Set<Role> rolesTowards(TenantId tenant, PersonId actor, PersonId employee, LocalDate on) {
            if (actor.equals(employee)) {
                return Set.of(Role.EMPLOYEE);
            }
            return actor.equals(manager) ? Set.of(Role.MANAGER) : Set.of();
        }

        @Override
        public Optional<PersonId> managerOf(TenantId tenant, PersonId employee, LocalDate on) {
            return Optional.of(manager);
        }

        @Override
        public Optional<Mandate> mandateOf(TenantId tenant, PersonId delegate, PersonId employee, LocalDate on) {
            return delegate.equals(WIM.person()) ? Optional.of(MANDATE) : Optional.empty();
        }

        @Override
        public Optional<WorkPattern> workPatternOf(
                TenantId tenant, PersonId employee, String employment, LocalDate on) {
            return Optional.of(WorkPattern.fullTime()
                    .withLeave(DateRange.ofClosed(LocalDate.of(2027, 4, 1), LocalDate.of(2027, 4, 30))));
        }
    }
}
