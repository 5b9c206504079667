package nl.pop4j.application;

import static nl.pop4j.application.Office.AHMED;
import static nl.pop4j.application.Office.NOOR;
import static nl.pop4j.application.Office.PLAN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.pop4j.application.command.Receipt;
import nl.pop4j.application.command.agreement.AnswerProposal;
import nl.pop4j.application.command.agreement.ProposePlan;
import nl.pop4j.plan.GoalConsent;
import nl.pop4j.plan.revision.RevisionStatus;
import nl.pop4j.shared.finding.Finding;
import nl.pop4j.shared.finding.Findings;
import nl.pop4j.shared.finding.Outcome;
import nl.pop4j.shared.finding.Severity;
import nl.pop4j.smart.Fact;
import nl.pop4j.smart.SmartRules;
import nl.pop4j.testkit.Samples;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A goal is acceptable when both sides accept it: what they said of it when it was proposed. */
@Tag("D2.7")
class GoalConsentTest {

    @Test
    void saysNothingOfGoalsThatNobodyProposed() {
        Office office = new Office().written();
        assertThat(GoalConsent.of(office.plan())).isEmpty();
        assertThat(disputed(office)).isEmpty();
    }

    @Test
    void saysNothingWhileTheOtherSideHasNotAnswered() {
        assertThat(disputed(new Office().proposed())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"REQUEST_CHANGES", "DECLARE_NOT_FEASIBLE", "REFUSE"})
    void findsGoalsThatWereTurnedDownAndStandThereUnchanged(String answer) {
        Office office = new Office().proposed();
        answer(office, 1, answer);
        assertThat(disputed(office)).containsExactly("/goals/0", "/goals/1");
    }

    @Test
    void leavesAGoalThatWasWrittenAnewUntilItIsAnswered() {
        Office office = new Office().proposed();
        answer(office, 1, "REQUEST_CHANGES");
        writeAnew(office);
        assertThat(disputed(office)).containsExactly("/goals/1");
        Outcome<Receipt> again = office.give(NOOR, new ProposePlan(office.id(), PLAN, office.version()));
        assertThat(again.isDone()).as("it stands in nobody's way").isTrue();
        assertThat(disputed(again.findings())).containsExactly("/goals/1");
        assertThat(again.findings().stream().map(Finding::severity)).containsOnly(Severity.WARNING);
        assertThat(disputed(office)).as("the question is open again").isEmpty();
        answer(office, 2, "AGREE");
        assertThat(disputed(office)).isEmpty();
        assertThat(GoalConsent.of(office.plan()).get(Samples.honestFeedback())).isEqualTo(Fact.YES);
    }

    @Test
    void findsNothingInAPlanThatBothSigned() {
        Office office = new Office().signed();
        assertThat(disputed(office)).isEmpty();
        assertThat(GoalConsent.of(office.plan()))
                .isEqualTo(Map.of(Samples.safeMedication(), Fact.YES, Samples.honestFeedback(), Fact.YES));
    }

    @ParameterizedTest
    @EnumSource
    void readsEveryStatus(RevisionStatus status) {
        boolean isAgreed = List.of(
                        RevisionStatus.AGREED,
                        RevisionStatus.PARTLY_SIGNED,
                        RevisionStatus.SIGNED,
                        RevisionStatus.SUPERSEDED)
                .contains(status);
        boolean isOpen = status == RevisionStatus.PROPOSED || status == RevisionStatus.WITHDRAWN;
        assertThat(GoalConsent.of(status)).isEqualTo(isOpen ? Fact.UNKNOWN : Fact.of(isAgreed));
    }

    private static void writeAnew(Office office) {
        Forms.of(Samples.content().with(Samples.safeMedication().because("Ik wil geen fouten meer maken."))).stream()
                .map(form -> form.at(office.id(), office.version()))
                .filter(command -> command.toString().startsWith("PutGoal"))
                .findFirst()
                .ifPresent(command -> Office.done(office.give(NOOR, command)));
    }

    private static void answer(Office office, int revision, String answer) {
        Office.done(office.give(
                AHMED, new AnswerProposal(office.id(), PLAN, office.version(), revision, answer, "Begin kleiner.")));
    }

    private static List<String> disputed(Office office) {
        return disputed(office.pop.planning().check(office.tenant, NOOR, Samples.PLAN));
    }

    private static List<String> disputed(Findings findings) {
        return findings.stream()
                .filter(finding -> finding.code().equals(SmartRules.AGREED.code()))
                .map(Finding::pointer)
                .toList();
    }
}
