package nl.pop4j.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import nl.pop4j.Pop;
import nl.pop4j.access.AccessPolicy;
import nl.pop4j.access.FieldGroup;
import nl.pop4j.access.Operation;
import nl.pop4j.access.Permission;
import nl.pop4j.access.PlanStage;
import nl.pop4j.application.command.agreement.ProposePlan;
import nl.pop4j.port.PersonCard;
import nl.pop4j.port.PersonDirectory;
import nl.pop4j.port.Settings;
import nl.pop4j.shared.DateRange;
import nl.pop4j.shared.actor.Actor;
import nl.pop4j.shared.actor.Role;
import nl.pop4j.shared.error.NotFound;
import nl.pop4j.shared.finding.Finding;
import nl.pop4j.shared.id.PersonId;
import nl.pop4j.shared.id.TenantId;
import nl.pop4j.testkit.Samples;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Somebody stands in for the manager from 1 to 5 March 2027, a Monday to a Friday. */
@Tag("D5.1")
@Tag("R11")
class RelationsOnADayTest {

    private static final PersonId DEPUTY = PersonId.of("p-deputy");
    private static final LocalDate FIRST = LocalDate.of(2027, 3, 1);
    private static final LocalDate LAST = LocalDate.of(2027, 3, 5);

    private final Office office = new Office().written();

    @Test
    void givesARelationOnTheDaysThatTheDirectorySaysAndNoOthers() {
        for (LocalDate day : Set.of(FIRST, LAST)) {
            assertThat(on(day).planning().plan(office.tenant, Actor.of(DEPUTY), Samples.PLAN))
                    .isEqualTo(office.plan());
        }
        for (LocalDate day : Set.of(FIRST.minusDays(1), LAST.plusDays(1))) {
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() -> on(day).planning().plan(office.tenant, Actor.of(DEPUTY), Samples.PLAN));
        }
    }

    @Test
    void forgetsAManagerFromTheDayOnThatAnotherOneTakesOver() {
        Pop before = on(FIRST.minusDays(1));
        Pop after = on(FIRST);
        assertThat(before.planning().plan(office.tenant, Office.AHMED, Samples.PLAN))
                .isNotNull();
        ProposePlan late = new ProposePlan("late", Office.PLAN, office.version());
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> after.agreeing().propose(office.tenant, Office.AHMED, late));
    }

    @Test
    void tellsWhoSeesThePlanThatTheTimeForAThingHasNotComeOrHasGone() {
        Pop strict = Pop.builder()
                .store(office.store)
                .people(new Deputy())
                .settings(tenant -> Settings.standard()
                        .with(AccessPolicy.standard()
                                .denying(new Permission(
                                        Role.EMPLOYEE, Operation.PROPOSE_PLAN, FieldGroup.HEAD, PlanStage.DRAFT))))
                .clock(clock(FIRST))
                .build();
        ProposePlan early = new ProposePlan("early", Office.PLAN, office.version());
        assertThat(strict.agreeing().propose(office.tenant, Office.NOOR, early).findings())
                .extracting(Finding::code)
                .containsExactly(AccessPolicy.NOT_AT_THIS_STAGE);
    }

    private Pop on(LocalDate day) {
        return Pop.builder()
                .store(office.store)
                .people(new Deputy())
                .clock(clock(day))
                .build();
    }

    private static Clock clock(LocalDate day) {
        ZoneId zone = ZoneId.of("Europe/Amsterdam");
        return Clock.fixed(day.atTime(LocalTime.NOON).atZone(zone).toInstant(), zone);
    }

    private static final class Deputy implements PersonDirectory {

        @Override
        public Optional<PersonCard> find(TenantId tenant, PersonId person) {
            return Optional.empty();
        }

        @Override
        public Set<Role> rolesTowards(TenantId tenant, PersonId actor, PersonId employee, LocalDate on) {
            if (actor.equals(employee)) {
                return Set.of(Role.EMPLOYEE);
            }
            return managerOf(tenant, employee, on).filter(actor::equals).isPresent() ? Set.of(Role.MANAGER) : Set.of();
        }

        @Override
        public Optional<LocalDate> lastDayOf(TenantId tenant, PersonId person) {
            return Optional.empty();
        }

        @Override
        public Optional<PersonId> managerOf(TenantId tenant, PersonId employee, LocalDate on) {
            return Optional.of(DateRange.ofClosed(FIRST, LAST).contains(on) ? DEPUTY : Samples.AHMED);
        }
    }
}
