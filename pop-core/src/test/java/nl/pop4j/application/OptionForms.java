package nl.pop4j.application;

import static nl.pop4j.application.Office.AHMED;
import static nl.pop4j.application.Office.PLAN;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.pop4j.application.command.AddReview;
import nl.pop4j.application.command.CancelReview;
import nl.pop4j.application.command.Command;
import nl.pop4j.application.command.MoveReview;
import nl.pop4j.application.command.ReactToEvent;
import nl.pop4j.application.command.ScheduleReviews;
import nl.pop4j.application.command.agreement.AnswerProposal;
import nl.pop4j.application.command.agreement.FileRevision;
import nl.pop4j.application.command.agreement.ProposePlan;
import nl.pop4j.application.command.agreement.RecordPresentation;
import nl.pop4j.application.command.agreement.SignRevision;
import nl.pop4j.application.command.cohort.EndEmployment;
import nl.pop4j.application.command.cohort.GiveTemplate;
import nl.pop4j.application.command.cohort.ReassignPlan;
import nl.pop4j.application.command.cohort.RemindPlan;
import nl.pop4j.application.command.comment.AddComment;
import nl.pop4j.application.command.comment.AnswerComment;
import nl.pop4j.application.command.comment.ResolveComment;
import nl.pop4j.application.command.comment.WithdrawComment;
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
import nl.pop4j.application.command.feedback.GiveFeedback;
import nl.pop4j.application.command.feedback.TakeUpFeedback;
import nl.pop4j.application.command.library.TakeLibraryGoal;
import nl.pop4j.application.command.progress.ClosePlan;
import nl.pop4j.application.command.progress.EvaluateGoal;
import nl.pop4j.application.command.progress.RecordLearning;
import nl.pop4j.application.command.progress.ReportAgreement;
import nl.pop4j.application.command.progress.ReportProgress;
import nl.pop4j.application.option.CommandOption;
import nl.pop4j.application.option.PlanOptions;
import nl.pop4j.review.ReviewCycle;
import nl.pop4j.shared.actor.Actor;
import nl.pop4j.testkit.Samples;

/** Commands that this actor fills in well, for what an option says of them. */
record OptionForms(Office office, Actor actor) {

    private static final LocalDate DAY = Samples.TODAY;

    /** The office, with reviews planned, feedback given, and a comment by each of these people. */
    static Office around(Office office, Actor... commentators) {
        if (office.plan().signed().isPresent()) {
            Office.done(office.give(AHMED, new ScheduleReviews(office.id(), PLAN, office.version())));
        }
        Office.done(office.give(
                AHMED,
                new GiveFeedback(
                        office.id(),
                        "f1",
                        Samples.NOOR.value(),
                        "COMPETENCE",
                        "V1",
                        null,
                        "Je luistert goed.",
                        "nl",
                        null,
                        null,
                        true)));
        for (Actor one : commentators) {
            Office.done(office.give(
                    one, new AddComment(office.id(), PLAN, office.version(), comment(one), "", "Gelezen.", "nl")));
        }
        return office;
    }

    /** The command of an option, filled in well. */
    Command command(CommandOption option, PlanOptions options) {
        long v = options.version().number();
        String choice = option.choice();
        int revision = Math.max(1, options.revision());
        String digest =
                options.digest() == null ? "0".repeat(64) : options.digest().hex();
        return switch (option.command()) {
            case "ProposePlan" -> new ProposePlan("x", PLAN, v);
            case "AnswerProposal" -> new AnswerProposal("x", PLAN, v, revision, choice, "Daarom.");
            case "SignRevision" -> new SignRevision("x", PLAN, v, revision, digest, choice, "Daarom.");
            case "ReportProgress" -> new ReportProgress("x", PLAN, v, "a1", "STARTED", 1, DAY);
            case "ReportAgreement" -> new ReportAgreement("x", PLAN, v, "b1", true, DAY);
            case "EvaluateGoal" -> new EvaluateGoal("x", PLAN, v, "g1", "REACHED", null, null, null, false, DAY);
            case "GiveTemplate" -> new GiveTemplate("x", PLAN, v, "onboarding", false);
            case "AddComment" -> new AddComment("x", PLAN, v, "n1", "", "Goed zo.", "nl");
            case "TakeLibraryGoal" -> new TakeLibraryGoal("x", PLAN, v, "lib.feedback", "g9");
            case "ReassignPlan" -> new ReassignPlan("x", PLAN, v, "second", null);
            case "EndEmployment" -> new EndEmployment("x", PLAN, v, DAY);
            case "RemindPlan" -> new RemindPlan("x", PLAN, v);
            case "RecordPresentation" ->
                new RecordPresentation("x", PLAN, v, revision, DAY, List.of("p-hanna-3"), "FEASIBLE", null);
            case "FileRevision" -> new FileRevision("x", PLAN, v, revision, digest, DAY, "AVG", false, null, null);
            case "ScheduleReviews" -> new ScheduleReviews("x", PLAN, v);
            case "ClosePlan" -> new ClosePlan("x", PLAN, v, choice, "Daarom.");
            case "RecordLearning" ->
                new RecordLearning("x", PLAN, "a1", "e1", "CERTIFICATE", "Diploma", null, null, 1, DAY, null);
            default -> written(option, v);
        };
    }

    private Command written(CommandOption option, long v) {
        return switch (option.command()) {
            case "MoveHorizon" -> new MoveHorizon("x", PLAN, v, DAY, DAY.plusYears(1), null);
            case "DescribePerspective" -> new DescribePerspective("x", PLAN, v, "a", "b", "c");
            case "SetTarget" -> new SetTarget("x", PLAN, v, "V1", BigDecimal.ONE, null, "OWN_AMBITION", null);
            case "RemoveTarget" -> new RemoveTarget("x", PLAN, v, "V1", "PRESENT_ROLE");
            case "PutNeed" -> new PutNeed("x", PLAN, v, "n9", "OWN_WISH", null, null, "Beter plannen.");
            case "DecideNeed" -> new DecideNeed("x", PLAN, v, "n1", "URGENT", true, true);
            case "PutGoal" -> new PutGoal("x", PLAN, v, "g9", "a", "b", null, null, null, null, null);
            case "PutActivity" ->
                new PutActivity("x", PLAN, v, "a9", "g1", "TRAINING", "t", DAY, DAY, null, 0, null, null, null);
            case "PutAgreement" -> new PutAgreement("x", PLAN, v, "b9", "EMPLOYEE", "a", DAY);
            case "AgreeCapacity" -> new AgreeCapacity("x", PLAN, v, 60, 0);
            case "AgreeReviews" -> new AgreeReviews("x", PLAN, v, "P1M");
            case "RemoveElement" ->
                new RemoveElement(
                        "x",
                        PLAN,
                        v,
                        switch (option.choice()) {
                            case "GOAL" -> "g1";
                            case "ACTIVITY" -> "a2";
                            case "NEED" -> "n1";
                            default -> "b1";
                        },
                        option.choice());
            default -> beside(option, v);
        };
    }

    private Command beside(CommandOption option, long v) {
        return switch (option.command()) {
            case "AddReview" -> new AddReview("x", PLAN, reviews(), LocalDate.of(2027, 3, 9));
            case "MoveReview" -> new MoveReview("x", PLAN, reviews(), review(), LocalDate.of(2027, 3, 9));
            case "CancelReview" -> new CancelReview("x", PLAN, reviews(), review(), "Vakantie.");
            case "ReactToEvent" -> new ReactToEvent("x", PLAN, reviews(), "role-changed", DAY);
            case "TakeUpFeedback" -> new TakeUpFeedback("x", PLAN, v, "f1", "n8", null, "Vaker vragen.");
            case "AnswerComment" -> new AnswerComment("x", comment(AHMED), 1, "n9", "Ja.", "nl");
            case "ResolveComment" -> new ResolveComment("x", comment(AHMED), 1);
            case "WithdrawComment" -> new WithdrawComment("x", comment(actor), 1);
            default -> throw new AssertionError("no form for " + option);
        };
    }

    private static String comment(Actor author) {
        return "by-" + author.person().value();
    }

    private long reviews() {
        return cycle().map(cycle -> cycle.version().number()).orElse(0L);
    }

    private String review() {
        return cycle().map(cycle -> cycle.reviews().get(0).id().value()).orElse("r1");
    }

    private Optional<ReviewCycle> cycle() {
        return office.store.run(office.tenant, ports -> ports.reviewCycles().findByPlan(office.tenant, Samples.PLAN));
    }
}
