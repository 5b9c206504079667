package nl.pop4j.application;

import static nl.pop4j.application.Office.AHMED;
import static nl.pop4j.application.Office.HANNA;
import static nl.pop4j.application.Office.NOOR;
import static nl.pop4j.application.Office.PLAN;
import static nl.pop4j.application.Office.STRANGER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.Sets;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.pop4j.access.AccessPolicy;
import nl.pop4j.application.command.Command;
import nl.pop4j.application.command.Receipt;
import nl.pop4j.application.command.agreement.AnswerProposal;
import nl.pop4j.application.command.comment.CommentCommand;
import nl.pop4j.application.command.content.MoveHorizon;
import nl.pop4j.application.command.content.PutGoal;
import nl.pop4j.application.command.progress.ClosePlan;
import nl.pop4j.application.command.progress.EvaluateGoal;
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

    /** They begin a plan, or are about a person and can name a plan. */
    private static final Set<String> NOT_ON_A_PLAN_THAT_IS_THERE =
            Set.of("StartPlan", "GiveFeedback", "PlanConversation");

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
                    boolean happened =
                            isDone(rehearsal, actor, new OptionForms(office, actor).command(option, options));
                    (happened ? done : refused).add(name);
                    if (happened != option.allowed()) {
                        wrong.put(point + " " + actor.roles() + " " + name, option.findings() + "");
                    }
                }
            }
        });
        assertThat(wrong).isEmpty();
        assertThat(done).containsExactlyElementsOf(refused).hasSize(48);
    }

    /** A new command on a plan, its reviews, or what is said beside it, has to be known here, or be named below. */
    @Test
    void knowsEveryCommandOnAPlan() {
        Office office = new Office().begun();
        Set<String> offered = office.pop.planning().options(office.tenant, NOOR, Samples.PLAN).commands().stream()
                .map(CommandOption::command)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> commands = new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("nl.pop4j.application.command")
                        .stream()
                        .filter(type -> type.isRecord() && type.isAssignableTo(Command.class))
                        .map(JavaClass::reflect)
                        .filter(OptionsTest::isOnAPlan)
                        .map(Class::getSimpleName)
                        .collect(Collectors.toCollection(TreeSet::new));
        assertThat(commands).containsAll(NOT_ON_A_PLAN_THAT_IS_THERE);
        assertThat(offered).isEqualTo(Sets.difference(commands, NOT_ON_A_PLAN_THAT_IS_THERE));
    }

    @Test
    void saysThatThereIsNothingToDoItWith() {
        Office office = new Office().signed();
        for (String command : List.of("MoveReview", "TakeUpFeedback", "AnswerComment", "WithdrawComment")) {
            assertThat(codes(option(office, NOOR, command, ""))).containsExactly(CommandOption.NOTHING_THERE);
        }
        OptionForms.around(office, AHMED);
        assertThat(option(office, NOOR, "MoveReview", "").allowed()).isTrue();
        assertThat(option(office, NOOR, "AnswerComment", "").allowed()).isTrue();
        assertThat(codes(option(office, NOOR, "WithdrawComment", ""))).containsExactly(CommandOption.NOTHING_THERE);
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
        assertThat(codes(option(office, NOOR, "RemoveElement", "GOAL"))).containsExactly(Planning.UNKNOWN_ELEMENT);
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
        offices.put("signed", OptionForms.around(new Office().signed(), NOOR, AHMED, HANNA));
        Office evaluated = new Office().signed();
        for (String goal : List.of("g1", "g2")) {
            Office.done(evaluated.give(
                    NOOR,
                    new EvaluateGoal(
                            evaluated.id(), PLAN, evaluated.version(), goal, "REACHED", null, null, null, false, DAY)));
        }
        offices.put("evaluated", evaluated);
        Office stopped = OptionForms.around(new Office().signed(), AHMED);
        Office.done(
                stopped.give(AHMED, new ClosePlan(stopped.id(), PLAN, stopped.version(), "STOPPED", "Ander werk.")));
        offices.put("stopped", stopped);
        return offices;
    }

    private static boolean isOnAPlan(Class<?> command) {
        return CommentCommand.class.isAssignableFrom(command)
                || Arrays.stream(command.getRecordComponents())
                        .anyMatch(component -> component.getName().equals("planId"));
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
}
