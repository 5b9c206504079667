package nl.pop4j.application;

import static nl.pop4j.application.Office.AHMED;
import static nl.pop4j.application.Office.HANNA;
import static nl.pop4j.application.Office.NOOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;
import nl.pop4j.application.command.conversation.InviteToConversation;
import nl.pop4j.application.command.conversation.PlanConversation;
import nl.pop4j.application.command.part.AgendaInput;
import nl.pop4j.application.command.profile.AnswerInput;
import nl.pop4j.application.command.profile.AnswerQuestions;
import nl.pop4j.application.command.profile.RemoveFromProfile;
import nl.pop4j.conversation.ConversationRules;
import nl.pop4j.form.Answers;
import nl.pop4j.form.Question;
import nl.pop4j.form.Question.Choice;
import nl.pop4j.form.Questionnaire;
import nl.pop4j.method.MethodCode;
import nl.pop4j.method.PlanMethod;
import nl.pop4j.method.PlanSection;
import nl.pop4j.method.StandardForms;
import nl.pop4j.method.StepOwner;
import nl.pop4j.plan.guidance.Missing;
import nl.pop4j.plan.guidance.PlanGuidance;
import nl.pop4j.plan.guidance.StepProgress;
import nl.pop4j.port.Settings;
import nl.pop4j.profile.PersonalProfile;
import nl.pop4j.profile.ProfileEntry;
import nl.pop4j.profile.ProfileKind;
import nl.pop4j.profile.ProfileQuestions;
import nl.pop4j.profile.ProfileSource;
import nl.pop4j.shared.LocalizedText;
import nl.pop4j.shared.Version;
import nl.pop4j.shared.actor.Actor;
import nl.pop4j.shared.finding.Finding;
import nl.pop4j.shared.finding.Findings;
import nl.pop4j.testkit.Samples;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A vendor asks its own questions, and nothing of what is answered is lost. */
@Tag("D3.2")
class OwnQuestionsTest {

    private static final PlanMethod ACME = PlanMethod.builder(
                    MethodCode.of("ACME"), LocalizedText.of("Acme-aanpak", "The Acme way"))
            .questions("ask", LocalizedText.of("Vragen", "Questions"), StepOwner.EMPLOYEE, questionnaire())
            .asking("dream", ProfileKind.AMBITION)
            .asking("school", ProfileKind.EDUCATION)
            .asking("jobs", ProfileKind.EXPERIENCE)
            .asking("strong", ProfileKind.STRENGTH)
            .asking("place", ProfileKind.LIKE)
            .asking("lead", ProfileKind.DIRECTION)
            .build();

    private Office office = new Office();

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void keepsEachAnswerWhereverTheMethodStands(boolean stored) {
        begin(stored);
        Office.done(office.give(NOOR, answers(0, "dream", "Een eigen team", "school", "Mbo 4")));
        assertThat(profile().entries())
                .extracting(ProfileEntry::id, ProfileEntry::kind, ProfileEntry::text, ProfileEntry::source)
                .containsExactly(
                        tuple("acme.dream", ProfileKind.AMBITION, "Een eigen team", ProfileSource.QUESTIONNAIRE),
                        tuple("acme.school", ProfileKind.EDUCATION, "Mbo 4", ProfileSource.QUESTIONNAIRE));
    }

    @Test
    void keepsWhatWasChosenInWords() {
        begin(true);
        Office.done(office.give(NOOR, answers(0, "place", "team", "lead", "no")));
        assertThat(profile().entries())
                .extracting(ProfileEntry::text)
                .containsExactly("In een team", "Wil je leidinggeven? nee");
    }

    @Test
    @Tag("D4.0")
    void drawsThePictureThatAnInvitationAsksFor() {
        begin(true);
        Office.done(office.give(AHMED, talk()));
        assertThat(office.give(AHMED, invitation()).findings().contains(ConversationRules.NO_PICTURE))
                .isTrue();
        Office.done(office.give(NOOR, answers(0, "school", "Mbo 4", "jobs", "Thuiszorg", "strong", "Rust")));
        assertThat(profile().missingFromPicture()).isEmpty();
        Office.done(office.give(AHMED, invitation()));
    }

    @Test
    @Tag("D3.0")
    void endsTheStepOnceEachQuestionThatMustBeIsAnswered() {
        begin(true);
        assertThat(step().missing()).containsExactly(new Missing(PlanSection.QUESTIONS, ""));
        Office.done(office.give(NOOR, answers(0, "dream", "Een eigen team", "place", "team")));
        assertThat(step().state()).isEqualTo(StepProgress.State.OPEN);
        Office.done(office.give(NOOR, answers(1, "school", "Mbo 4", "jobs", "Thuiszorg", "strong", "Rust")));
        assertThat(step().state()).isEqualTo(StepProgress.State.DONE);
        assertThat(guidance(AHMED).isComplete()).isTrue();
        Office.done(office.give(NOOR, new RemoveFromProfile(office.id(), Samples.NOOR.value(), 2, "acme.jobs")));
        assertThat(step().state()).isEqualTo(StepProgress.State.OPEN);
    }

    @Test
    void refusesAnAnswerThatNothingWouldBeLeftOf() {
        begin(true);
        Findings found = office.give(NOOR, answers(0, "dream", "Een eigen team", "shoe", "43", "none", "x"))
                .findings();
        assertThat(found)
                .extracting(finding -> finding.code() + " " + finding.pointer())
                .containsExactly(Answers.NOT_ALLOWED + " /answers/2", ProfileQuestions.NO_ENTRY + " /answers/1");
        assertThat(found)
                .extracting(Finding::arguments)
                .extracting(arguments -> arguments.get("question"))
                .containsExactly("none", "shoe");
        assertThat(profile().entries()).isEmpty();
    }

    @Test
    void putsOwnQuestionsInThePlaceOfTheLibrarysUnderTheSameName() {
        office = new Office();
        Questionnaire own = new Questionnaire(
                StandardForms.SELF_QUESTIONS.id(),
                2,
                LocalizedText.of("Vragen", "Questions"),
                List.of(open("dream"), open("learn")));
        office.pop
                .maintaining()
                .storeMethod(
                        office.tenant,
                        HANNA,
                        PlanMethod.builder(MethodCode.of("IST_SOLL"), LocalizedText.of("Eigen", "Own"))
                                .questions("ask", LocalizedText.of("Vragen", "Questions"), StepOwner.EMPLOYEE, own)
                                .asking("dream", ProfileKind.AMBITION)
                                .build(),
                        Version.NONE);
        Office.done(office.give(NOOR, answersTo(own.id(), 0, "dream", "Een eigen team", "learn", "Coachen")));
        assertThat(profile().entries())
                .extracting(ProfileEntry::kind)
                .containsExactly(ProfileKind.AMBITION, ProfileKind.LEARNING_WISH);
        assertThat(office.give(NOOR, answersTo(own.id(), 1, "good-at", "Luisteren"))
                        .findings()
                        .contains(Answers.NOT_ALLOWED))
                .isTrue();
    }

    private void begin(boolean stored) {
        if (stored) {
            office.pop.maintaining().storeMethod(office.tenant, HANNA, ACME, Version.NONE);
        } else {
            office = Office.of(Settings.standard().with(List.of(ACME)));
        }
        office.begunBy("ACME");
    }

    private PersonalProfile profile() {
        return office.pop.picturing().profile(office.tenant, NOOR, Samples.NOOR);
    }

    private PlanGuidance guidance(Actor actor) {
        return office.pop.planning().guidance(office.tenant, actor, Samples.PLAN);
    }

    private StepProgress step() {
        return guidance(NOOR).steps().get(0);
    }

    private AnswerQuestions answers(long version, String... given) {
        return answersTo("acme", version, given);
    }

    private AnswerQuestions answersTo(String form, long version, String... given) {
        return new AnswerQuestions(
                office.id(),
                Samples.NOOR.value(),
                version,
                form,
                "nl",
                Samples.TODAY,
                IntStream.range(0, given.length / 2)
                        .mapToObj(i -> new AnswerInput(given[2 * i], given[2 * i + 1]))
                        .toList());
    }

    private PlanConversation talk() {
        return new PlanConversation(
                office.id(),
                "talk",
                0,
                "PREPARATORY",
                Samples.NOOR.value(),
                null,
                null,
                Samples.TODAY.plusDays(30),
                LocalTime.of(10, 0),
                60,
                "");
    }

    private InviteToConversation invitation() {
        return new InviteToConversation(
                office.id(),
                "talk",
                1,
                "nl",
                "We praten over jouw plan.",
                List.of(new AgendaInput("EMPLOYEE_GOALS", "a"), new AgendaInput("ORGANISATION_GOALS", "b")),
                "",
                null,
                0,
                null);
    }

    private static Questionnaire questionnaire() {
        return new Questionnaire(
                "acme",
                1,
                LocalizedText.of("Vragen", "Questions"),
                List.of(
                        open("dream"),
                        open("school"),
                        open("jobs"),
                        open("strong"),
                        open("shoe").optional(),
                        new Question(
                                "place",
                                Question.Kind.CHOICE,
                                LocalizedText.of("Waar werk je graag?", "Where do you like to work?"),
                                null,
                                false,
                                List.of(
                                        new Choice("alone", LocalizedText.of("Alleen", "Alone")),
                                        new Choice("team", LocalizedText.of("In een team", "In a team")))),
                        new Question(
                                "lead",
                                Question.Kind.YES_NO,
                                LocalizedText.of("Wil je leidinggeven?", "Do you want to lead?"),
                                null,
                                false,
                                List.of())));
    }

    private static Question open(String id) {
        return Question.open(id, LocalizedText.of("Vraag " + id, "Question " + id));
    }
}
