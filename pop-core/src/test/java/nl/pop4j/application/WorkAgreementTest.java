package nl.pop4j.application;

import static nl.pop4j.application.Office.AHMED;
import static nl.pop4j.application.Office.NOOR;
import static nl.pop4j.application.Office.PLAN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import nl.pop4j.application.command.Command;
import nl.pop4j.application.command.Receipt;
import nl.pop4j.application.command.ScheduleReviews;
import nl.pop4j.application.command.agreement.AnswerProposal;
import nl.pop4j.application.command.agreement.ProposePlan;
import nl.pop4j.application.command.content.AgreeCapacity;
import nl.pop4j.application.command.content.PutActivity;
import nl.pop4j.application.command.content.PutGoal;
import nl.pop4j.application.command.part.CriterionInput;
import nl.pop4j.application.command.part.MeasureInput;
import nl.pop4j.application.command.part.SubGoalInput;
import nl.pop4j.application.command.progress.EvaluateGoal;
import nl.pop4j.application.command.progress.ReportProgress;
import nl.pop4j.dossier.ActivityLine;
import nl.pop4j.dossier.GoalLine;
import nl.pop4j.dossier.PlanDossier;
import nl.pop4j.dossier.ReviewLine;
import nl.pop4j.dossier.SubGoalLine;
import nl.pop4j.dossier.progress.ProgressDossier;
import nl.pop4j.goal.ActivityKind;
import nl.pop4j.goal.BothSides;
import nl.pop4j.goal.DevelopmentActivity;
import nl.pop4j.goal.Effort;
import nl.pop4j.goal.Effort.Contributor;
import nl.pop4j.goal.ProgressCriterion;
import nl.pop4j.goal.StudyDay;
import nl.pop4j.plan.execution.ActivityStatus;
import nl.pop4j.plan.execution.Evaluation;
import nl.pop4j.plan.revision.Revision;
import nl.pop4j.shared.DateRange;
import nl.pop4j.shared.finding.Finding;
import nl.pop4j.shared.finding.Outcome;
import nl.pop4j.shared.id.ActivityId;
import nl.pop4j.shared.id.GoalId;
import nl.pop4j.testkit.Samples;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Guided growth: small steps that one can see, and who does what about them, from the first form to the evaluation. */
class WorkAgreementTest {

    private static final String EVERY_MONDAY =
            "De komende maand ben je elke maandag om negen uur bij het afdelingsoverleg.";
    private static final LocalDate END_OF_FEBRUARY = LocalDate.of(2027, 2, 28);
    private static final String FOLLOWED = "Hoe vaak je er om negen uur bent";

    /** A Monday after the training. */
    private static final LocalDate BEGIN = LocalDate.of(2027, 3, 29);

    private static final LocalDate END = LocalDate.of(2027, 4, 30);

    /** A Monday. */
    private static final LocalDate FIRST_OF_MARCH = LocalDate.of(2027, 3, 1);

    private final Office office = new Office().begunBy("WORK_AGREEMENT").writing(Samples.content());

    @Test
    @Tag("D4.1")
    void showsTheStepsTowardsAGoalAsBehaviourToWhoSigns() {
        Office.done(office.give(NOOR, goal(new SubGoalInput(EVERY_MONDAY, END_OF_FEBRUARY))));
        Revision signed = signed();
        assertThat(signed.canonical().text())
                .contains("goal/g1/sub-goal/1/behaviour\t" + EVERY_MONDAY)
                .contains("goal/g1/sub-goal/1/by\t" + END_OF_FEBRUARY);
        assertThat(shown().subGoals()).containsExactly(new SubGoalLine(EVERY_MONDAY, END_OF_FEBRUARY));
    }

    @Test
    @Tag("D4.1")
    void showsAllStepsInTheOrderInWhichTheyWereWritten() {
        Office.done(office.give(
                NOOR,
                goal(
                        new SubGoalInput(EVERY_MONDAY, END_OF_FEBRUARY),
                        new SubGoalInput("Daarna zit je het overleg eens per maand voor.", null))));
        assertThat(shown().subGoals())
                .extracting(SubGoalLine::behaviour)
                .containsExactly(EVERY_MONDAY, "Daarna zit je het overleg eens per maand voor.");
    }

    @Test
    @Tag("D4.1")
    void takesNoStepThatSaysNothingOrComesAfterThePlan() {
        assertThat(office.give(NOOR, goal(new SubGoalInput(" ", END_OF_FEBRUARY)))
                        .findings())
                .extracting(Finding::pointer)
                .containsExactly("/subGoals/0/behaviour");
        Office.done(office.give(
                NOOR,
                goal(
                        new SubGoalInput(EVERY_MONDAY, END_OF_FEBRUARY),
                        new SubGoalInput(EVERY_MONDAY, Samples.YEAR_2027.end()))));
        Outcome<Receipt> proposed = office.give(NOOR, new ProposePlan(office.id(), PLAN, office.version()));
        assertThat(proposed.isDone()).isFalse();
        assertThat(proposed.findings().stream().map(Finding::pointer)).contains("/goals/0/subGoals/1/by");
    }

    @Test
    @Tag("D4.2")
    void saysWhoDoesWhatAndWhen() {
        putActivity();
        ActivityLine line = dossier().activities().stream()
                .filter(one -> one.title().equals("Meelopen met een collega"))
                .findFirst()
                .orElseThrow();
        assertThat(line.efforts())
                .containsExactly(
                        new Effort(Contributor.EMPLOYEE, 240, "Loopt mee en schrijft op wat opvalt."),
                        new Effort(Contributor.COLLEAGUE, 120, "Doet voor."));
        assertThat(line.first()).isEqualTo(BEGIN);
        assertThat(line.last()).isEqualTo(END);
        assertThat(line.studyDays()).containsExactly(new StudyDay(END, 60));
        assertThat(line.after()).containsExactly("A1");
        assertThat(signed().canonical().text())
                .contains("activity/a9/task/COLLEAGUE\tDoet voor.")
                .contains("activity/a9/minutes/COLLEAGUE\t120");
    }

    @Test
    @Tag("D4.2")
    void saysByWhatProgressIsSeenWithWhomAndWhen() {
        Office.done(office.give(NOOR, goal()));
        Revision signed = signed();
        assertThat(shown().criteria())
                .containsExactly(new ProgressCriterion(FOLLOWED, "met Ahmed en de jobcoach", FIRST_OF_MARCH));
        assertThat(signed.canonical().text()).contains("met Ahmed en de jobcoach", FOLLOWED);
    }

    @Test
    @Tag("D4.2")
    void followsProgressAndEvaluatesTheGoalInTheEnd() {
        Office.done(office.give(NOOR, goal()));
        putActivity();
        signed();
        Office.done(office.give(AHMED, new ScheduleReviews(office.id(), PLAN, office.version())));
        assertThat(dossier().reviews()).extracting(ReviewLine::date).contains(LocalDate.of(2027, 4, 1));
        Office.done(office.give(
                NOOR, new ReportProgress(office.id(), PLAN, office.version(), "a9", "FINISHED", 200, Samples.TODAY)));
        assertThat(dossier().activities())
                .filteredOn(one -> one.title().equals("Meelopen met een collega"))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.status()).isEqualTo(ActivityStatus.FINISHED);
                    assertThat(line.minutesSpent()).isEqualTo(200);
                });
        Office.done(office.give(
                AHMED,
                new EvaluateGoal(
                        office.id(),
                        PLAN,
                        office.version(),
                        "g1",
                        "PARTLY",
                        null,
                        null,
                        "Eerder weggaan.",
                        true,
                        FIRST_OF_MARCH)));
        ProgressDossier progress = office.pop.planning().progress(office.tenant, NOOR, Samples.PLAN);
        assertThat(progress.outcomes()).singleElement().satisfies(outcome -> {
            assertThat(outcome.number()).isEqualTo("D1");
            assertThat(outcome.result()).isEqualTo(Evaluation.Result.PARTLY);
            assertThat(outcome.lessons()).isEqualTo("Eerder weggaan.");
            assertThat(outcome.on()).isEqualTo(FIRST_OF_MARCH);
        });
    }

    /** Sixty minutes more for study days than the sample has. */
    private void putActivity() {
        Office.done(
                office.give(NOOR, new AgreeCapacity(office.id(), PLAN, office.version(), 240, 540, 0, 480, 90_000)));
        Office.done(office.give(NOOR, activity()));
    }

    private GoalLine shown() {
        return dossier().goals().get(0);
    }

    private PlanDossier dossier() {
        return office.pop.planning().dossier(office.tenant, NOOR, Samples.PLAN);
    }

    private Revision signed() {
        Office.done(office.give(NOOR, new ProposePlan(office.id(), PLAN, office.version())));
        Office.done(office.give(AHMED, new AnswerProposal(office.id(), PLAN, office.version(), 1, "AGREE", null)));
        Office.done(office.give(NOOR, office.signature()));
        Office.done(office.give(AHMED, office.signature()));
        return office.plan().signed().orElseThrow();
    }

    private PutGoal goal(@Nullable SubGoalInput... steps) {
        return new PutGoal(
                office.id(),
                PLAN,
                office.version(),
                "g1",
                "Ik ben elke maandag om negen uur bij het afdelingsoverleg.",
                "Zo weet ik wat er speelt.",
                Samples.FEWER_ERRORS.value(),
                List.of(Samples.MEDICATION.value()),
                List.of(new MeasureInput("BEHAVIOUR", "op tijd bij het overleg", null, null)),
                Arrays.asList(steps),
                List.of(new CriterionInput(FOLLOWED, "met Ahmed en de jobcoach", FIRST_OF_MARCH)),
                List.of("n1"),
                "Erbij horen.",
                "Een team dat elkaar spreekt.",
                LocalDate.of(2027, 6, 30));
    }

    /** An activity with all that can be said of who does what, as it is typed in. */
    private Command activity() {
        DevelopmentActivity activity = DevelopmentActivity.builder(
                        ActivityId.of("a9"), GoalId.of("g1"), ActivityKind.ON_THE_JOB, "Meelopen met een collega")
                .period(DateRange.ofClosed(BEGIN, END))
                .efforts(List.of(
                        new Effort(Contributor.EMPLOYEE, 240, "Loopt mee en schrijft op wat opvalt."),
                        new Effort(Contributor.COLLEAGUE, 120, "Doet voor.")))
                .after(Set.of(ActivityId.of("a1")))
                .needs(Set.of("n1"))
                .relevance(new BothSides("Ik zie hoe het gaat.", "Minder vragen later."))
                .studyDays(List.of(new StudyDay(END, 60)))
                .build();
        return Forms.of(Samples.content().with(activity)).stream()
                .map(form -> form.at(office.id(), office.version()))
                .filter(command -> command instanceof PutActivity put && "a9".equals(put.activityId()))
                .findFirst()
                .orElseThrow();
    }
}
