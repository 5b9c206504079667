package nl.pop4j.application;

import java.math.BigDecimal;
import java.util.List;
import nl.pop4j.application.command.Command;
import nl.pop4j.application.command.part.LevelInput;
import nl.pop4j.application.command.progress.EvaluateGoal;
import nl.pop4j.application.command.progress.RecordLearning;
import nl.pop4j.application.command.progress.ReportAgreement;
import nl.pop4j.application.command.progress.ReportProgress;
import nl.pop4j.plan.execution.Evaluation;
import org.jspecify.annotations.Nullable;

/**
 * Draws what is told of a plan that is carried out.
 *
 * @param hand fills it in
 */
record ProgressDraw(Hand hand) {

    Command command() {
        return switch (hand.random().nextInt(5)) {
            case 0 ->
                new ReportProgress(
                        hand.id(),
                        hand.plan(),
                        hand.version(),
                        hand.mostly("a1", "a9"),
                        "STARTED",
                        hand.oneIn(8) ? -1 : 5,
                        hand.today());
            case 1 ->
                new ReportAgreement(
                        hand.id(), hand.plan(), hand.version(), hand.mostly("b1", "b9"), hand.oneIn(2), hand.today());
            case 2 -> learning();
            default -> evaluation();
        };
    }

    /** A platform tells some things twice. */
    private Command learning() {
        return new RecordLearning(
                hand.id(),
                hand.plan(),
                hand.mostly("a1", "a9"),
                "e" + hand.random().nextInt(3),
                "CERTIFICATE",
                "Medicatie geven",
                "Zorgacademie",
                List.of(hand.mostly("V1", "X9")),
                90,
                hand.today(),
                null);
    }

    private Command evaluation() {
        return new EvaluateGoal(
                hand.id(),
                hand.plan(),
                hand.version(),
                hand.mostly("g1", "g2", "g9"),
                hand.one(List.of(Evaluation.Result.values())).name(),
                null,
                levels(),
                "Vaker oefenen.",
                true,
                hand.today());
    }

    private @Nullable List<LevelInput> levels() {
        return hand.oneIn(2)
                ? null
                : List.of(new LevelInput(hand.mostly("V1", "X9"), BigDecimal.valueOf(hand.oneIn(4) ? 9 : 3)));
    }
}
