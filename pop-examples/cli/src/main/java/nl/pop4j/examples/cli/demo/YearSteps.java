package nl.pop4j.examples.cli.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import nl.pop4j.Pop;
import nl.pop4j.application.command.conversation.HoldConversation;
import nl.pop4j.application.command.conversation.PlanConversation;
import nl.pop4j.application.command.conversation.WriteRecord;
import nl.pop4j.conversation.ConversationKind;
import nl.pop4j.privacy.SubjectAccess;
import nl.pop4j.privacy.SubjectRecord;
import nl.pop4j.review.Review;
import nl.pop4j.shared.actor.Actor;
import nl.pop4j.shared.actor.Role;
import nl.pop4j.shared.id.PersonId;

/** What happens around the plan: who hears what, the talk that is a review, and what is kept about the employee. */
final class YearSteps {

    private static final String TALK = "talk-1";
    private static final int NOTICE = 21;
    private static final Actor OFFICER = Actor.of(PersonId.of("privacy"), Role.PRIVACY_OFFICER);

    private final Scene scene;
    private final StoryVoice voice;
    private final Pop pop;

    YearSteps(Scene scene) {
        this.scene = scene;
        this.voice = scene.voice();
        this.pop = scene.pop();
    }

    void tell() {
        LocalDate day = first().date();
        plan(day);
        notices(day);
        talk(day);
        privacy();
    }

    private Review first() {
        return pop.reviewing()
                .reviews(Scene.TENANT, Scene.EMPLOYEE, Scene.PLAN)
                .orElseThrow()
                .reviews()
                .get(0);
    }

    private void plan(LocalDate day) {
        scene.clock().moveTo(day.minusDays(NOTICE), 9, 0);
        PlanAuthor.expect(pop.conversing()
                .plan(
                        Scene.TENANT,
                        Scene.MANAGER,
                        new PlanConversation(
                                scene.author().commandId(),
                                TALK,
                                0,
                                ConversationKind.REVIEW.name(),
                                Scene.EMPLOYEE.person().value(),
                                null,
                                Scene.PLAN.value(),
                                day,
                                LocalTime.of(10, 0),
                                60,
                                null)));
    }

    private void notices(LocalDate day) {
        LocalDate today = day.minusDays(1);
        scene.clock().moveTo(today, 8, 0);
        voice.step("demo.notices", Map.of("day", voice.weekday(today)));
        for (Actor actor : List.of(Scene.EMPLOYEE, Scene.MANAGER)) {
            pop.noticing().due(Scene.TENANT, Scene.HR_ADVISER, today.minusDays(NOTICE)).stream()
                    .filter(message -> actor.person().equals(message.to().person()))
                    .flatMap(message -> pop.noticing().lines(Scene.TENANT, message, scene.language()).stream())
                    .forEach(line -> voice.item("demo.notice", Map.of("who", scene.firstName(actor), "text", line)));
        }
    }

    private void talk(LocalDate day) {
        scene.clock().moveTo(day, 11, 0);
        PlanAuthor.expect(pop.recording()
                .hold(
                        Scene.TENANT,
                        Scene.MANAGER,
                        new HoldConversation(scene.author().commandId(), TALK, 1, day)));
        PlanAuthor.expect(pop.recording()
                .write(
                        Scene.TENANT,
                        Scene.MANAGER,
                        new WriteRecord(
                                scene.author().commandId(),
                                TALK,
                                2,
                                null,
                                voice.phrase("demo.talk.heard"),
                                voice.phrase("demo.talk.agreed"),
                                null)));
        voice.step("demo.talk", Map.of("day", voice.weekday(day)));
        voice.line("demo.talk.said", Map.of("heard", voice.phrase("demo.talk.heard")));
        voice.line("demo.talk.review", Map.of("review", voice.weekday(first().date())));
    }

    private void privacy() {
        SubjectAccess access = pop.privacyDesk().subjectAccess(Scene.TENANT, Scene.EMPLOYEE, Scene.EMPLOYEE.person());
        List<SubjectRecord> own =
                access.records().stream().filter(SubjectRecord::own).toList();
        voice.step("demo.privacy", Map.of("employee", scene.firstName(Scene.EMPLOYEE)));
        voice.line(
                "demo.privacy.kept",
                Map.of(
                        "records", "" + own.size(),
                        "fields",
                                ""
                                        + own.stream()
                                                .mapToInt(record ->
                                                        record.fields().size())
                                                .sum(),
                        "readings",
                                ""
                                        + access.readings().stream()
                                                .filter(reading -> !reading.byThePerson())
                                                .count()));
        int due = pop.erasing()
                .due(Scene.TENANT, OFFICER)
                .result()
                .map(List::size)
                .orElse(0);
        voice.line("demo.privacy.due", Map.of("due", "" + due));
    }
}
