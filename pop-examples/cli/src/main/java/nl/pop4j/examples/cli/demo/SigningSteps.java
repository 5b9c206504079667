package nl.pop4j.examples.cli.demo;

import java.time.LocalDate;
import java.util.Map;
import nl.pop4j.Pop;
import nl.pop4j.application.command.Receipt;
import nl.pop4j.application.command.ScheduleReviews;
import nl.pop4j.application.command.agreement.Answer;
import nl.pop4j.application.command.agreement.AnswerProposal;
import nl.pop4j.application.command.agreement.ProposePlan;
import nl.pop4j.application.command.agreement.SignRevision;
import nl.pop4j.application.command.progress.ReportProgress;
import nl.pop4j.plan.execution.ActivityStatus;
import nl.pop4j.plan.revision.Revision;
import nl.pop4j.plan.revision.SignatureMeaning;
import nl.pop4j.review.Review;
import nl.pop4j.shared.actor.Actor;

/** From a proposal to two signatures, the reviews that follow, and the first progress. */
final class SigningSteps {

    private final Scene scene;
    private final StoryVoice voice;
    private final Pop pop;
    private final LocalDate start;

    SigningSteps(Scene scene) {
        this.scene = scene;
        this.voice = scene.voice();
        this.pop = scene.pop();
        this.start = scene.dates().start();
    }

    void tell() {
        propose();
        agreeAndSign();
        review();
        progress();
    }

    private void propose() {
        scene.clock().moveTo(start.plusDays(2), 15, 30);
        Receipt receipt = scene.author()
                .write(head -> pop.agreeing()
                        .propose(
                                Scene.TENANT,
                                Scene.EMPLOYEE,
                                new ProposePlan(head.commandId(), head.planId(), head.version())));
        voice.step(
                "demo.propose",
                Map.of(
                        "employee", scene.firstName(Scene.EMPLOYEE),
                        "day", voice.weekday(start.plusDays(2)),
                        "revision", "" + receipt.revision()));
        voice.line("demo.propose.digest", Map.of("digest", revision().digest().hex()));
    }

    private void agreeAndSign() {
        scene.clock().moveTo(start.plusDays(3), 10, 0);
        int number = revision().number();
        scene.author()
                .write(head -> pop.agreeing()
                        .answer(
                                Scene.TENANT,
                                Scene.MANAGER,
                                new AnswerProposal(
                                        head.commandId(),
                                        head.planId(),
                                        head.version(),
                                        number,
                                        Answer.AGREE.name(),
                                        null)));
        sign(Scene.EMPLOYEE, 11);
        sign(Scene.MANAGER, 16);
        voice.step("demo.sign", Map.of("manager", scene.firstName(Scene.MANAGER)));
        revision()
                .signatures()
                .forEach(signature -> voice.item(
                        "demo.signature",
                        Map.of(
                                "party", voice.phrase("demo.party." + signature.party()),
                                "name", scene.name(Actor.of(signature.by())),
                                "time",
                                        signature
                                                .at()
                                                .atZone(scene.clock().getZone())
                                                .toLocalTime()
                                                .toString(),
                                "digest", signature.digest().hex().substring(0, 12))));
        voice.line("demo.sign.status", Map.of());
    }

    private void sign(Actor actor, int hour) {
        scene.clock().moveTo(start.plusDays(4), hour, 5);
        Revision shown = revision();
        scene.author()
                .write(head -> pop.agreeing()
                        .sign(
                                Scene.TENANT,
                                actor,
                                new SignRevision(
                                        head.commandId(),
                                        head.planId(),
                                        head.version(),
                                        shown.number(),
                                        shown.digest().hex(),
                                        SignatureMeaning.FOR_AGREEMENT.name())));
    }

    private void review() {
        PlanAuthor.expect(pop.reviewing()
                .schedule(
                        Scene.TENANT,
                        Scene.MANAGER,
                        new ScheduleReviews(
                                scene.author().commandId(),
                                Scene.PLAN.value(),
                                scene.current().version().number())));
        voice.step("demo.reviews", Map.of());
        pop.reviewing()
                .reviews(Scene.TENANT, Scene.EMPLOYEE, Scene.PLAN)
                .orElseThrow()
                .reviews()
                .forEach(this::tellReview);
    }

    private void tellReview(Review review) {
        LocalDate wanted = review.when().nominal();
        voice.item(
                wanted.equals(review.date()) ? "demo.review" : "demo.review.moved",
                Map.of(
                        "day", voice.weekday(review.date()),
                        "wanted", voice.weekday(wanted),
                        "preparation", voice.day(review.when().preparationDue())));
    }

    private void progress() {
        LocalDate day = start.plusWeeks(8);
        scene.clock().moveTo(day, 14, 0);
        report("elearning", ActivityStatus.FINISHED, 255, day);
        report("training", ActivityStatus.STARTED, 480, day);
        voice.step("demo.progress", Map.of("day", voice.weekday(day), "employee", scene.firstName(Scene.EMPLOYEE)));
        voice.line(
                "demo.progress.status",
                Map.of("version", scene.current().version().toString()));
    }

    private void report(String activity, ActivityStatus status, int minutes, LocalDate day) {
        scene.author()
                .write(head -> pop.agreeing()
                        .reportProgress(
                                Scene.TENANT,
                                Scene.EMPLOYEE,
                                new ReportProgress(
                                        head.commandId(),
                                        head.planId(),
                                        head.version(),
                                        activity,
                                        status.name(),
                                        minutes,
                                        day)));
    }

    private Revision revision() {
        return scene.current().latest().orElseThrow();
    }
}
