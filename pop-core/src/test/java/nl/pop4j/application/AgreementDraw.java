package nl.pop4j.application;

import java.util.List;
import nl.pop4j.application.command.Command;
import nl.pop4j.application.command.StartPlan;
import nl.pop4j.application.command.agreement.AnswerProposal;
import nl.pop4j.application.command.agreement.FileRevision;
import nl.pop4j.application.command.agreement.ProposePlan;
import nl.pop4j.application.command.agreement.RecordPresentation;
import nl.pop4j.application.command.agreement.SignRevision;
import nl.pop4j.application.command.cohort.EndEmployment;
import nl.pop4j.application.command.cohort.RemindPlan;
import nl.pop4j.application.command.progress.ClosePlan;
import nl.pop4j.plan.revision.SignatureMeaning;
import nl.pop4j.testkit.Samples;

/**
 * Draws what begins a plan, makes it binding, or ends it.
 *
 * @param hand fills it in
 */
record AgreementDraw(Hand hand) {

    private static final List<String> ANSWERS = List.of(
            "AGREE", "AGREE", "AGREE", "AGREE", "REQUEST_CHANGES", "DECLARE_NOT_FEASIBLE", "REFUSE", "WITHDRAW");

    Command command() {
        return switch (hand.random().nextInt(28)) {
            case 0, 1, 2, 3, 4, 5 -> new ProposePlan(hand.id(), hand.plan(), hand.version());
            case 6, 7, 8, 9, 10, 11, 12 ->
                new AnswerProposal(
                        hand.id(), hand.plan(), hand.version(), hand.number(), hand.one(ANSWERS), hand.reasonOrNone());
            case 13 -> end();
            case 14 -> presentation();
            case 15 -> filing();
            case 16 -> new RemindPlan(hand.id(), hand.plan(), hand.version());
            case 17 -> start();
            default -> signature();
        };
    }

    private Command end() {
        return hand.oneIn(6)
                ? new EndEmployment(hand.id(), hand.plan(), hand.version(), hand.day())
                : new ClosePlan(
                        hand.id(),
                        hand.plan(),
                        hand.version(),
                        hand.mostly("COMPLETED", "STOPPED"),
                        hand.reasonOrNone());
    }

    private Command presentation() {
        return new RecordPresentation(
                hand.id(),
                hand.plan(),
                hand.version(),
                hand.number(),
                hand.today(),
                List.of(Samples.HANNA.value()),
                hand.mostly("FEASIBLE", "CHANGES_ASKED"),
                hand.reasonOrNone());
    }

    private Command filing() {
        boolean hasCopy = hand.oneIn(2);
        return new FileRevision(
                hand.id(),
                hand.plan(),
                hand.version(),
                hand.number(),
                hand.digest(),
                hand.day(),
                "Bewaarbeleid",
                false,
                hasCopy ? hand.day() : null,
                hasCopy ? "MAIL" : null);
    }

    /** Noor's next plan, mostly after the one before it. */
    private Command start() {
        return new StartPlan(
                hand.id(),
                WalkOffice.NEXT.value(),
                Samples.NOOR.value(),
                "nl",
                Samples.YEAR_2027.start().plusYears(1),
                Samples.YEAR_2027.last().plusYears(1),
                Samples.FRAMEWORK.value(),
                hand.mostly("SIX_STEPS", "CONTINUOUS", "NO_SUCH"),
                null,
                null,
                hand.oneIn(4) ? null : hand.mostly(WalkOffice.NOORS.value(), WalkOffice.AHMEDS.value(), "no-such"));
    }

    private Command signature() {
        return new SignRevision(
                hand.id(),
                hand.plan(),
                hand.version(),
                hand.number(),
                hand.digest(),
                hand.oneIn(3)
                        ? hand.one(List.of(SignatureMeaning.values())).name()
                        : SignatureMeaning.FOR_AGREEMENT.name(),
                hand.reasonOrNone());
    }
}
