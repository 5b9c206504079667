package nl.pop4j.application;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nl.pop4j.application.command.Command;
import nl.pop4j.application.command.cohort.GiveTemplate;
import nl.pop4j.application.command.cohort.ReassignPlan;
import nl.pop4j.application.command.content.AgreeCapacity;
import nl.pop4j.application.command.content.AgreeReviews;
import nl.pop4j.application.command.content.DecideNeed;
import nl.pop4j.application.command.content.DescribePerspective;
import nl.pop4j.application.command.content.MoveHorizon;
import nl.pop4j.application.command.content.PutActivity;
import nl.pop4j.application.command.content.PutAgreement;
import nl.pop4j.application.command.content.PutGoal;
import nl.pop4j.application.command.content.PutNeed;
import nl.pop4j.application.command.content.RemoveElement;
import nl.pop4j.application.command.content.RemoveTarget;
import nl.pop4j.application.command.content.SetTarget;
import nl.pop4j.application.command.feedback.TakeUpFeedback;
import nl.pop4j.application.command.library.TakeLibraryGoal;
import nl.pop4j.testkit.Samples;

/**
 * Draws what is written in a plan.
 *
 * @param hand fills it in
 */
record WritingDraw(Hand hand) {

    private static final LocalDate FIRST = Samples.YEAR_2027.start();
    private static final LocalDate LAST = Samples.YEAR_2027.last();

    Command command() {
        return switch (hand.random().nextInt(10)) {
            case 0, 1 ->
                new AgreeCapacity(
                        hand.id(), hand.plan(), hand.version(), hand.random().nextInt(64), 0, 0, 0, 0);
            case 2 -> whole();
            case 3 -> target();
            case 4 -> need();
            case 5, 6 -> element();
            case 7 -> removal();
            default -> taken();
        };
    }

    /** What concerns the plan as a whole. */
    private Command whole() {
        return switch (hand.random().nextInt(4)) {
            case 0 ->
                new MoveHorizon(hand.id(), hand.plan(), hand.version(), FIRST, hand.oneIn(4) ? FIRST : LAST, null);
            case 1 -> new MoveHorizon(hand.id(), hand.plan(), hand.version(), LAST, FIRST, "verzorgende-ig");
            case 2 -> new DescribePerspective(hand.id(), hand.plan(), hand.version(), "Verder.", "Leren.", "Geld.");
            default -> new AgreeReviews(hand.id(), hand.plan(), hand.version(), hand.mostly("P3M", "P2M"));
        };
    }

    private Command target() {
        String competence = hand.mostly("V1", "V2", "C1");
        return hand.oneIn(2)
                ? new RemoveTarget(hand.id(), hand.plan(), hand.version(), competence, "PRESENT_ROLE")
                : new SetTarget(
                        hand.id(),
                        hand.plan(),
                        hand.version(),
                        competence,
                        BigDecimal.valueOf(4),
                        null,
                        "PRESENT_ROLE",
                        null);
    }

    private Command need() {
        String need = hand.mostly("n1", "n2", "x1", "n9");
        return hand.oneIn(2)
                ? new DecideNeed(hand.id(), hand.plan(), hand.version(), need, "URGENT", true, hand.oneIn(2))
                : new PutNeed(hand.id(), hand.plan(), hand.version(), need, "OWN_WISH", null, "werk", "Leren plannen.");
    }

    private Command element() {
        return switch (hand.random().nextInt(3)) {
            case 0 -> putGoal();
            case 1 ->
                new PutActivity(
                        hand.id(),
                        hand.plan(),
                        hand.version(),
                        hand.mostly("a1", "a2"),
                        "g1",
                        "TRAINING",
                        "Cursus EHBO",
                        FIRST,
                        LAST,
                        null,
                        hand.oneIn(4) ? 90_000 : 0,
                        "EMPLOYER",
                        null,
                        null);
            default ->
                new PutAgreement(
                        hand.id(),
                        hand.plan(),
                        hand.version(),
                        hand.mostly("b1", "b2", "x1"),
                        hand.oneIn(2) ? "EMPLOYEE" : "EMPLOYER",
                        "Noor krijgt tijd.",
                        hand.today().plusDays(1));
        };
    }

    private Command putGoal() {
        return new PutGoal(
                hand.id(),
                hand.plan(),
                hand.version(),
                hand.mostly("g1", "g2"),
                "Ik haal het certificaat EHBO.",
                "Voor de zekerheid.",
                null,
                List.of("V1"),
                null,
                null,
                LAST);
    }

    private Command removal() {
        List<String> kinds = List.of("GOAL", "ACTIVITY", "AGREEMENT", "NEED");
        return new RemoveElement(
                hand.id(),
                hand.plan(),
                hand.version(),
                hand.one(List.of("g2", "a2", "b2", "n2", "x1", "x1", "x1", "no id")),
                hand.oneIn(2) ? null : hand.one(kinds));
    }

    /** What comes from elsewhere. */
    private Command taken() {
        return switch (hand.random().nextInt(4)) {
            case 0 ->
                new TakeUpFeedback(
                        hand.id(),
                        hand.plan(),
                        hand.version(),
                        hand.mostly("f1", "no-such"),
                        "n2",
                        "werk",
                        "Vaker vragen.");
            case 1 ->
                new TakeLibraryGoal(
                        hand.id(),
                        hand.plan(),
                        hand.version(),
                        hand.mostly("lib.feedback", "no-such"),
                        hand.mostly("g2", "g1"));
            case 2 ->
                new GiveTemplate(
                        hand.id(), hand.plan(), hand.version(), hand.mostly("onboarding", "no-such"), hand.oneIn(2));
            default ->
                new ReassignPlan(
                        hand.id(),
                        hand.plan(),
                        hand.version(),
                        hand.oneIn(2) ? null : "second",
                        hand.oneIn(2) ? null : "verzorgende-ig");
        };
    }
}
