package nl.pop4j.application;

import static nl.pop4j.application.Office.AHMED;
import static nl.pop4j.application.Office.HANNA;
import static nl.pop4j.application.Office.NOOR;
import static nl.pop4j.application.Office.PLAN;
import static nl.pop4j.application.Office.STRANGER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.pop4j.access.AccessPolicy;
import nl.pop4j.application.command.Command;
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
import nl.pop4j.application.command.library.TakeLibraryGoal;
import nl.pop4j.application.command.progress.ClosePlan;
import nl.pop4j.application.command.progress.EvaluateGoal;
import nl.pop4j.application.command.progress.ReportAgreement;
import nl.pop4j.application.command.progress.ReportProgress;
import nl.pop4j.application.option.CommandOption;
import nl.pop4j.application.option.PlanOptions;
import nl.pop4j.plan.lifecycle.LifeCycleRules;
import nl.pop4j.shared.Version;
import nl.pop4j.shared.actor.Actor;
import nl.pop4j.shared.actor.Party;
import nl.pop4j.shared.error.NotFound;
import nl.pop4j.shared.finding.Finding;
import nl.pop4j.shared.finding.Outcome;
import nl.pop4j.shared.finding.RuleCode;
import nl.pop4j.testkit.Samples;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("D1.1")
class OptionsTest {

    private static final LocalDate DAY = Samples.TODAY;

    /** What an option says is what the command does, for everyone and at every point of a plan's life. */
    @Test
    void saysOfEachCommandWhatGivingItWouldDo() {
        Map<String, String> wrong = new TreeMap<>();
        TreeSet<String> done = new TreeSet<>();
        TreeSet<String> refused = new TreeSet<>();
        offices().forEach((point, office) -> {
            office.pop.maintaining().storeTemplate(office.tenant, HANNA, CohortsTest.template(1), Version.NONE);
            Office.done(office.give(HANNA, LibraryDeskTest.command("library", 0)));
            Office rehearsal = office.rehearsing();
            for (Actor actor : List.of(NOOR, AHMED, HANNA)) {
                PlanOptions options = office.pop.planning().options(office.tenant, actor, Samples.PLAN);
                for (CommandOption option : options.commands()) {
                    String name = option.command() + " " + option.choice();
                    boolean happened = isDone(rehearsal, actor, command(option, options));
                    (happened ? done : refused).add(name);
                    if (happened != option.allowed()) {
                        wrong.put(point + " " + actor.roles() + " " + name, option.findings() + "");
                    }
                }
            }
        });
        assertThat(wrong).isEmpty();
        assertThat(done).containsExactlyElementsOf(refused).hasSize(38);
    }

    @Test
    void saysWhyNotWithPlaceAndSentence() {
        Office office = new Office().begun();
        CommandOption propose = option(office, NOOR, "ProposePlan", "");
        assertThat(propose.allowed()).isFalse();
        assertThat(propose.findings().stream().map(Finding::pointer)).contains("/goals");
        assertThat(codes(option(office, NOOR, "SignRevision", "FOR_AGREEMENT")))
                .containsExactly(LifeCycleRules.NOTHING_PROPOSED);
        assertThat(codes(option(office, NOOR, "ClosePlan", "STOPPED"))).containsExactly(AccessPolicy.NOT_FOR_THIS_ROLE);
        assertThat(codes(option(office, NOOR, "EvaluateGoal", ""))).containsExactly(AccessPolicy.NOT_AT_THIS_STAGE);
        assertThat(codes(option(office, NOOR, "RemoveElement", "GOALS"))).containsExactly(Planning.UNKNOWN_ELEMENT);
    }

    @Test
    void givesWhatTheNextCommandHasToName() {
        Office office = new Office().proposed();
        PlanOptions options = office.pop.planning().options(office.tenant, AHMED, Samples.PLAN);
        assertThat(options.version()).isEqualTo(office.plan().version());
        assertThat(options.party()).isEqualTo(Party.EMPLOYER);
        assertThat(options.revision()).isEqualTo(1);
        assertThat(options.digest())
                .isEqualTo(office.plan().latest().orElseThrow().digest());
        assertThat(options.allowed().stream().map(CommandOption::command)).contains("AnswerProposal", "PutGoal");
        assertThat(options.option("AnswerProposal", "AGREE").orElseThrow().allowed())
                .isTrue();
        assertThat(options.option("AnswerProposal", "WITHDRAW").orElseThrow().allowed())
                .isFalse();
        assertThat(options.option("AnswerProposal", "PERHAPS")).isEmpty();
        assertThat(options.guidance()).isEqualTo(office.pop.planning().guidance(office.tenant, AHMED, Samples.PLAN));
        assertThat(office.pop
                        .planning()
                        .options(office.tenant, HANNA, Samples.PLAN)
                        .party())
                .isNull();
    }

    @Test
    void remarksOnWhatIsAllowed() {
        Office office = new Office().written();
        Office.done(office.give(
                NOOR,
                new PutGoal(office.id(), PLAN, office.version(), "g3", "Ik lees.", "", null, null, null, null, DAY)));
        Office.done(
                office.give(NOOR, new MoveHorizon(office.id(), PLAN, office.version(), DAY, DAY.plusMonths(14), null)));
        CommandOption propose = option(office, NOOR, "ProposePlan", "");
        assertThat(propose.findings().isEmpty()).isFalse();
        assertThat(propose.allowed()).isEqualTo(!propose.findings().hasErrors());
    }

    @Test
    void showsNothingToAStranger() {
        Office office = new Office().signed();
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> office.pop.planning().options(office.tenant, STRANGER, Samples.PLAN));
    }

    private static Map<String, Office> offices() {
        Map<String, Office> offices = new LinkedHashMap<>();
        offices.put("begun", new Office().begun());
        offices.put("written", new Office().written());
        offices.put("proposed", new Office().proposed());
        Office agreed = new Office().proposed();
        Office.done(agreed.give(AHMED, new AnswerProposal(agreed.id(), PLAN, agreed.version(), 1, "AGREE", null)));
        offices.put("agreed", agreed);
        offices.put("signed", new Office().signed());
        Office evaluated = new Office().signed();
        for (String goal : List.of("g1", "g2")) {
            Office.done(evaluated.give(
                    NOOR,
                    new EvaluateGoal(
                            evaluated.id(), PLAN, evaluated.version(), goal, "REACHED", null, null, null, false, DAY)));
        }
        offices.put("evaluated", evaluated);
        Office stopped = new Office().signed();
        Office.done(
                stopped.give(AHMED, new ClosePlan(stopped.id(), PLAN, stopped.version(), "STOPPED", "Ander werk.")));
        offices.put("stopped", stopped);
        return offices;
    }

    private static CommandOption option(Office office, Actor actor, String command, String choice) {
        return office.pop
                .planning()
                .options(office.tenant, actor, Samples.PLAN)
                .option(command, choice)
                .orElseThrow();
    }

    private static List<RuleCode> codes(CommandOption option) {
        return option.findings().stream().map(Finding::code).toList();
    }

    private static boolean isDone(Office office, Actor actor, Command command) {
        try {
            Outcome<Receipt> outcome = office.give(actor, command);
            return outcome.isDone();
        } catch (NotFound e) {
            return false;
        }
    }

    /** The command of an option, filled in well. */
    private static Command command(CommandOption option, PlanOptions options) {
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
            default -> written(option, v);
        };
    }

    private static Command written(CommandOption option, long v) {
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
                            case "GOALS" -> "g1";
                            case "ACTIVITIES" -> "a2";
                            default -> "b1";
                        });
            default -> throw new AssertionError("no form for " + option);
        };
    }
}
