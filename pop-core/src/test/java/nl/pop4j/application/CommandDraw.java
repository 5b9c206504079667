package nl.pop4j.application;

import java.util.List;
import java.util.Random;
import nl.pop4j.application.command.agreement.AnswerProposal;
import nl.pop4j.application.command.agreement.FileRevision;
import nl.pop4j.application.command.agreement.ProposePlan;
import nl.pop4j.application.command.agreement.RecordPresentation;
import nl.pop4j.application.command.agreement.SignRevision;
import nl.pop4j.application.command.content.AgreeCapacity;
import nl.pop4j.application.command.progress.ClosePlan;
import nl.pop4j.application.command.progress.EvaluateGoal;
import nl.pop4j.application.command.progress.ReportProgress;
import nl.pop4j.plan.DevelopmentPlan;
import nl.pop4j.plan.execution.Evaluation;
import nl.pop4j.plan.revision.Digest;
import nl.pop4j.plan.revision.SignatureMeaning;
import nl.pop4j.testkit.Samples;
import org.jspecify.annotations.Nullable;

/**
 * Draws the command that somebody gives who looks at a plan as it was when they last opened it.
 *
 * @param random by which it is drawn
 * @param seen the plan on the screen
 * @param id the id of the command
 */
record CommandDraw(Random random, DevelopmentPlan seen, String id) {

    private static final List<String> ANSWERS = List.of(
            "AGREE", "AGREE", "AGREE", "AGREE", "REQUEST_CHANGES", "DECLARE_NOT_FEASIBLE", "REFUSE", "WITHDRAW");

    Record command() {
        return switch (random.nextInt(28)) {
            case 0, 1 -> new AgreeCapacity(id, plan(), version(), random.nextInt(64), 0, 0, 0, 0);
            case 2, 3, 4, 5, 6 -> new ProposePlan(id, plan(), version());
            case 7, 8, 9, 10, 11, 12, 13 ->
                new AnswerProposal(id, plan(), version(), number(), one(ANSWERS), reasonOrNone());
            case 14 ->
                new ReportProgress(
                        id, plan(), version(), random.nextBoolean() ? "a1" : "a9", "STARTED", 5, Samples.TODAY);
            case 15 ->
                new EvaluateGoal(
                        id,
                        plan(),
                        version(),
                        random.nextInt(4) > 0 ? "g1" : "g9",
                        one(List.of(Evaluation.Result.values())).name(),
                        null,
                        null,
                        "Vaker oefenen.",
                        true,
                        Samples.TODAY);
            case 16 ->
                new ClosePlan(id, plan(), version(), random.nextInt(4) > 0 ? "COMPLETED" : "STOPPED", reasonOrNone());
            case 17 ->
                new RecordPresentation(
                        id,
                        plan(),
                        version(),
                        number(),
                        Samples.TODAY,
                        List.of(Samples.HANNA.value()),
                        "FEASIBLE",
                        reasonOrNone());
            case 18 ->
                new FileRevision(
                        id, plan(), version(), number(), digest(), Samples.TODAY, "Bewaarbeleid", false, null, null);
            default ->
                new SignRevision(
                        id,
                        plan(),
                        version(),
                        number(),
                        digest(),
                        random.nextInt(3) > 0
                                ? SignatureMeaning.FOR_AGREEMENT.name()
                                : one(List.of(SignatureMeaning.values())).name(),
                        reasonOrNone());
        };
    }

    private String plan() {
        return seen.id().value();
    }

    private long version() {
        return random.nextInt(24) == 0 ? random.nextInt(9) : seen.version().number();
    }

    private int number() {
        int latest = Math.max(1, seen.revisions().size());
        return random.nextInt(12) == 0 ? 1 + random.nextInt(latest + 1) : latest;
    }

    /** The digest on the screen; now and then one that nobody was shown, or of an earlier revision. */
    private String digest() {
        int latest = seen.revisions().size();
        if (latest == 0 || random.nextInt(16) == 0) {
            return Digest.of(new byte[] {1}).hex();
        }
        int number = random.nextInt(16) == 0 ? 1 + random.nextInt(latest) : latest;
        return seen.revisions().get(number - 1).digest().hex();
    }

    private @Nullable String reasonOrNone() {
        return random.nextInt(3) == 0 ? null : "Daarom.";
    }

    private <T> T one(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
