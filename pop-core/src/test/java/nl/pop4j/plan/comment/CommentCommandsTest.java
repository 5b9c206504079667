package nl.pop4j.plan.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import nl.pop4j.shared.DomainEvent;
import nl.pop4j.shared.LocalizedText;
import nl.pop4j.shared.Version;
import nl.pop4j.shared.finding.Finding;
import nl.pop4j.shared.finding.Outcome;
import nl.pop4j.shared.id.CommentId;
import nl.pop4j.testkit.Samples;
import nl.pop4j.text.health.HealthWording;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class CommentCommandsTest {

    private static final CommentCommands COMMANDS = new CommentCommands(HealthWording.standard());
    private static final CommentResolution SETTLED = new CommentResolution(Samples.AHMED, Samples.NOW);

    @Test
    void addsAWordBesideThePlan() {
        PlanComment comment = comment("Is dit haalbaar voor de zomer?");
        Outcome<PlanComment> added = COMMANDS.add(comment);
        assertThat(added.result()).contains(comment);
        assertThat(added.findings().list()).isEmpty();
        DomainEvent event = event(added);
        assertThat(event.kind()).isEqualTo("comment-added");
        assertThat(event.aggregate()).isEqualTo("c1");
        assertThat(event.details()).isEqualTo(Map.of("plan", Samples.PLAN.value(), "thread", "c1"));
    }

    @Test
    @Tag("D5.8")
    void warnsOfWordsAboutHealthAndTakesThem() {
        Outcome<PlanComment> added = COMMANDS.add(comment("Dit kan pas na mijn burn-out."));
        assertThat(added.isDone()).isTrue();
        assertThat(added.findings().list())
                .extracting(finding -> finding.code() + " " + finding.pointer() + " " + finding.arguments())
                .containsExactly("COMMENT-HEALTH-1 /text {}");
    }

    @Test
    void putsAnAnswerUnderWhatItAnswers() {
        PlanComment comment = comment("Is dit haalbaar?");
        PlanComment answer = answer(comment);
        assertThat(answer.isAnswer()).isTrue();
        assertThat(comment.isAnswer()).isFalse();
        assertThat(answer.thread()).isEqualTo(comment.id());
        Outcome<PlanComment> added = COMMANDS.answer(comment, answer);
        assertThat(added.result()).contains(answer);
        assertThat(event(added).details()).containsEntry("thread", "c1");
    }

    @Test
    void takesNoAnswerToWhatIsClosedOrAnAnswerItself() {
        PlanComment comment = comment("Is dit haalbaar?");
        PlanComment answer = answer(comment);
        PlanComment settled = COMMANDS.resolve(comment, SETTLED).result().orElseThrow();
        PlanComment withdrawn = COMMANDS.withdraw(comment, Samples.NOW).result().orElseThrow();
        assertThat(refusals(COMMANDS.answer(answer, answer))).containsExactly("COMMENT-ANSWER-1 /commentId");
        assertThat(refusals(COMMANDS.answer(settled, answer))).containsExactly("COMMENT-RESOLVED-1 /commentId");
        assertThat(refusals(COMMANDS.answer(withdrawn, answer))).containsExactly("COMMENT-WITHDRAWN-1 /commentId");
    }

    @Test
    void settlesOnce() {
        PlanComment comment = comment("Is dit haalbaar?");
        Outcome<PlanComment> outcome = COMMANDS.resolve(comment, SETTLED);
        PlanComment settled = outcome.result().orElseThrow();
        assertThat(event(outcome).kind()).isEqualTo("comment-resolved");
        assertThat(settled.isResolved()).isTrue();
        assertThat(settled.resolution()).isEqualTo(SETTLED);
        assertThat(comment.isResolved()).isFalse();
        assertThat(refusals(COMMANDS.resolve(settled, SETTLED))).containsExactly("COMMENT-RESOLVED-1 ");
        assertThat(refusals(COMMANDS.resolve(answer(comment), SETTLED))).containsExactly("COMMENT-ANSWER-1 ");
    }

    @Test
    void withdrawsTheWordsAndKeepsThatThereWereSome() {
        PlanComment comment = comment("Is dit haalbaar?");
        Outcome<PlanComment> outcome = COMMANDS.withdraw(comment, Samples.NOW);
        PlanComment withdrawn = outcome.result().orElseThrow();
        assertThat(event(outcome).kind()).isEqualTo("comment-withdrawn");
        assertThat(withdrawn.isWithdrawn()).isTrue();
        assertThat(withdrawn.text()).isEmpty();
        assertThat(comment.isWithdrawn()).isFalse();
        assertThat(refusals(COMMANDS.withdraw(withdrawn, Samples.NOW))).containsExactly("COMMENT-WITHDRAWN-1 ");
        assertThat(refusals(COMMANDS.resolve(withdrawn, SETTLED))).containsExactly("COMMENT-WITHDRAWN-1 ");
    }

    @Test
    void hasWordsUntilItIsWithdrawn() {
        assertThatIllegalArgumentException().isThrownBy(() -> comment(" "));
        PlanComment stored = comment("Is dit haalbaar?").at(Version.of(2));
        assertThat(stored.version()).isEqualTo(Version.of(2));
        assertThat(stored.text()).isEqualTo("Is dit haalbaar?");
        assertThat(stored).hasToString("PlanComment[c1, " + Samples.PLAN + "]");
    }

    private static PlanComment comment(String text) {
        return PlanComment.of(
                CommentId.of("c1"),
                Samples.plan(),
                Samples.NOOR,
                CommentPlace.at("/goals/0/deadline", Samples.plan()).orElseThrow(),
                text,
                LocalizedText.DUTCH,
                Samples.NOW);
    }

    private static PlanComment answer(PlanComment comment) {
        return comment.answer(CommentId.of("c2"), Samples.AHMED, "Ja.", LocalizedText.DUTCH, Samples.NOW);
    }

    private static List<String> refusals(Outcome<PlanComment> outcome) {
        assertThat(outcome.isDone()).isFalse();
        return outcome.findings().stream().map(CommentCommandsTest::words).toList();
    }

    private static String words(Finding finding) {
        return finding.code() + " " + finding.pointer();
    }

    private static DomainEvent event(Outcome<PlanComment> outcome) {
        return outcome.fold((comment, events) -> events.get(0), findings -> {
            throw new AssertionError(findings);
        });
    }
}
