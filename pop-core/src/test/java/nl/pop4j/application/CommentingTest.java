package nl.pop4j.application;

import static nl.pop4j.application.Office.AHMED;
import static nl.pop4j.application.Office.HANNA;
import static nl.pop4j.application.Office.NOOR;
import static nl.pop4j.application.Office.PLAN;
import static nl.pop4j.application.Office.STRANGER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import nl.pop4j.application.command.Command;
import nl.pop4j.application.command.comment.AddComment;
import nl.pop4j.application.command.comment.AnswerComment;
import nl.pop4j.application.command.comment.ResolveComment;
import nl.pop4j.application.command.comment.WithdrawComment;
import nl.pop4j.application.command.content.RemoveElement;
import nl.pop4j.application.command.privacy.ErasePerson;
import nl.pop4j.application.command.progress.ClosePlan;
import nl.pop4j.plan.comment.CommentCommands;
import nl.pop4j.plan.comment.PlanComment;
import nl.pop4j.plan.comment.SeenComment;
import nl.pop4j.plan.lifecycle.LifeCycleRules;
import nl.pop4j.port.OutboxEntry;
import nl.pop4j.privacy.RecordKind;
import nl.pop4j.privacy.SubjectField;
import nl.pop4j.shared.actor.Actor;
import nl.pop4j.shared.actor.Role;
import nl.pop4j.shared.error.NotFound;
import nl.pop4j.shared.error.StaleVersion;
import nl.pop4j.shared.finding.Finding;
import nl.pop4j.shared.finding.RuleCode;
import nl.pop4j.shared.id.PersonId;
import nl.pop4j.testkit.Samples;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class CommentingTest {

    private static final Actor CARLA = Actor.of(PersonId.of("carla"));
    private static final Actor OFFICER = Actor.of(PersonId.of("officer"), Role.PRIVACY_OFFICER);
    private static final String DEADLINE = "/goals/0/deadline";

    private final Office office = new Office(Samples.TENANT, Map.of(CARLA.person(), Role.COACH)).written();

    @Test
    void standsBesideThePlanAndIsAnsweredAndResolved() {
        Office.done(office.give(AHMED, at("n1", DEADLINE)));
        Office.done(office.give(NOOR, new AnswerComment(office.id(), "n1", 1, "n2", "Ja, de cursus is in mei.", "nl")));
        assertThat(ids(NOOR)).containsExactly("n1", "n2");
        assertThat(seen(NOOR)).extracting(SeenComment::pointer).containsOnly(DEADLINE);
        assertThat(seen(NOOR).get(1).comment().isAnswer()).isTrue();
        Office.done(office.give(NOOR, new ResolveComment(office.id(), "n1", 1)));
        PlanComment resolved = seen(AHMED).get(0).comment();
        assertThat(resolved.resolution().by()).isEqualTo(Samples.NOOR);
        assertThat(codes(new ResolveComment(office.id(), "n1", 2))).containsExactly(CommentCommands.RESOLVED);
        assertThat(codes(new AnswerComment(office.id(), "n1", 2, "n3", "Nog iets", "nl")))
                .containsExactly(CommentCommands.RESOLVED);
    }

    @Test
    void hasAnswersOfOneLevelOnly() {
        Office.done(office.give(AHMED, at("n1", DEADLINE)));
        Office.done(office.give(NOOR, new AnswerComment(office.id(), "n1", 1, "n2", "Ja", "nl")));
        assertThat(codes(new AnswerComment(office.id(), "n2", 1, "n3", "Echt?", "nl")))
                .containsExactly(CommentCommands.IS_AN_ANSWER);
        assertThat(codes(new ResolveComment(office.id(), "n2", 1))).containsExactly(CommentCommands.IS_AN_ANSWER);
        assertThat(codes(new AnswerComment(office.id(), "n1", 1, "n2", "Ja", "nl")))
                .containsExactly(CommentCommands.ID_TAKEN);
    }

    @Test
    void needsAPlaceThatThePlanOfThatVersionHas() {
        assertThat(codes(at("n1", "/goals/99"))).containsExactly(CommentCommands.UNKNOWN_PLACE);
        assertThat(codes(at("n1", "/execution/activities/0"))).containsExactly(CommentCommands.UNKNOWN_PLACE);
        assertThat(codes(at("n1", "/adjustments"))).containsExactly(CommentCommands.UNKNOWN_PLACE);
        assertThatExceptionOfType(StaleVersion.class)
                .isThrownBy(() -> office.give(
                        NOOR, new AddComment(office.id(), PLAN, office.version() - 1, "n1", DEADLINE, "Goed", "nl")));
        Office.done(office.give(NOOR, at("n1", null)));
        assertThat(codes(at("n1", DEADLINE))).containsExactly(CommentCommands.ID_TAKEN);
        assertThat(seen(NOOR)).extracting(SeenComment::pointer).containsExactly("");
    }

    @Test
    void saysThatThePlaceIsGoneOnceItIs() {
        Office.done(office.give(AHMED, at("n1", DEADLINE)));
        Office.done(office.give(NOOR, new RemoveElement(office.id(), PLAN, office.version(), "g1")));
        SeenComment left = seen(NOOR).get(0);
        assertThat(left.place()).isEmpty();
        assertThat(left.comment().place().pointer()).isEqualTo(DEADLINE);
        assertThat(left.comment().text()).isEqualTo("Lukt dit voor de zomer?");
        Office.done(office.give(NOOR, new AnswerComment(office.id(), "n1", 1, "n2", "Dat doel is weg", "nl")));
    }

    @Test
    @Tag("R13")
    void isSeenOnlyByWhoeverSeesThePlaceAndTakesPart() {
        office.signedAsItIs();
        Office.done(office.give(AHMED, at("n1", DEADLINE)));
        Office.done(office.give(AHMED, at("n2", "/capacity/budget")));
        Office.done(office.give(AHMED, at("n3", "/activities/0/funding/cost")));
        assertThat(ids(NOOR)).containsExactly("n1", "n2", "n3");
        assertThat(ids(HANNA)).containsExactly("n1", "n2", "n3");
        assertThat(ids(CARLA)).containsExactly("n1");
        for (Command command : List.of(
                at("n9", "/capacity/budget"),
                new AnswerComment(office.id(), "n2", 1, "n9", "Hm", "nl"),
                new ResolveComment(office.id(), "n3", 1))) {
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> office.give(CARLA, command));
        }
        Office.done(office.give(CARLA, new AnswerComment(office.id(), "n1", 1, "n4", "Ik help.", "nl")));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> seen(STRANGER));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> office.give(STRANGER, at("n9", DEADLINE)));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> office.give(STRANGER, new ResolveComment(office.id(), "n1", 1)));
    }

    @Test
    void isTakenBackByItsAuthorAlone() {
        Office.done(office.give(AHMED, at("n1", DEADLINE)));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> office.give(NOOR, new WithdrawComment(office.id(), "n1", 1)));
        Office.done(office.give(NOOR, new AnswerComment(office.id(), "n1", 1, "n2", "Ja", "nl")));
        Office.done(office.give(AHMED, new WithdrawComment(office.id(), "n1", 1)));
        assertThat(seen(NOOR)).extracting(one -> one.comment().text()).containsExactly("", "Ja");
        assertThat(codes(new AnswerComment(office.id(), "n1", 2, "n3", "Nog iets", "nl")))
                .containsExactly(CommentCommands.WITHDRAWN);
        Office.done(office.give(NOOR, new WithdrawComment(office.id(), "n2", 1)));
        assertThat(seen(NOOR)).isEmpty();
        assertThat(codes(new WithdrawComment(office.id(), "n2", 2))).containsExactly(CommentCommands.WITHDRAWN);
    }

    @Test
    @Tag("D1.3")
    void changesNothingOfThePlanOrOfWhatIsSigned() {
        office.signedAsItIs();
        long version = office.version();
        String digest = office.plan().latest().orElseThrow().digest().hex();
        Office.done(office.give(AHMED, at("n1", DEADLINE)));
        assertThat(office.version()).isEqualTo(version);
        assertThat(office.plan().latest().orElseThrow().digest().hex()).isEqualTo(digest);
        assertThat(seen(NOOR).get(0).comment().place().revision()).isEqualTo(1);
    }

    @Test
    void endsWithThePlanButCanStillBeReadAndTakenBack() {
        office.signedAsItIs();
        Office.done(office.give(AHMED, at("n1", DEADLINE)));
        Office.done(office.give(AHMED, new ClosePlan(office.id(), PLAN, office.version(), "STOPPED", "Ander werk")));
        assertThat(codes(at("n2", DEADLINE))).containsExactly(LifeCycleRules.PLAN_HAS_ENDED);
        assertThat(codes(new ResolveComment(office.id(), "n1", 1))).containsExactly(LifeCycleRules.PLAN_HAS_ENDED);
        assertThat(ids(NOOR)).containsExactly("n1");
        Office.done(office.give(AHMED, new WithdrawComment(office.id(), "n1", 1)));
    }

    @Test
    void tellsTheHostWithoutWordsPlaceOrAuthor() {
        Office.done(office.give(AHMED, at("n1", DEADLINE)));
        OutboxEntry event =
                office.store.run(office.tenant, ports -> ports.outbox().pending(office.tenant, 1_000)).stream()
                        .filter(entry -> entry.kind().equals("comment-added"))
                        .findFirst()
                        .orElseThrow();
        assertThat(event.aggregate()).isEqualTo("n1");
        assertThat(event.details()).isEqualTo(Map.of("plan", PLAN, "thread", "n1"));
    }

    @Test
    @Tag("D5.8")
    void warnsOfHealthWordingAndKeepsTheComment() {
        var outcome = office.give(
                AHMED,
                new AddComment(office.id(), PLAN, office.version(), "n1", "", "Gaat dit met je burn-out samen?", "nl"));
        assertThat(outcome.isDone()).isTrue();
        assertThat(outcome.findings()).extracting(Finding::code).containsExactly(CommentCommands.HEALTH);
    }

    @Test
    @Tag("D5.8")
    void isShownToTheSubjectAndGoesWithWhatIsKeptAboutThem() {
        Office.done(office.give(AHMED, at("n1", DEADLINE)));
        Office.done(office.give(NOOR, new AnswerComment(office.id(), "n1", 1, "n2", "Ja, in mei.", "nl")));
        assertThat(texts(NOOR)).contains("Lukt dit voor de zomer?", "Ja, in mei.");
        assertThat(office.pop.privacyDesk().portableData(office.tenant, NOOR, Samples.NOOR).records().stream()
                        .filter(record -> record.kind() == RecordKind.PLAN_COMMENT)
                        .flatMap(record -> record.fields().stream())
                        .map(SubjectField::value))
                .contains("Ja, in mei.")
                .doesNotContain("Lukt dit voor de zomer?");
        Office.done(office.pop
                .erasing()
                .erase(office.tenant, OFFICER, new ErasePerson("e1", Samples.NOOR.value(), "EVERYTHING", "REQUESTED")));
        List<PlanComment> left =
                office.store.run(office.tenant, ports -> ports.comments().beside(office.tenant, Samples.PLAN));
        assertThat(left).isEmpty();
    }

    @Test
    void notesThatThePlanWasRead() {
        seen(AHMED);
        assertThat(office.readings()).extracting(entry -> entry.operation()).contains("VIEW_PLAN");
    }

    private List<String> texts(Actor actor) {
        return office.pop.privacyDesk().subjectAccess(office.tenant, actor, actor.person()).records().stream()
                .filter(record -> record.kind() == RecordKind.PLAN_COMMENT)
                .flatMap(record -> record.fields().stream())
                .map(SubjectField::value)
                .toList();
    }

    private AddComment at(String id, String pointer) {
        return new AddComment(office.id(), PLAN, office.version(), id, pointer, "Lukt dit voor de zomer?", "nl");
    }

    private List<RuleCode> codes(Command command) {
        return office.give(NOOR, command).findings().stream().map(Finding::code).toList();
    }

    private List<String> ids(Actor actor) {
        return seen(actor).stream().map(one -> one.comment().id().value()).toList();
    }

    private List<SeenComment> seen(Actor actor) {
        return office.pop.commenting().comments(office.tenant, actor, Samples.PLAN);
    }
}
