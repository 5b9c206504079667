package nl.pop4j.application;

import static nl.pop4j.application.Office.AHMED;
import static nl.pop4j.application.Office.NOOR;
import static nl.pop4j.application.Office.PLAN;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import nl.pop4j.application.command.part.EvidenceInput;
import nl.pop4j.application.command.part.LevelInput;
import nl.pop4j.application.command.progress.EvaluateGoal;
import nl.pop4j.application.command.progress.RecordLearning;
import nl.pop4j.application.command.progress.ReportAgreement;
import nl.pop4j.assessment.Evidence;
import nl.pop4j.dossier.progress.EvidenceLine;
import nl.pop4j.dossier.progress.GoalOutcome;
import nl.pop4j.dossier.progress.ProgressDossier;
import nl.pop4j.dossier.progress.PromiseOutcome;
import nl.pop4j.plan.execution.AgreementState;
import nl.pop4j.plan.execution.Evaluation;
import nl.pop4j.shared.actor.Actor;
import nl.pop4j.shared.actor.Role;
import nl.pop4j.shared.id.PersonId;
import nl.pop4j.testkit.Samples;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ProgressDossierTest {

    private static final Actor SOMEBODY = Actor.of(PersonId.of("p-trusted"));

    @Test
    @Tag("D5.5")
    void tellsWhatCameOfGoalsAndPromises() {
        ProgressDossier dossier = dossier(lookedBackOn(new Office().signed()), NOOR);
        assertThat(dossier.outcomes()).singleElement().satisfies(outcome -> {
            assertThat(outcome.number()).isEqualTo("D1");
            assertThat(outcome.statement())
                    .isEqualTo(dossier.plan().goals().get(0).statement());
            assertThat(outcome.result()).isEqualTo(Evaluation.Result.PARTLY);
            assertThat(outcome.goesOn()).isTrue();
            assertThat(outcome.levels()).hasSize(1);
        });
        assertThat(dossier.promises())
                .filteredOn(promise -> promise.state() == AgreementState.BROKEN)
                .extracting(PromiseOutcome::content)
                .hasSize(1);
    }

    @Test
    @Tag("D5.5")
    @Tag("D5.6")
    void showsTheEvidenceOfEachGoalEvaluatedOrLearnt() {
        Office office = lookedBackOn(new Office().signed());
        Office.done(office.give(
                NOOR,
                new RecordLearning(
                        office.id(),
                        PLAN,
                        "a1",
                        "result-9",
                        "CERTIFICATE",
                        "Medicatie geven",
                        "Zorgacademie",
                        null,
                        90,
                        Samples.TODAY,
                        Samples.TODAY.plusYears(3))));
        assertThat(dossier(office, AHMED).evidence())
                .containsExactly(
                        new EvidenceLine("D1", Evidence.Kind.PRODUCT, "Eigen verslag", Samples.TODAY, null, null),
                        new EvidenceLine(
                                "D1",
                                Evidence.Kind.CERTIFICATE,
                                "Medicatie geven",
                                Samples.TODAY,
                                Samples.TODAY.plusYears(3),
                                "Zorgacademie"));
    }

    @Test
    @Tag("D3.7")
    void followsTheLevelsOfThePlanOnTheirScale() {
        ProgressDossier dossier = dossier(lookedBackOn(new Office().signed()), AHMED);
        assertThat(dossier.levels()).isNotEmpty().allSatisfy(line -> {
            assertThat(line.points()).isNotEmpty();
            assertThat(line.points())
                    .allMatch(point -> point.value().compareTo(line.least()) >= 0
                            && point.value().compareTo(line.most()) <= 0);
        });
    }

    @Test
    void leavesOutWhatItsReaderMayNotSee() {
        Office office = new Office(Samples.TENANT, Map.of(SOMEBODY.person(), Role.TRUSTED_PERSON));
        ProgressDossier dossier = dossier(lookedBackOn(office.signed()), SOMEBODY);
        assertThat(dossier.levels()).isEmpty();
        assertThat(dossier.evidence()).isEmpty();
        assertThat(dossier.outcomes()).extracting(GoalOutcome::lessons).isEmpty();
    }

    private static ProgressDossier dossier(Office office, Actor actor) {
        return office.pop.planning().progress(office.tenant, actor, Samples.PLAN);
    }

    private static Office lookedBackOn(Office office) {
        Office.done(office.give(
                NOOR,
                new EvaluateGoal(
                        office.id(),
                        PLAN,
                        office.version(),
                        "g1",
                        "PARTLY",
                        List.of(new EvidenceInput("PRODUCT", "Eigen verslag", Samples.TODAY, null)),
                        List.of(new LevelInput("V1", BigDecimal.valueOf(3))),
                        "Vaker oefenen.",
                        true,
                        Samples.TODAY)));
        Office.done(office.give(
                NOOR, new ReportAgreement(office.id(), PLAN, office.version(), "b1", false, Samples.TODAY)));
        return office;
    }
}
