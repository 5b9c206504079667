package nl.pop4j.application;

import static nl.pop4j.application.Office.AHMED;
import static nl.pop4j.application.Office.HANNA;
import static nl.pop4j.application.Office.NOOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import nl.pop4j.Pop;
import nl.pop4j.application.command.Receipt;
import nl.pop4j.application.command.adjustment.AgreeAdjustment;
import nl.pop4j.application.command.adjustment.EndAdjustment;
import nl.pop4j.application.command.agreement.FileRevision;
import nl.pop4j.application.command.privacy.ErasePerson;
import nl.pop4j.application.command.privacy.HoldErasure;
import nl.pop4j.application.command.privacy.LiftHold;
import nl.pop4j.goal.funding.PolicyPack;
import nl.pop4j.memory.InMemoryPeople;
import nl.pop4j.port.Settings;
import nl.pop4j.privacy.retention.DueErasure;
import nl.pop4j.privacy.retention.Erasure;
import nl.pop4j.privacy.retention.ErasureReason;
import nl.pop4j.privacy.retention.ErasureScope;
import nl.pop4j.privacy.retention.RetentionPolicy;
import nl.pop4j.shared.actor.Actor;
import nl.pop4j.shared.actor.Role;
import nl.pop4j.shared.error.CommandReused;
import nl.pop4j.shared.error.NotFound;
import nl.pop4j.shared.finding.Outcome;
import nl.pop4j.testkit.Samples;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("D5.8")
class ErasingTest {

    private static final Actor OFFICER = Actor.of(Samples.STRANGER, Role.PRIVACY_OFFICER);
    private static final String WHO = Samples.NOOR.value();
    private static final LocalDate TODAY = Samples.TODAY;

    private final Office office = new Office().signed();

    @Test
    void listsWhatIsDueOnceItsPeriodIsOver() {
        assertThat(due(leaving(TODAY.minusYears(2)), Settings.standard())).isEmpty();
        assertThat(due(leaving(TODAY.minusYears(2).minusDays(1)), Settings.standard()))
                .containsExactly(new DueErasure(Samples.NOOR, ErasureScope.EVERYTHING, TODAY, false));
        assertThat(due(InMemoryPeople.none(), Settings.standard())).isEmpty();
    }

    @Test
    @Tag("D4.8")
    void listsAdjustmentsBeforeTheRestAndAlsoWhereTheyEndedDuringEmployment() {
        LocalDate agreed = TODAY.minusYears(1);
        Office.done(office.give(
                NOOR, new AgreeAdjustment(office.id(), WHO, 0, "a1", "Stil", "nl", agreed, agreed.plusDays(9))));
        assertThat(due(leaving(TODAY.minusMonths(7)), Settings.standard()))
                .extracting(DueErasure::scope)
                .containsExactly(ErasureScope.SPECIAL_CATEGORY);
        assertThat(due(InMemoryPeople.none(), Settings.standard())).isEmpty();
        Office.done(office.give(NOOR, new EndAdjustment(office.id(), WHO, 1, "a1", TODAY.minusMonths(6))));
        assertThat(due(InMemoryPeople.none(), Settings.standard()))
                .containsExactly(new DueErasure(Samples.NOOR, ErasureScope.SPECIAL_CATEGORY, TODAY, false));
        pop(InMemoryPeople.none(), Settings.standard())
                .erasing()
                .erase(office.tenant, OFFICER, erase("e1", ErasureScope.SPECIAL_CATEGORY, "RETENTION_ENDED"));
        assertThat(office.pop
                        .adjusting()
                        .adjustments(office.tenant, NOOR, Samples.NOOR)
                        .agreed())
                .isEmpty();
        assertThat(office.plan()).isNotNull();
    }

    @Test
    void refusesToWorkByNoPolicyOrByTheDutchOneInBelgium() {
        Settings belgian = Settings.standard().withPolicies(List.of(PolicyPack.belgium()));
        InMemoryPeople left = leaving(TODAY.minusYears(9));
        assertThat(codes(pop(left, belgian).erasing().due(office.tenant, OFFICER)))
                .containsExactly("ERASURE-POLICY-2");
        assertThat(codes(pop(left, belgian)
                        .erasing()
                        .erase(office.tenant, OFFICER, erase("e1", ErasureScope.EVERYTHING, "RETENTION_ENDED"))))
                .containsExactly("ERASURE-POLICY-2");
        assertThat(codes(pop(left, belgian.with(RetentionPolicy.notSet()))
                        .erasing()
                        .due(office.tenant, OFFICER)))
                .containsExactly("ERASURE-POLICY-1");
        RetentionPolicy own =
                new RetentionPolicy("BE", RetentionPolicy.netherlands().rules());
        assertThat(due(left, belgian.with(own))).hasSize(1);
    }

    @Test
    void erasesWithProofAndForgetsEventsCommandsAndReadings() {
        office.pop.planning().plan(office.tenant, AHMED, Samples.PLAN);
        Pop pop = pop(leaving(TODAY.minusYears(3)), Settings.standard());
        ErasePerson command = erase("e1", ErasureScope.EVERYTHING, "RETENTION_ENDED");
        Receipt receipt = Office.done(pop.erasing().erase(office.tenant, OFFICER, command));
        assertThat(receipt.aggregate()).isEqualTo("e1");
        assertThat(Office.done(pop.erasing().erase(office.tenant, OFFICER, command)))
                .isEqualTo(receipt);
        assertThat(pop.erasing().erasures(office.tenant, OFFICER))
                .containsExactly(new Erasure(
                        "e1", Samples.NOOR, ErasureScope.EVERYTHING, ErasureReason.RETENTION_ENDED, Samples.NOW, 3));
        assertThat(office.events()).isEmpty();
        assertThat(office.readings()).isEmpty();
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> office.pop.planning().plan(office.tenant, NOOR, Samples.PLAN));
        assertThatExceptionOfType(CommandReused.class)
                .isThrownBy(() ->
                        pop.erasing().erase(office.tenant, OFFICER, erase("e1", ErasureScope.EVERYTHING, "REQUESTED")));
    }

    @Test
    void refusesWhatIsNotDueUnlessThePersonAsked() {
        Pop pop = pop(leaving(TODAY.minusYears(1)), Settings.standard());
        assertThat(codes(pop.erasing()
                        .erase(office.tenant, OFFICER, erase("e1", ErasureScope.EVERYTHING, "RETENTION_ENDED"))))
                .containsExactly("ERASURE-DUE-1");
        Office.done(pop.erasing().erase(office.tenant, OFFICER, erase("e2", ErasureScope.EVERYTHING, "REQUESTED")));
    }

    @Test
    void erasesNothingWhileALegalHoldIsInForce() {
        Pop pop = pop(leaving(TODAY.minusYears(3)), Settings.standard());
        Office.done(pop.erasing().hold(office.tenant, OFFICER, new HoldErasure("h1", WHO, "zaak 12")));
        for (String reason : List.of("REQUESTED", "RETENTION_ENDED")) {
            assertThat(codes(pop.erasing()
                            .erase(office.tenant, OFFICER, erase("e-" + reason, ErasureScope.EVERYTHING, reason))))
                    .containsExactly("ERASURE-HOLD-1");
        }
        assertThat(pop.erasing().due(office.tenant, OFFICER).result().orElseThrow())
                .extracting(DueErasure::held)
                .containsExactly(true);
        Office.done(pop.erasing().lift(office.tenant, OFFICER, new LiftHold("h2", WHO)));
        Office.done(pop.erasing().erase(office.tenant, OFFICER, erase("e3", ErasureScope.EVERYTHING, "REQUESTED")));
    }

    @Test
    @Tag("D1.3")
    void erasesNoPlanThatWasFiledUnderALegalHold() {
        file(true);
        Pop pop = pop(leaving(TODAY.minusYears(3)), Settings.standard());
        assertThat(pop.erasing().due(office.tenant, OFFICER).result().orElseThrow())
                .extracting(DueErasure::held)
                .containsExactly(true);
        assertThat(codes(pop.erasing()
                        .erase(office.tenant, OFFICER, erase("e1", ErasureScope.EVERYTHING, "RETENTION_ENDED"))))
                .containsExactly("ERASURE-HOLD-1");
        assertThat(office.plan()).isNotNull();
        // What is of a special category does not lie in the personnel file, and need not wait.
        Office.done(
                pop.erasing().erase(office.tenant, OFFICER, erase("e2", ErasureScope.SPECIAL_CATEGORY, "REQUESTED")));
        file(false);
        Office.done(
                pop.erasing().erase(office.tenant, OFFICER, erase("e3", ErasureScope.EVERYTHING, "RETENTION_ENDED")));
    }

    private void file(boolean hold) {
        String digest = office.plan().signed().orElseThrow().digest().hex();
        Office.done(office.give(
                HANNA,
                new FileRevision(
                        office.id(),
                        Samples.PLAN.value(),
                        office.version(),
                        1,
                        digest,
                        TODAY,
                        "Zaak 12",
                        hold,
                        null,
                        null)));
    }

    @Test
    void doesErasuresAgainAfterARestoreAndEachOnlyOnce() {
        Office restored = new Office().signed();
        Pop before = pop(leaving(TODAY.minusYears(3)), Settings.standard());
        Office.done(before.erasing()
                .erase(office.tenant, OFFICER, erase("e1", ErasureScope.EVERYTHING, "RETENTION_ENDED")));
        List<Erasure> list = before.erasing().erasures(office.tenant, OFFICER);
        assertThat(restored.pop.erasing().replay(restored.tenant, OFFICER, list))
                .isEqualTo(list);
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> restored.pop.planning().plan(restored.tenant, NOOR, Samples.PLAN));
        assertThat(restored.pop.erasing().erasures(restored.tenant, OFFICER)).isEqualTo(list);
        assertThat(restored.pop.erasing().replay(restored.tenant, OFFICER, list))
                .isEmpty();
    }

    @Test
    void leavesAFormerEmployeeWhereSomebodyElseHadSigned() {
        Pop pop = pop(InMemoryPeople.none(), Settings.standard());
        Office.done(pop.erasing()
                .erase(
                        office.tenant,
                        OFFICER,
                        new ErasePerson("e1", AHMED.person().value(), ErasureScope.EVERYTHING.name(), "REQUESTED")));
        assertThat(pop.planning().dossier(office.tenant, NOOR, Samples.PLAN).signatures())
                .extracting(line -> line.name())
                .containsExactlyInAnyOrder(WHO, "voormalig medewerker");
    }

    @Test
    void isForThePrivacyOfficerOnly() {
        for (Actor actor : List.of(NOOR, AHMED, HANNA, Office.STRANGER)) {
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() -> office.pop.erasing().due(office.tenant, actor));
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() -> office.pop.erasing().erasures(office.tenant, actor));
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() -> office.pop.erasing().replay(office.tenant, actor, List.of()));
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() -> office.give(actor, erase("e1", ErasureScope.EVERYTHING, "REQUESTED")));
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() -> office.give(actor, new HoldErasure("h1", WHO, "zaak 12")));
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> office.give(actor, new LiftHold("h1", WHO)));
        }
    }

    private List<DueErasure> due(InMemoryPeople people, Settings settings) {
        return pop(people, settings)
                .erasing()
                .due(office.tenant, OFFICER)
                .result()
                .orElseThrow();
    }

    private Pop pop(InMemoryPeople people, Settings settings) {
        return Pop.builder()
                .store(office.store)
                .people(people)
                .settings(tenant -> settings)
                .clock(Clock.fixed(Samples.NOW, ZoneOffset.UTC))
                .build();
    }

    private static InMemoryPeople leaving(LocalDate lastDay) {
        return InMemoryPeople.none().leaving(Samples.NOOR, lastDay);
    }

    private static ErasePerson erase(String id, ErasureScope scope, String reason) {
        return new ErasePerson(id, WHO, scope.name(), reason);
    }

    private static List<String> codes(Outcome<?> outcome) {
        assertThat(outcome.isDone()).isFalse();
        return outcome.findings().stream()
                .map(finding -> finding.code().value())
                .toList();
    }
}
