package nl.pop4j.application;

import static nl.pop4j.application.Office.NOOR;
import static nl.pop4j.application.Office.PLAN;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.pop4j.application.command.AddReview;
import nl.pop4j.application.command.CancelReview;
import nl.pop4j.application.command.Command;
import nl.pop4j.application.command.Commands;
import nl.pop4j.application.command.GiveRating;
import nl.pop4j.application.command.MoveReview;
import nl.pop4j.application.command.ReactToEvent;
import nl.pop4j.application.command.Receipt;
import nl.pop4j.application.command.ScheduleReviews;
import nl.pop4j.application.command.StartPlan;
import nl.pop4j.application.command.adjustment.AgreeAdjustment;
import nl.pop4j.application.command.adjustment.EndAdjustment;
import nl.pop4j.application.command.adjustment.ReviewAdjustment;
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
import nl.pop4j.application.command.content.DescribePerspective;
import nl.pop4j.application.command.content.MoveHorizon;
import nl.pop4j.application.command.content.PutActivity;
import nl.pop4j.application.command.content.PutGoal;
import nl.pop4j.application.command.content.RemoveElement;
import nl.pop4j.application.command.content.RemoveTarget;
import nl.pop4j.application.command.conversation.AnswerTrustedPerson;
import nl.pop4j.application.command.conversation.AskTrustedPerson;
import nl.pop4j.application.command.conversation.CancelConversation;
import nl.pop4j.application.command.conversation.CloseConversation;
import nl.pop4j.application.command.conversation.ConfirmRecord;
import nl.pop4j.application.command.conversation.HandOverRecord;
import nl.pop4j.application.command.conversation.HoldConversation;
import nl.pop4j.application.command.conversation.InviteToConversation;
import nl.pop4j.application.command.conversation.MoveConversation;
import nl.pop4j.application.command.conversation.PlanConversation;
import nl.pop4j.application.command.conversation.PrepareConversation;
import nl.pop4j.application.command.conversation.ReportPromise;
import nl.pop4j.application.command.conversation.SharePreparation;
import nl.pop4j.application.command.conversation.WriteRecord;
import nl.pop4j.application.command.library.PutLibraryGoal;
import nl.pop4j.application.command.library.RetireLibraryGoal;
import nl.pop4j.application.command.library.SuggestionInput;
import nl.pop4j.application.command.library.TakeLibraryGoal;
import nl.pop4j.application.command.library.WordingInput;
import nl.pop4j.application.command.part.AgendaInput;
import nl.pop4j.application.command.part.AttachmentInput;
import nl.pop4j.application.command.part.EffortInput;
import nl.pop4j.application.command.part.EvidenceInput;
import nl.pop4j.application.command.part.LevelInput;
import nl.pop4j.application.command.part.MeasureInput;
import nl.pop4j.application.command.part.PromiseInput;
import nl.pop4j.application.command.part.ReasonInput;
import nl.pop4j.application.command.part.StarrInput;
import nl.pop4j.application.command.part.SubGoalInput;
import nl.pop4j.application.command.privacy.AddStatement;
import nl.pop4j.application.command.privacy.ErasePerson;
import nl.pop4j.application.command.privacy.HoldErasure;
import nl.pop4j.application.command.privacy.LiftHold;
import nl.pop4j.application.command.profile.AnswerInput;
import nl.pop4j.application.command.profile.AnswerQuestions;
import nl.pop4j.application.command.profile.PutInsight;
import nl.pop4j.application.command.profile.PutProfileEntry;
import nl.pop4j.application.command.profile.RemoveFromProfile;
import nl.pop4j.application.command.profile.ShareProfile;
import nl.pop4j.application.command.progress.ClosePlan;
import nl.pop4j.application.command.progress.EvaluateGoal;
import nl.pop4j.application.command.progress.RecordLearning;
import nl.pop4j.application.command.progress.ReportAgreement;
import nl.pop4j.application.command.progress.ReportProgress;
import nl.pop4j.plan.content.PlanContent;
import nl.pop4j.shared.LocalizedText;
import nl.pop4j.shared.Texts;
import nl.pop4j.shared.error.CommandReused;
import nl.pop4j.shared.error.NotFound;
import nl.pop4j.shared.error.StaleVersion;
import nl.pop4j.shared.finding.Finding;
import nl.pop4j.shared.finding.Findings;
import nl.pop4j.shared.finding.Outcome;
import nl.pop4j.shared.id.Identifiers;
import nl.pop4j.testkit.HostileTexts;
import nl.pop4j.testkit.PlanGenerator;
import nl.pop4j.testkit.Pointers;
import nl.pop4j.testkit.Samples;
import org.junit.jupiter.api.Test;

class FormFaultTest {

    private static final Commands COMMANDS = Commands.standard();
    private static final String NOOR_ID = Samples.NOOR.value();
    private static final int ROUNDS = 150;

    @Test
    void pointsAtEveryFieldThatIsMissing() {
        assertThat(faults(new StartPlan(null, null, null, null, null, null, null)))
                .containsExactly(
                        "INPUT-REQUIRED /commandId",
                        "INPUT-REQUIRED /employee",
                        "INPUT-REQUIRED /first",
                        "INPUT-REQUIRED /framework",
                        "INPUT-REQUIRED /language",
                        "INPUT-REQUIRED /last",
                        "INPUT-REQUIRED /planId");
    }

    @Test
    void pointsIntoLists() {
        List<MeasureInput> measures = Arrays.asList(
                new MeasureInput("OUTCOME", "diploma", null, null),
                null,
                new MeasureInput("QUANTITY", "x", null, null));
        List<SubGoalInput> subGoals = List.of(new SubGoalInput("\u2003", LocalDate.MAX));
        List<String> competences = Arrays.asList("V1", null, "\uD83D");
        PutGoal goal =
                new PutGoal("c", PLAN, 1, "g1", "a\u0000", null, null, competences, measures, subGoals, LocalDate.MIN);
        assertThat(faults(goal))
                .containsExactly(
                        "INPUT-REQUIRED /competences/1",
                        "INPUT-FORM /competences/2",
                        "INPUT-DAY /deadline",
                        "INPUT-REQUIRED /measures/1",
                        "INPUT-REQUIRED /measures/2",
                        "INPUT-CHARACTERS /statement",
                        "INPUT-REQUIRED /subGoals/0/behaviour",
                        "INPUT-DAY /subGoals/0/by");
    }

    @Test
    void saysWhichBoundWasPassed() {
        Findings findings = COMMANDS.check(new AgreeCapacity("c", PLAN, -1, 10_081, Long.MAX_VALUE));
        assertThat(findings.stream()
                        .map(finding -> finding.pointer() + " " + finding.text(Texts.standard(), LocalizedText.DUTCH)))
                .containsExactly(
                        "/budgetCents Dit getal is te groot of te klein. De grens ligt bij 100000000000.",
                        "/expectedVersion Dit getal is te groot of te klein. De grens ligt bij 0.",
                        "/minutesPerWeek Dit getal is te groot of te klein. De grens ligt bij 10080.");
    }

    @Test
    void looksAtSeveralFieldsTogether() {
        LocalDate day = Samples.TODAY;
        assertThat(faults(start(day, day.minusDays(1), "nl"))).containsExactly("INPUT-DATES ");
        assertThat(faults(start(day, day.plusYears(10), "nl"))).containsExactly("INPUT-HORIZON ");
        assertThat(faults(start(day, day.plusYears(10).minusDays(1), "nl"))).isEmpty();
        assertThat(faults(start(day, day, "!"))).containsExactly("INPUT-FORM /language");
        List<EffortInput> twice = List.of(new EffortInput("COACH", 1), new EffortInput("COACH", 2));
        assertThat(faults(new PutActivity(
                        "c", PLAN, 1, "a1", "g1", "TRAINING", "t", day, day.minusDays(1), twice, 0, null, null, null)))
                .containsExactly("INPUT-DATES ", "INPUT-FORM ");
    }

    @Test
    void acceptsWhatTheModelAccepts() {
        for (String text : HostileTexts.carried()) {
            assertThat(faults(new DescribePerspective("c", PLAN, 0, text, text, text)))
                    .isEmpty();
        }
        for (String text : HostileTexts.refused()) {
            assertThat(faults(new DescribePerspective("c", PLAN, 0, text, null, null)))
                    .containsExactly("INPUT-CHARACTERS /career");
        }
        assertThat(faults(new DescribePerspective("c", PLAN, 0, "x".repeat(8_000), "x".repeat(8_001), null)))
                .containsExactly("INPUT-LENGTH /realisation");
    }

    @Test
    void hasTheSameIdeaOfAnIdentifierAsTheModel() {
        for (String id : List.of("a", ".", "..", "...", ".a", "a b", "", "é", "x".repeat(64), "x".repeat(65), "a\n")) {
            assertThat(faults(new ProposePlan("c", id, 0)).isEmpty())
                    .as("%s", id)
                    .isEqualTo(Identifiers.isValid(id));
        }
    }

    @Test
    void turnsAnyGarbageIntoFindingsOrAnAnswer() {
        Office office = new Office().proposed();
        Map<String, Integer> fates = new HashMap<>();
        for (int round = 0; round < ROUNDS; round++) {
            List<Command> commands = commands(office, round);
            for (int i = 0; i < commands.size(); i++) {
                Command spoiled = (Command) new Garbage(1_000L * round + i).spoiled((Record) commands.get(i));
                Findings faults = COMMANDS.check(spoiled);
                assertThat(faults).as("%s", spoiled).allSatisfy(fault -> checkFault(spoiled, fault));
                String fate = fateOf(office, spoiled, faults);
                fates.merge(fate, 1, Integer::sum);
                if (fate.equals("done")) {
                    // Made anew, so that each has the version that a user would see now.
                    commands = commands(office, round);
                }
            }
        }
        assertThat(fates.keySet()).containsExactlyInAnyOrder("form", "done", "refused", "not found or stale");
        assertThat(fates.values()).allMatch(count -> count > 30, "happens often");
    }

    @Test
    void knowsEveryCommand() {
        Set<String> known = commands(new Office().begun(), 0).stream()
                .map(command -> command.getClass().getSimpleName())
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> all = new ClassFileImporter()
                .importPackages("nl.pop4j.application.command").stream()
                        .filter(type -> type.isAssignableTo(Command.class) && !type.isInterface())
                        .map(JavaClass::getSimpleName)
                        .collect(Collectors.toCollection(TreeSet::new));
        assertThat(known).isEqualTo(all);
    }

    private static String fateOf(Office office, Command command, Findings faults) {
        try {
            Outcome<Receipt> outcome = office.give(NOOR, command);
            if (outcome.isDone()) {
                assertThat(faults).isEmpty();
                return "done";
            }
            return faults.isEmpty() ? "refused" : "form";
        } catch (NotFound | StaleVersion | CommandReused e) {
            assertThat(faults).isEmpty();
            return "not found or stale";
        }
    }

    private static void checkFault(Command command, Finding fault) {
        assertThat(Pointers.exists(command, fault.pointer())).as("%s", fault).isTrue();
        for (Locale language : List.of(LocalizedText.DUTCH, LocalizedText.ENGLISH)) {
            assertThat(fault.text(Texts.standard(), language)).doesNotContain("{", "}");
        }
        assertThat(fault.arguments().values()).allMatch(value -> value.matches("-?[0-9]+"));
    }

    /** One valid command of each kind, and more of those that write. */
    private static List<Command> commands(Office office, int seed) {
        long version = office.version();
        PlanContent content =
                new PlanGenerator(seed).content().with(Samples.content().reviews());
        List<Command> commands = new ArrayList<>();
        Forms.of(content.with(Samples.content().agreements().get(0))
                        .with(Samples.content().targets())
                        .with(Samples.content().needs().get(0))
                        .with(Samples.content().priorities()))
                .forEach(form -> commands.add(form.at(office.id(), version)));
        commands.addAll(AroundThePlan.samples(office, seed));
        Collections.addAll(
                commands,
                start(Samples.TODAY, Samples.TODAY.plusYears(1), "nl"),
                new ProposePlan(office.id(), PLAN, version),
                new AnswerProposal(office.id(), PLAN, version, 1, "WITHDRAW", null),
                new SignRevision(office.id(), PLAN, version, 1, "0".repeat(64), "FOR_AGREEMENT"),
                new ReportProgress(office.id(), PLAN, version, "a1", "STARTED", 9, Samples.TODAY),
                new RemoveElement(office.id(), PLAN, version, "b1"),
                new EvaluateGoal(
                        office.id(),
                        PLAN,
                        version,
                        "g1",
                        "PARTLY",
                        List.of(evidence()),
                        List.of(new LevelInput("V1", BigDecimal.ONE)),
                        "Vaker oefenen.",
                        true,
                        Samples.TODAY),
                new ReportAgreement(office.id(), PLAN, version, "b1", true, Samples.TODAY),
                new ClosePlan(office.id(), PLAN, version, "STOPPED", "Andere baan."),
                new MoveHorizon(
                        office.id(), PLAN, version, Samples.TODAY, Samples.TODAY.plusYears(2), "verzorgende-ig"),
                new RecordPresentation(
                        office.id(), PLAN, version, 1, Samples.TODAY, List.of("p-dir-1"), "CHANGES_ASKED", "Later."),
                new FileRevision(
                        office.id(),
                        PLAN,
                        version,
                        1,
                        "0".repeat(64),
                        Samples.TODAY,
                        "Twee jaar na einde dienst",
                        true,
                        Samples.TODAY,
                        "MAIL"),
                new GiveTemplate(office.id(), PLAN, version, "onboarding", true),
                new PutLibraryGoal(
                        office.id(),
                        0,
                        "feedback",
                        List.of(new WordingInput(
                                "nl",
                                "Feedback geven",
                                "Ik geef elke week feedback.",
                                null,
                                List.of(new MeasureInput("OUTCOME", "gedaan", null, null)),
                                List.of(new SuggestionInput("READING", "Lezen", 60)))),
                        List.of("V1"),
                        List.of("verzorgende-ig"),
                        12),
                new RetireLibraryGoal(office.id(), 0, "feedback"),
                new TakeLibraryGoal(office.id(), PLAN, version, "feedback", "g8"),
                new AddComment(office.id(), PLAN, version, "n1", "/goals/0", "Goed", "nl"),
                new AnswerComment(office.id(), "n1", 1, "n2", "Ja", "nl"),
                new ResolveComment(office.id(), "n1", 1),
                new WithdrawComment(office.id(), "n1", 2),
                new ReassignPlan(office.id(), PLAN, version, "second", "verzorgende-ig"),
                new RemindPlan(office.id(), PLAN, version),
                new EndEmployment(office.id(), PLAN, version, Samples.TODAY),
                new RemoveTarget(office.id(), PLAN, version, "V1", "PRESENT_ROLE"),
                new ScheduleReviews(office.id(), PLAN, version),
                new MoveReview(office.id(), PLAN, version, "r1", Samples.TODAY),
                new CancelReview(office.id(), PLAN, version, "r1", "Ziek."),
                new AddReview(office.id(), PLAN, version, Samples.TODAY),
                new ReactToEvent(office.id(), PLAN, version, "role-changed", Samples.TODAY),
                new PutProfileEntry(
                        office.id(), NOOR_ID, 0, "amb", "AMBITION", "Opleider", "nl", "DOCUMENT", Samples.TODAY, null),
                new PutInsight(office.id(), NOOR_ID, 1, "i1", "amb", "o-x", "V1", "Past", "nl", Samples.TODAY),
                new AnswerQuestions(
                        office.id(),
                        NOOR_ID,
                        0,
                        "self-questions",
                        "nl",
                        Samples.TODAY,
                        List.of(new AnswerInput("learn", "Opleiden"))),
                new RemoveFromProfile(office.id(), NOOR_ID, 0, "amb"),
                new ShareProfile(office.id(), NOOR_ID, 0),
                new PlanConversation(
                        office.id(),
                        "t-" + seed,
                        0,
                        "POP",
                        NOOR_ID,
                        Samples.AHMED.value(),
                        PLAN,
                        Samples.TODAY,
                        LocalTime.of(10, 0),
                        60,
                        "Kamer 3"),
                new MoveConversation(office.id(), "t-0", 1, Samples.TODAY, LocalTime.of(11, 0), 45, "Kamer 4"),
                new InviteToConversation(
                        office.id(),
                        "t-0",
                        1,
                        "nl",
                        "We praten over jouw plan.",
                        List.of(new AgendaInput("EMPLOYEE_GOALS", "Wat jij wilt")),
                        "Eerst jij.",
                        "preparation",
                        0,
                        "Nieuw hier."),
                new AskTrustedPerson(office.id(), "t-0", 1),
                new AnswerTrustedPerson(office.id(), "t-0", 1, "p-piet"),
                new PrepareConversation(office.id(), "t-0", 1, List.of(new AnswerInput("learn", "Plannen"))),
                new SharePreparation(office.id(), "t-0", 1),
                new HoldConversation(office.id(), "t-0", 1, Samples.TODAY),
                new WriteRecord(
                        office.id(),
                        "t-0",
                        1,
                        List.of("MASTERED"),
                        "Plannen lukt.",
                        "Elke maandag.",
                        List.of(new PromiseInput("b1", "EMPLOYER", "Ik help je.", Samples.TODAY))),
                new ConfirmRecord(office.id(), "t-0", 1, "AS_SEEN", "Gezien."),
                new HandOverRecord(office.id(), "t-0", 1, "PAPER"),
                new ReportPromise(office.id(), "t-0", 1, "b1", true, Samples.TODAY),
                new CloseConversation(office.id(), "t-0", 1, List.of(new ReasonInput("/copy", "Volgt."))),
                new CancelConversation(office.id(), "t-1", 1, "Ziek."),
                new AddStatement(office.id(), NOOR_ID, 0, "s1", PLAN, "/goals/0", "Dat was ik niet.", "nl"),
                new ErasePerson(office.id(), NOOR_ID, "EVERYTHING", "RETENTION_ENDED"),
                new HoldErasure(office.id(), NOOR_ID, "zaak 12"),
                new LiftHold(office.id(), NOOR_ID),
                new AgreeAdjustment(
                        office.id(), NOOR_ID, 0, "a1", "Stil", "nl", Samples.TODAY, Samples.TODAY.plusDays(9)),
                new ReviewAdjustment(
                        office.id(), NOOR_ID, 1, "a1", "HELPS", null, Samples.TODAY, Samples.TODAY.plusDays(9)),
                new EndAdjustment(office.id(), NOOR_ID, 0, "a1", Samples.TODAY),
                new RecordLearning(
                        office.id(),
                        PLAN,
                        "a1",
                        "statement-" + seed,
                        "CERTIFICATE",
                        "Medicatie geven",
                        "Zorgacademie",
                        List.of("V1"),
                        90,
                        Samples.TODAY,
                        Samples.TODAY.plusYears(1)),
                new GiveRating(
                        office.id(),
                        Samples.NOOR.value(),
                        Samples.FRAMEWORK.value(),
                        "V1",
                        BigDecimal.ONE,
                        Samples.TODAY,
                        List.of(evidence())));
        return commands;
    }

    private static EvidenceInput evidence() {
        return new EvidenceInput(
                "OBSERVATION",
                "Avonddienst",
                Samples.TODAY,
                null,
                NOOR_ID,
                null,
                new StarrInput("Druk", "Delen", "Rustig gebleven", "Geen fouten", null),
                new AttachmentInput("0".repeat(64), "application/pdf", 9));
    }

    private static StartPlan start(LocalDate first, LocalDate last, String language) {
        return new StartPlan("c", "new", Samples.NOOR.value(), language, first, last, Samples.FRAMEWORK.value());
    }

    private static List<String> faults(Object command) {
        return COMMANDS.check(command).stream()
                .map(finding -> finding.code() + " " + finding.pointer())
                .toList();
    }
}
