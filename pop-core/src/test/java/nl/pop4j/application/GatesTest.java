package nl.pop4j.application;

import static nl.pop4j.application.Office.AHMED;
import static nl.pop4j.application.Office.HANNA;
import static nl.pop4j.application.Office.NOOR;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.pop4j.application.command.profile.AnswerInput;
import nl.pop4j.application.command.profile.AnswerQuestions;
import nl.pop4j.application.command.profile.PutInsight;
import nl.pop4j.form.Question;
import nl.pop4j.method.PlanSection;
import nl.pop4j.method.StandardForms;
import nl.pop4j.organisation.OrganisationNeeds;
import nl.pop4j.plan.guidance.Missing;
import nl.pop4j.plan.guidance.PlanGuidance;
import nl.pop4j.plan.guidance.StepProgress;
import nl.pop4j.plan.guidance.StepProgress.State;
import nl.pop4j.shared.Version;
import nl.pop4j.shared.actor.Actor;
import nl.pop4j.shared.actor.Role;
import nl.pop4j.testkit.SampleNeeds;
import nl.pop4j.testkit.Samples;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What opens the steps of IST and SOLL: management's word, the employee's answers, and both before the deepening. */
@Tag("D3.0")
class GatesTest {

    private static final Actor DIRECTOR = Actor.of(SampleNeeds.DIRECTOR, Role.MANAGEMENT);

    private final Office office = new Office().begunBy("IST_SOLL");

    @Test
    @Tag("D3.1")
    void countsTheNeedsOnceManagementHasCommittedToThem() {
        assertThat(missing("needs")).containsExactly(PlanSection.ORGANISATION_NEEDS);
        commit();
        assertThat(state("needs")).isEqualTo(State.DONE);
        state(SampleNeeds.stated().toBuilder().certificates(List.of()).build());
        assertThat(state("needs")).isEqualTo(State.OPEN);
    }

    @Test
    @Tag("D3.1")
    void countsNeedsThatHoldAPositionOnly() {
        OrganisationNeeds sample = SampleNeeds.stated();
        OrganisationNeeds positions = OrganisationNeeds.builder()
                .horizon(sample.horizon())
                .positions(sample.positions())
                .requirements(sample.requirements().stream()
                        .filter(requirement ->
                                sample.position(requirement.serves()).isPresent())
                        .toList())
                .build();
        state(positions);
        assertThat(state("needs")).isEqualTo(State.OPEN);
        commit();
        assertThat(state("needs")).isEqualTo(State.DONE);
    }

    @Test
    @Tag("D3.2")
    void endsTheQuestionsWhenEachThatMustBeIsAnswered() {
        assertThat(missing("questions")).containsExactly(PlanSection.QUESTIONS);
        answer(0, "good-at");
        assertThat(missing("questions")).containsExactly(PlanSection.QUESTIONS);
        answerAll(1);
        assertThat(state("questions")).isEqualTo(State.DONE);
        assertThat(guidance(AHMED).steps().get(1).state()).isEqualTo(State.DONE);
    }

    @Test
    @Tag("D3.3")
    void deepensOnlyAfterBothAndUntilThereIsAnInsight() {
        assertThat(state("deepening")).isEqualTo(State.WAITING);
        commit();
        assertThat(state("deepening")).isEqualTo(State.WAITING);
        answerAll(0);
        assertThat(state("deepening")).isEqualTo(State.OPEN);
        assertThat(missing("deepening"))
                .containsExactly(PlanSection.PERSPECTIVE, PlanSection.INSIGHTS, PlanSection.TARGETS);
        Office.done(office.give(
                NOOR,
                new PutInsight(
                        office.id(),
                        Samples.NOOR.value(),
                        1,
                        "i1",
                        "self-questions.ambitions",
                        "wijkzorg",
                        null,
                        "Dit past bij elkaar",
                        "nl",
                        Samples.TODAY)));
        assertThat(missing("deepening")).containsExactly(PlanSection.PERSPECTIVE, PlanSection.TARGETS);
    }

    @Test
    @Tag("D3.3")
    void waitsWithTheDeepeningForManagementAsWell() {
        answerAll(0);
        assertThat(state("deepening")).isEqualTo(State.WAITING);
        commit();
        assertThat(state("deepening")).isEqualTo(State.OPEN);
    }

    @Test
    @Tag("D2.8")
    @Tag("D3.5")
    void asksForNeedsAndWhatComesFirst() {
        assertThat(missing("priorities")).contains(PlanSection.NEEDS);
        office.writing(Samples.content());
        assertThat(missing("priorities")).isEmpty();
    }

    private void state(OrganisationNeeds needs) {
        Version now = office.pop.maintaining().needs(office.tenant, HANNA).version();
        office.pop.maintaining().stateNeeds(office.tenant, HANNA, needs.at(now));
    }

    private void commit() {
        Version now = office.pop.maintaining().needs(office.tenant, HANNA).version();
        assertThat(office.pop
                        .maintaining()
                        .commitToNeeds(office.tenant, DIRECTOR, now)
                        .findings())
                .isEmpty();
    }

    private void answer(long version, String... questions) {
        Office.done(office.give(
                NOOR,
                new AnswerQuestions(
                        office.id(),
                        Samples.NOOR.value(),
                        version,
                        StandardForms.SELF_QUESTIONS.id(),
                        "nl",
                        Samples.TODAY,
                        List.of(questions).stream()
                                .map(question -> new AnswerInput(question, "Anderen helpen"))
                                .toList())));
    }

    private void answerAll(long version) {
        answer(
                version,
                StandardForms.SELF_QUESTIONS.questions().stream()
                        .filter(Question::required)
                        .map(Question::id)
                        .toArray(String[]::new));
    }

    private State state(String step) {
        return progress(step).state();
    }

    private List<PlanSection> missing(String step) {
        return progress(step).missing().stream()
                .map(Missing::section)
                .distinct()
                .toList();
    }

    private StepProgress progress(String step) {
        return guidance(NOOR).steps().stream()
                .filter(one -> one.step().id().equals(step))
                .findFirst()
                .orElseThrow();
    }

    private PlanGuidance guidance(Actor actor) {
        return office.pop.planning().guidance(office.tenant, actor, Samples.PLAN);
    }
}
