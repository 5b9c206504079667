package nl.pop4j.application;

import static nl.pop4j.application.Office.AHMED;
import static nl.pop4j.application.Office.HANNA;
import static nl.pop4j.application.Office.NOOR;
import static nl.pop4j.application.Office.PLAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import nl.pop4j.Pop;
import nl.pop4j.application.command.Receipt;
import nl.pop4j.application.command.agreement.FileRevision;
import nl.pop4j.application.command.agreement.RecordPresentation;
import nl.pop4j.application.command.progress.ClosePlan;
import nl.pop4j.application.command.progress.ReportAgreement;
import nl.pop4j.memory.InMemoryPeople;
import nl.pop4j.plan.ExecutionCommands;
import nl.pop4j.plan.execution.AgreementState;
import nl.pop4j.plan.execution.Filing;
import nl.pop4j.plan.execution.Presentation;
import nl.pop4j.plan.execution.Promise;
import nl.pop4j.plan.lifecycle.LifeCycleRules;
import nl.pop4j.plan.revision.Digest;
import nl.pop4j.port.PlanQuery;
import nl.pop4j.shared.error.NotFound;
import nl.pop4j.shared.finding.Outcome;
import nl.pop4j.testkit.Samples;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is recorded around signing: the presentation to management, the personnel file, and promises afterwards. */
class FilingTest {

    @Test
    @Tag("D1.3")
    void recordsWhatWasFiledAndWhenAndHowTheEmployeeGotACopy() {
        Office office = new Office().signed();
        Office.done(office.give(HANNA, filing(office, digest(office), Samples.TODAY, false, "PORTAL")));
        Filing kept = office.plan().execution().filingOf(1).orElseThrow();
        assertThat(kept.digest()).isEqualTo(office.plan().signed().orElseThrow().digest());
        assertThat(kept.copyBy()).isEqualTo(Filing.CopyMeans.PORTAL);
        assertThat(kept.copyOn()).isEqualTo(Samples.TODAY);
        assertThat(kept.retentionBasis()).isEqualTo("Twee jaar na einde dienst");
        assertThat(office.events()).endsWith("plan-filed");
    }

    @Test
    @Tag("D1.3")
    void setsALegalHoldAfterTheEndAndKeepsTheEarlierRecord() {
        Office office = new Office().signed();
        Office.done(office.give(AHMED, filing(office, digest(office), Samples.TODAY, false, null)));
        Office.done(office.give(AHMED, new ClosePlan(office.id(), PLAN, office.version(), "STOPPED", "Ander werk.")));
        Office.done(office.give(HANNA, filing(office, digest(office), Samples.TODAY, true, null)));
        assertThat(office.plan().execution().filingOf(1).orElseThrow().legalHold())
                .isTrue();
        assertThat(office.plan().execution().filings())
                .extracting(Filing::legalHold)
                .containsExactly(false, true);
    }

    @Test
    @Tag("D1.3")
    void filesOnlyWhatBothHaveSignedAndExactlyThat() {
        Office open = new Office().proposed();
        String proposed = open.plan().latest().orElseThrow().digest().hex();
        assertThat(codes(open.give(AHMED, filing(open, proposed, Samples.TODAY, false, null))))
                .containsExactly("ACCESS-1 ");
        assertThat(ExecutionCommands.file(
                                open.plan(),
                                new Filing(
                                        1,
                                        new Digest(proposed),
                                        Samples.TODAY,
                                        "AVG",
                                        false,
                                        null,
                                        null,
                                        Samples.AHMED),
                                Samples.TODAY,
                                Samples.NOW)
                        .findings()
                        .contains(LifeCycleRules.NOT_SIGNED))
                .isTrue();
    }

    @Test
    @Tag("D1.3")
    void refusesAnotherTextOrADayThatHasNotCome() {
        Office office = new Office().signed();
        assertThat(codes(office.give(HANNA, filing(office, "0".repeat(64), Samples.TODAY, false, null))))
                .containsExactly("SIGN-1 /digest");
        assertThat(codes(office.give(HANNA, filing(office, digest(office), Samples.TODAY.plusDays(1), false, null))))
                .containsExactly("FILING-2 /on");
        FileRevision other = new FileRevision(
                office.id(), PLAN, office.version(), 2, digest(office), Samples.TODAY, "AVG", false, null, null);
        assertThat(codes(office.give(HANNA, other))).containsExactly("FILING-1 /revision");
        FileRevision half = new FileRevision(
                office.id(), PLAN, office.version(), 1, digest(office), Samples.TODAY, "AVG", false, null, "MAIL");
        assertThat(codes(office.give(HANNA, half))).containsExactly("INPUT-REQUIRED ");
    }

    @Test
    @Tag("D3.0")
    void recordsThePresentationWithWhoWasThereAndWhatTheyFound() {
        Office office = new Office().proposed();
        Office.done(office.give(
                NOOR, presentation(office, 1, List.of("p-dir-1", "p-hanna-3", "p-dir-1"), "FEASIBLE", null)));
        Presentation kept = office.plan().execution().presentationOf(1).orElseThrow();
        assertThat(kept.attendees()).extracting(person -> person.value()).containsExactly("p-dir-1", "p-hanna-3");
        assertThat(kept.feasibility()).isEqualTo(Presentation.Feasibility.FEASIBLE);
        assertThat(kept.by()).isEqualTo(Samples.NOOR);
        assertThat(office.events()).endsWith("plan-presented");
    }

    @Test
    @Tag("D3.6")
    void asksWhyAPlanWasNotFoundFeasibleAndWhoWasThere() {
        Office office = new Office().proposed();
        assertThat(codes(office.give(NOOR, presentation(office, 1, List.of("p-dir-1"), "NOT_FEASIBLE", " "))))
                .containsExactly("INPUT-REQUIRED ");
        assertThat(codes(office.give(NOOR, presentation(office, 1, List.of(), "FEASIBLE", null))))
                .containsExactly("INPUT-REQUIRED ");
        assertThat(codes(office.give(NOOR, presentation(office, 2, List.of("p-dir-1"), "FEASIBLE", null))))
                .containsExactly("LIFE-4 /revision");
        Office.done(office.give(
                AHMED, presentation(office, 1, List.of("p-dir-1"), "CHANGES_ASKED", "Eerst de roosters regelen.")));
        assertThat(office.plan().latest().orElseThrow().status()).hasToString("PROPOSED");
    }

    @Test
    @Tag("D3.6")
    void showsHrAndTheManagerThePromisesThatNeedAttention() {
        Office office = new Office().signed();
        Office.done(office.give(
                NOOR, new ReportAgreement(office.id(), PLAN, office.version(), "b1", false, Samples.TODAY)));
        LocalDate later = LocalDate.of(2027, 7, 2);
        Pop pop = on(office, later);
        List<Promise> seen = pop.evaluating().promises(office.tenant, HANNA, PlanQuery.first(10));
        assertThat(seen).extracting(Promise::state).containsExactly(AgreementState.BROKEN, AgreementState.OPEN);
        assertThat(seen).extracting(Promise::overdue).containsExactly(false, true);
        assertThat(seen).allMatch(Promise::needsAttention);
        assertThat(pop.evaluating()
                        .promises(office.tenant, AHMED, PlanQuery.first(10).of(Samples.NOOR)))
                .isEqualTo(seen);
        assertThat(on(office, later.minusDays(1))
                        .evaluating()
                        .promises(office.tenant, HANNA, PlanQuery.first(10))
                        .get(1)
                        .needsAttention())
                .isFalse();
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> pop.evaluating().promises(office.tenant, AHMED, PlanQuery.first(10)));
        assertThat(office.readings()).isNotEmpty();
    }

    private static Pop on(Office office, LocalDate day) {
        return Pop.builder()
                .store(office.store)
                .people(InMemoryPeople.none().managing(Samples.AHMED, Samples.NOOR))
                .clock(Clock.fixed(day.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC))
                .build();
    }

    private static String digest(Office office) {
        return office.plan().signed().orElseThrow().digest().hex();
    }

    private static FileRevision filing(Office office, String digest, LocalDate on, boolean hold, String copyBy) {
        return new FileRevision(
                office.id(),
                PLAN,
                office.version(),
                1,
                digest,
                on,
                "Twee jaar na einde dienst",
                hold,
                copyBy == null ? null : on,
                copyBy);
    }

    private static RecordPresentation presentation(
            Office office, int revision, List<String> attendees, String feasibility, String reason) {
        return new RecordPresentation(
                office.id(), PLAN, office.version(), revision, Samples.TODAY, attendees, feasibility, reason);
    }

    private static List<String> codes(Outcome<Receipt> outcome) {
        assertThat(outcome.isDone()).isFalse();
        return outcome.findings().stream()
                .map(finding -> finding.code() + " " + finding.pointer())
                .toList();
    }
}
