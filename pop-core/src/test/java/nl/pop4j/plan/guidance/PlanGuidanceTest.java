package nl.pop4j.plan.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.pop4j.calendar.WorkingDays;
import nl.pop4j.calendar.cadence.Cadence;
import nl.pop4j.calendar.holiday.Holidays;
import nl.pop4j.competence.CompetenceCode;
import nl.pop4j.competence.CompetenceFramework;
import nl.pop4j.competence.Level;
import nl.pop4j.gap.DevelopmentNeed;
import nl.pop4j.gap.Prioritisation;
import nl.pop4j.gap.Target;
import nl.pop4j.gap.TargetSource;
import nl.pop4j.goal.ActivityKind;
import nl.pop4j.goal.DevelopmentActivity;
import nl.pop4j.goal.DevelopmentGoal;
import nl.pop4j.goal.GoalOrigin;
import nl.pop4j.goal.Measure;
import nl.pop4j.method.PlanMethod;
import nl.pop4j.method.PlanSection;
import nl.pop4j.method.StandardMethods;
import nl.pop4j.organisation.OrganisationNeeds;
import nl.pop4j.plan.Closing;
import nl.pop4j.plan.DevelopmentPlan;
import nl.pop4j.plan.ExecutionCommands;
import nl.pop4j.plan.PlanCommands;
import nl.pop4j.plan.PlanStatus;
import nl.pop4j.plan.content.Capacity;
import nl.pop4j.plan.content.Perspective;
import nl.pop4j.plan.content.PlanContent;
import nl.pop4j.plan.execution.Presentation;
import nl.pop4j.plan.rule.PlanContext;
import nl.pop4j.plan.rule.PlanRules;
import nl.pop4j.shared.DateRange;
import nl.pop4j.shared.LocalizedText;
import nl.pop4j.shared.Money;
import nl.pop4j.shared.Texts;
import nl.pop4j.shared.actor.Party;
import nl.pop4j.shared.id.ActivityId;
import nl.pop4j.shared.id.FrameworkId;
import nl.pop4j.shared.id.GoalId;
import nl.pop4j.shared.id.PersonId;
import nl.pop4j.shared.id.PlanId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("D1.1")
class PlanGuidanceTest {

    private static final Instant NOON = Instant.parse("2027-01-01T11:00:00Z");
    private static final LocalDate FRIDAY = LocalDate.of(2027, 1, 1);
    private static final DateRange YEAR = DateRange.ofClosed(FRIDAY, LocalDate.of(2027, 12, 31));
    private static final FrameworkId ZORG = FrameworkId.of("zorg");
    private static final CompetenceCode LISTENING = CompetenceCode.of("listening");

    @Test
    void aNewPlanBeginsWithTheDesiredDevelopment() {
        PlanGuidance guidance = guidance(StandardMethods.SIX_STEPS, blank(), Map.of());
        assertThat(open(guidance)).containsExactly("desired");
        assertThat(guidance.next().get(0).missing())
                .extracting(Missing::pointer)
                .containsExactly("/perspective/career");
        assertThat(guidance.isComplete()).isFalse();
    }

    @Test
    void aStepWaitsForTheStepBefore() {
        PlanGuidance guidance = guidance(StandardMethods.SIX_STEPS, blank(), Map.of());
        assertThat(guidance.steps().get(1).state()).isEqualTo(StepProgress.State.WAITING);
    }

    @Test
    void aFilledStepOpensTheNextAndEmptyingItReopensIt() {
        PlanContent described = blank().with(new Perspective("Wijkverpleegkundige worden", "", ""));
        assertThat(open(guidance(StandardMethods.SIX_STEPS, described, Map.of())))
                .containsExactly("competences");
        PlanContent emptied = described.with(Perspective.EMPTY);
        assertThat(open(guidance(StandardMethods.SIX_STEPS, emptied, Map.of()))).containsExactly("desired");
    }

    @Test
    void namesEachTargetWhoseLevelNobodyKnows() {
        PlanContent content = withTarget(blank().with(new Perspective("Wijkverpleegkundige worden", "", "")));
        assertThat(guidance(StandardMethods.SIX_STEPS, content, Map.of())
                        .next()
                        .get(0)
                        .missing())
                .extracting(Missing::pointer)
                .containsExactly("/targets/targets/0");
        assertThat(open(guidance(StandardMethods.SIX_STEPS, content, Map.of(LISTENING, Level.of(2)))))
                .containsExactly("goals");
    }

    @Test
    void namesWhatEachGoalLacks() {
        PlanContent content = withTarget(blank().with(new Perspective("Wijkverpleegkundige worden", "", "")))
                .with(DevelopmentGoal.of(GoalId.of("g1"), "Zes gesprekken", GoalOrigin.ownWish()));
        assertThat(guidance(StandardMethods.SIX_STEPS, content, Map.of(LISTENING, Level.of(2)))
                        .next()
                        .get(0)
                        .missing())
                .extracting(Missing::pointer)
                .containsExactly("/goals/0/reason", "/goals/0/measures", "/goals/0/deadline");
    }

    @Test
    @Tag("D3.0")
    void istSollLetsManagementAndEmployeeBeginSideBySide() {
        assertThat(open(guidance(StandardMethods.IST_SOLL, blank(), Map.of()))).containsExactly("needs", "questions");
    }

    @Test
    @Tag("D3.0")
    @Tag("D3.6")
    void asksForAPresentationOfTheLatestRevisionThatWasFoundFeasible() {
        DevelopmentPlan proposed = PlanCommands.propose(
                        plan(written()), Party.EMPLOYEE, new PlanRules("none/1", List.of()), context(Map.of()), NOON)
                .result()
                .orElseThrow();
        assertThat(asked(proposed)).contains("PRESENTATION");
        assertThat(asked(presented(proposed, Presentation.Feasibility.CHANGES_ASKED)))
                .contains("PRESENTATION");
        DevelopmentPlan feasible = presented(proposed, Presentation.Feasibility.FEASIBLE);
        assertThat(asked(feasible)).doesNotContain("PRESENTATION").contains("AGREEMENT");
        assertThat(asked(presented(feasible, Presentation.Feasibility.NOT_FEASIBLE)))
                .contains("PRESENTATION");
    }

    private static DevelopmentPlan presented(DevelopmentPlan plan, Presentation.Feasibility feasibility) {
        Presentation presentation =
                new Presentation(1, FRIDAY, List.of(PersonId.of("d1")), feasibility, "Daarom.", PersonId.of("e1"));
        return ExecutionCommands.present(plan, presentation, NOON).result().orElseThrow();
    }

    private static List<String> asked(DevelopmentPlan plan) {
        return PlanGuidance.of(StandardMethods.IST_SOLL, plan, context(Map.of())).steps().stream()
                .filter(step -> step.step().id().equals("presentation"))
                .flatMap(step -> step.missing().stream())
                .map(missing -> missing.section().name())
                .toList();
    }

    @Test
    @Tag("D2.8")
    void namesEachNeedThatNobodyDecidedOnAndAsksThatOneIsChosen() {
        assertThat(ofNeeds(blank())).containsExactly("/needs");
        PlanContent content =
                blank().toBuilder().needs(List.of(need("n1"), need("n2"))).build();
        assertThat(ofNeeds(content)).containsExactly("/needs/0", "/needs/1");
        content = content.toBuilder()
                .priorities(Prioritisation.NONE.with(decision("n1", false)))
                .build();
        assertThat(ofNeeds(content)).containsExactly("/needs/1");
        content = content.toBuilder()
                .priorities(content.priorities().with(decision("n2", false)))
                .build();
        assertThat(ofNeeds(content)).containsExactly("/priorities");
        content = content.toBuilder()
                .priorities(content.priorities().with(decision("n2", true)))
                .build();
        assertThat(ofNeeds(content)).isEmpty();
    }

    private static DevelopmentNeed need(String id) {
        return new DevelopmentNeed(id, DevelopmentNeed.Source.OWN_WISH, null, "", "Leren coachen");
    }

    private static Prioritisation.Decision decision(String need, boolean chosen) {
        return new Prioritisation.Decision(need, Prioritisation.Urgency.IMPORTANT, true, chosen, Party.EMPLOYEE);
    }

    private static List<String> ofNeeds(PlanContent content) {
        return guidance(StandardMethods.CONTINUOUS, content, Map.of()).steps().stream()
                .flatMap(step -> step.missing().stream())
                .filter(missing -> missing.section() == PlanSection.NEEDS)
                .map(Missing::pointer)
                .toList();
    }

    @Test
    void aWrittenPlanAsksForAgreementAndSignatures() {
        List<Missing> missing = guidance(StandardMethods.SIX_STEPS, written(), Map.of(LISTENING, Level.of(2)))
                .next()
                .get(0)
                .missing();
        assertThat(missing).extracting(one -> one.section().name()).containsExactly("AGREEMENT", "SIGNATURES");
    }

    @Test
    void aCompletedPlanIsEvaluated() {
        DevelopmentPlan closed = plan(written()).closed(new Closing(PlanStatus.COMPLETED, "", FRIDAY));
        PlanGuidance guidance =
                PlanGuidance.of(StandardMethods.SIX_STEPS, closed, context(Map.of(LISTENING, Level.of(2))));
        assertThat(guidance.steps().get(5).missing()).isEmpty();
        assertThat(guidance.steps().get(5).state()).isEqualTo(StepProgress.State.WAITING);
    }

    @Test
    void saysEveryMissingSectionInDutchAndEnglish() {
        for (PlanSection section : PlanSection.values()) {
            Missing missing = new Missing(section, "");
            assertThat(missing.text(Texts.standard(), LocalizedText.DUTCH))
                    .isNotEqualTo(missing.text(Texts.standard(), LocalizedText.ENGLISH));
        }
    }

    private static List<String> open(PlanGuidance guidance) {
        return guidance.next().stream().map(step -> step.step().id()).toList();
    }

    private static PlanGuidance guidance(PlanMethod method, PlanContent content, Map<CompetenceCode, Level> levels) {
        return PlanGuidance.of(method, plan(content), context(levels));
    }

    private static DevelopmentPlan plan(PlanContent content) {
        return DevelopmentPlan.start(PlanId.of("p1"), PersonId.of("e1"), content);
    }

    private static PlanContext context(Map<CompetenceCode, Level> levels) {
        CompetenceFramework framework = CompetenceFramework.builder(ZORG, LocalizedText.of("Zorg", "Care"))
                .build();
        return new PlanContext(
                FRIDAY, framework, OrganisationNeeds.NONE, levels, WorkingDays.of(Holidays.netherlands()));
    }

    private static PlanContent blank() {
        return PlanContent.blank(LocalizedText.DUTCH, YEAR, ZORG);
    }

    private static PlanContent withTarget(PlanContent content) {
        return content.with(content.targets().with(Target.of(LISTENING, Level.of(4), TargetSource.OWN_AMBITION)));
    }

    private static PlanContent written() {
        return withTarget(blank().with(new Perspective("Wijkverpleegkundige worden", "", "")))
                .with(DevelopmentGoal.of(GoalId.of("g1"), "Zes gesprekken voeren", GoalOrigin.ownWish())
                        .because("Het team groeit")
                        .measuredBy(Measure.quantity("gesprekken", BigDecimal.ZERO, BigDecimal.valueOf(6)))
                        .by(LocalDate.of(2027, 6, 30)))
                .with(DevelopmentActivity.builder(
                                ActivityId.of("a1"), GoalId.of("g1"), ActivityKind.COACHING, "Gesprekken oefenen")
                        .period(DateRange.ofClosed(FRIDAY, LocalDate.of(2027, 3, 31)))
                        .build())
                .with(new Capacity(120, Money.ZERO))
                .with(Cadence.everyMonths(3));
    }
}
