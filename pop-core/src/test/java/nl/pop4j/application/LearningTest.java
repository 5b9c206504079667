package nl.pop4j.application;

import static nl.pop4j.application.Office.AHMED;
import static nl.pop4j.application.Office.NOOR;
import static nl.pop4j.application.Office.PLAN;
import static nl.pop4j.application.Office.STRANGER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import nl.pop4j.application.command.Receipt;
import nl.pop4j.application.command.progress.RecordLearning;
import nl.pop4j.competence.CompetenceCode;
import nl.pop4j.goal.DevelopmentActivity;
import nl.pop4j.goal.DevelopmentGoal;
import nl.pop4j.json.PopJson;
import nl.pop4j.plan.execution.ActivityStatus;
import nl.pop4j.plan.execution.LearningResult;
import nl.pop4j.shared.error.NotFound;
import nl.pop4j.shared.finding.Outcome;
import nl.pop4j.testkit.Samples;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("D5.14")
class LearningTest {

    private static final LocalDate TODAY = Samples.TODAY;
    private static final DevelopmentActivity ACTIVITY =
            Samples.content().activities().get(0);
    private static final DevelopmentGoal GOAL = Samples.content().goals().stream()
            .filter(goal -> goal.id().equals(ACTIVITY.goal()))
            .findFirst()
            .orElseThrow();

    private final Office office = new Office().signed();

    @Test
    void becomesEvidenceOnTheActivityAndTheCompetencesOfItsGoal() {
        Office.done(office.give(NOOR, learnt("statement-1")));
        assertThat(office.plan().execution().statusOf(ACTIVITY.id())).isEqualTo(ActivityStatus.FINISHED);
        assertThat(office.plan().execution().minutesSpentOn(ACTIVITY.id())).isEqualTo(90);
        List<LearningResult> results = office.plan().execution().learningOn(ACTIVITY.id());
        assertThat(results).hasSize(1);
        assertThat(results.get(0).competences()).isNotEmpty().containsExactlyElementsOf(GOAL.competences());
        assertThat(office.plan()
                        .execution()
                        .evidenceFor(GOAL.competences().iterator().next()))
                .extracting(evidence -> evidence.description() + " " + evidence.issuer() + " " + evidence.expires())
                .containsExactly("Medicatie geven Zorgacademie " + TODAY.plusYears(1));
    }

    @Test
    void countsOnceWhateverTheCommandAndWhoeverTells() {
        Receipt first = Office.done(office.give(NOOR, learnt("statement-1")));
        Receipt again = Office.done(office.give(AHMED, learnt(" statement-1 ")));
        assertThat(again.version()).isEqualTo(first.version());
        assertThat(office.plan().execution().learningOn(ACTIVITY.id())).hasSize(1);
        assertThat(office.plan().execution().minutesSpentOn(ACTIVITY.id())).isEqualTo(90);
        Office.done(office.give(NOOR, learnt("statement-2")));
        assertThat(office.plan().execution().learningOn(ACTIVITY.id())).hasSize(2);
    }

    @Test
    void refusesWhatThePlanDoesNotKnow() {
        assertThat(codes(office.give(NOOR, learnt("s", "no-activity", List.of()))))
                .allMatch(code -> code.endsWith(" /activityId"))
                .hasSize(1);
        assertThat(codes(office.give(NOOR, learnt("s", ACTIVITY.id().value(), List.of("X99")))))
                .containsExactly("LEARNING-1 /competences");
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> office.give(STRANGER, learnt("s")));
    }

    @Test
    void isKeptWithThePlanAndKeepsTheWordsOutOfEvents() {
        Office.done(office.give(NOOR, learnt("statement-1")));
        String json = PopJson.standard().plan().text(office.plan());
        assertThat(PopJson.standard().plan().parse(json)).isEqualTo(office.plan());
        assertThat(json).doesNotContain("statement-1");
        assertThat(office.outbox().toString()).doesNotContain("Medicatie geven", "statement-1");
        assertThat(office.plan().execution().evidenceFor(CompetenceCode.of("X99")))
                .isEmpty();
    }

    private RecordLearning learnt(String event) {
        return learnt(event, ACTIVITY.id().value(), null);
    }

    private RecordLearning learnt(String event, String activity, List<String> competences) {
        return new RecordLearning(
                office.id(),
                PLAN,
                activity,
                event,
                "CERTIFICATE",
                "Medicatie geven",
                "Zorgacademie",
                competences,
                90,
                TODAY,
                TODAY.plusYears(1));
    }

    private static List<String> codes(Outcome<Receipt> outcome) {
        return outcome.findings().stream()
                .map(finding -> finding.code() + " " + finding.pointer())
                .toList();
    }
}
