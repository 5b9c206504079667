package nl.pop4j.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import nl.pop4j.shared.LocalizedText;
import nl.pop4j.shared.finding.Finding;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("D3.2")
class AnswersTest {

    private static final LocalizedText TEXT = LocalizedText.of("Vraag", "Question");
    private static final Question OPEN = Question.open("good-at", TEXT);
    private static final Question YES_NO = new Question("trusted", Question.Kind.YES_NO, TEXT, null, true, List.of());
    private static final Question CHOICE = new Question(
            "style",
            Question.Kind.CHOICE,
            TEXT,
            null,
            false,
            List.of(new Question.Choice("doing", TEXT), new Question.Choice("reading", TEXT)));
    private static final Questionnaire ASKED = new Questionnaire("q", 1, TEXT, List.of(OPEN, YES_NO, CHOICE));

    @Test
    void namesEveryQuestionThatMustStillBeAnswered() {
        assertThat(Answers.none(ASKED).with("good-at", "  ").check(ASKED).stream()
                        .map(Finding::pointer))
                .containsExactly("/byQuestion/good-at", "/byQuestion/trusted");
    }

    @Test
    void acceptsWhatTheQuestionsAllow() {
        Answers answers = Answers.none(ASKED)
                .with("good-at", "Luisteren")
                .with("trusted", "yes")
                .with("style", "doing");
        assertThat(answers.check(ASKED).isEmpty()).isTrue();
    }

    @Test
    void refusesAnAnswerThatTheQuestionDoesNotAllow() {
        Answers answers = Answers.none(ASKED)
                .with("good-at", "x")
                .with("trusted", "perhaps")
                .with("style", "dancing");
        assertThat(answers.check(ASKED).stream().map(Finding::code)).containsOnly(Answers.NOT_ALLOWED);
        assertThat(answers.check(ASKED).list()).hasSize(2);
    }

    @Test
    void refusesAnAnswerToNoQuestionWithAPointerThatIsWellFormed() {
        Answers answers =
                Answers.none(ASKED).with("good-at", "x").with("trusted", "no").with("a/b", "x");
        assertThat(answers.check(ASKED).stream().map(Finding::pointer)).containsExactly("/byQuestion/a~1b");
    }

    @Test
    void keepsOldAnswersApartFromANewVersionOfTheQuestions() {
        Questionnaire next = new Questionnaire("q", 2, TEXT, List.of(OPEN));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Answers.none(ASKED).check(next));
    }

    @Test
    void showsNoAnswerInItsText() {
        assertThat(Answers.none(ASKED).with("good-at", "canary").toString()).doesNotContain("canary");
    }

    @Test
    void refusesChoicesThatDoNotFitTheKind() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Question("c", Question.Kind.CHOICE, TEXT, null, true, List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Questionnaire("q", 1, TEXT, List.of(OPEN, OPEN)));
    }
}
