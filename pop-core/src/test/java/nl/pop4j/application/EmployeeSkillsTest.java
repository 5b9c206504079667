package nl.pop4j.application;

import static nl.pop4j.application.Office.AHMED;
import static nl.pop4j.application.Office.HANNA;
import static nl.pop4j.application.Office.NOOR;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.pop4j.application.command.conversation.InviteToConversation;
import nl.pop4j.application.command.conversation.PlanConversation;
import nl.pop4j.application.command.conversation.PrepareConversation;
import nl.pop4j.application.command.conversation.SharePreparation;
import nl.pop4j.application.command.profile.AnswerInput;
import nl.pop4j.conversation.Conversation;
import nl.pop4j.form.Answers;
import nl.pop4j.form.Question;
import nl.pop4j.form.Questionnaire;
import nl.pop4j.method.MethodCode;
import nl.pop4j.method.PlanMethod;
import nl.pop4j.method.PlanSection;
import nl.pop4j.method.StandardForms;
import nl.pop4j.method.StepOwner;
import nl.pop4j.shared.LocalizedText;
import nl.pop4j.shared.Version;
import nl.pop4j.shared.actor.Actor;
import nl.pop4j.shared.actor.Party;
import nl.pop4j.shared.id.ConversationId;
import nl.pop4j.testkit.Samples;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The list of employee skills, from which employee and manager choose for their talk. */
@Tag("D4.7")
class EmployeeSkillsTest {

    private static final String TALK = "t1";
    private static final String SKILLS = StandardForms.EMPLOYEE_SKILLS.id();
    private static final LocalDate MONDAY = LocalDate.of(2027, 3, 1);

    private final Office office = new Office().begun();

    @Test
    void asksBothWhatTheySeeAndShowsItToBothOnceShared() {
        planned();
        Office.done(office.give(AHMED, invitation(1)));
        Office.done(office.give(NOOR, preparation(2, "on-time", "strong", "help", "growing", "other", "Fietsen")));
        Office.done(office.give(AHMED, preparation(3, "on-time", "growing")));
        Office.done(office.give(NOOR, new SharePreparation(office.id(), TALK, 4)));
        assertThat(answers(AHMED, Party.EMPLOYEE)).isEmpty();
        Office.done(office.give(AHMED, new SharePreparation(office.id(), TALK, 5)));
        assertThat(answers(AHMED, Party.EMPLOYEE))
                .isEqualTo(Map.of("on-time", "strong", "help", "growing", "other", "Fietsen"));
        assertThat(answers(NOOR, Party.EMPLOYER)).isEqualTo(Map.of("on-time", "growing"));
    }

    @Test
    void refusesAMarkThatTheListDoesNotHave() {
        planned();
        Office.done(office.give(AHMED, invitation(1)));
        assertThat(office.give(NOOR, preparation(2, "on-time", "strong", "help", "7")).findings().stream()
                        .map(finding -> finding.code() + " " + finding.pointer()))
                .containsExactly(Answers.NOT_ALLOWED + " /answers/1");
    }

    @Test
    void printsTheListWithWhatCanBeChosenInTheInvitation() {
        planned();
        Office.done(office.give(AHMED, invitation(1)));
        assertThat(questions()).hasSize(15).startsWith("Op tijd komen en op tijd klaar zijn (sterk / groeit nog)");
        assertThat(questions().get(14)).isEqualTo("Welke vaardigheid is in dit werk nog meer belangrijk?");
    }

    @Test
    void isReplacedByAVendorsOwnList() {
        Questionnaire own = new Questionnaire(
                SKILLS,
                2,
                LocalizedText.of("Onze lijst", "Our list"),
                List.of(Question.open("lift", LocalizedText.of("Veilig tillen", "Lifting safely"))));
        office.pop
                .maintaining()
                .storeMethod(
                        office.tenant,
                        HANNA,
                        PlanMethod.builder(MethodCode.of("WORK_AGREEMENT"), LocalizedText.of("Eigen", "Own"))
                                .step("talk", LocalizedText.of("Praten", "Talk"), StepOwner.BOTH, PlanSection.GOALS)
                                .questionnaire(own)
                                .build(),
                        Version.NONE);
        planned();
        Office.done(office.give(AHMED, invitation(1)));
        assertThat(questions()).containsExactly("Veilig tillen");
    }

    @Test
    void hasEachSkillInBothLanguagesAndAsksNoneOfThem() {
        for (Question question : StandardForms.EMPLOYEE_SKILLS.questions()) {
            assertThat(question.text().in(LocalizedText.ENGLISH))
                    .isNotEqualTo(question.text().in(LocalizedText.DUTCH));
            assertThat(question.required()).isFalse();
        }
    }

    private List<String> questions() {
        return office.pop
                .conversing()
                .dossier(office.tenant, NOOR, ConversationId.of(TALK))
                .invitation()
                .questions();
    }

    private Map<String, String> answers(Actor reader, Party party) {
        Conversation talk = office.pop.conversing().conversation(office.tenant, reader, ConversationId.of(TALK));
        return talk.preparations().stream()
                .filter(one -> one.party() == party)
                .map(one -> one.answers().byQuestion())
                .findFirst()
                .orElse(Map.of());
    }

    private void planned() {
        Office.done(office.give(
                AHMED,
                new PlanConversation(
                        office.id(),
                        TALK,
                        0,
                        "PREPARATORY",
                        Samples.NOOR.value(),
                        null,
                        null,
                        MONDAY,
                        LocalTime.of(10, 0),
                        60,
                        "Kamer 3")));
    }

    private InviteToConversation invitation(long version) {
        return new InviteToConversation(
                office.id(),
                TALK,
                version,
                "nl",
                "We praten over je werk.",
                List.of(),
                "",
                SKILLS,
                5,
                "Noor is nieuw.");
    }

    private PrepareConversation preparation(long version, String... pairs) {
        List<AnswerInput> answers = new ArrayList<>();
        for (int i = 0; i < pairs.length; i += 2) {
            answers.add(new AnswerInput(pairs[i], pairs[i + 1]));
        }
        return new PrepareConversation(office.id(), TALK, version, answers);
    }
}
