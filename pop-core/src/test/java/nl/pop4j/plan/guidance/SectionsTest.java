package nl.pop4j.plan.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.pop4j.form.Question;
import nl.pop4j.form.Questionnaire;
import nl.pop4j.method.MethodCode;
import nl.pop4j.method.PlanMethod;
import nl.pop4j.method.PlanSection;
import nl.pop4j.method.StepOwner;
import nl.pop4j.organisation.Objective;
import nl.pop4j.organisation.OrganisationNeeds;
import nl.pop4j.plan.Closing;
import nl.pop4j.plan.DevelopmentPlan;
import nl.pop4j.plan.PlanStatus;
import nl.pop4j.plan.content.Capacity;
import nl.pop4j.plan.content.PlanContent;
import nl.pop4j.plan.execution.ActivityProgress;
import nl.pop4j.plan.execution.ActivityStatus;
import nl.pop4j.plan.execution.Evaluation;
import nl.pop4j.plan.revision.RevisionStatus;
import nl.pop4j.plan.rule.PlanContext;
import nl.pop4j.plan.rule.ProfileFacts;
import nl.pop4j.profile.ProfileKind;
import nl.pop4j.profile.ProfileQuestions;
import nl.pop4j.shared.DateRange;
import nl.pop4j.shared.LocalizedText;
import nl.pop4j.shared.Money;
import nl.pop4j.shared.id.ActivityId;
import nl.pop4j.shared.id.GoalId;
import nl.pop4j.shared.id.ObjectiveId;
import nl.pop4j.testkit.PlanPoint;
import nl.pop4j.testkit.SampleNeeds;
import nl.pop4j.testkit.Samples;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What each section of a method asks for, and when it asks no more. */
@Tag("D1.1")
class SectionsTest {

    private static final LocalizedText TITLE = LocalizedText.of("Stap", "Step");

    @Test
    @Tag("D3.0")
    void needsAreThereOnceManagementHasCommittedToThem() {
        assertThat(missing(PlanSection.ORGANISATION_NEEDS, Samples.plan())).isEmpty();
        PlanContext stated = new PlanContext(
                Samples.TODAY,
                Samples.framework(),
                SampleNeeds.stated(),
                Samples.levels(),
                Samples.context().workingDays());
        assertThat(missing(method(PlanSection.ORGANISATION_NEEDS), Samples.plan(), stated))
                .containsExactly("");
    }

    @Test
    @Tag("D3.3")
    void insightsAreThereWithTheFirst() {
        assertThat(missing(PlanSection.INSIGHTS, Samples.plan())).containsExactly("");
        PlanContext one = Samples.context().with(new ProfileFacts(Set.of(), 1));
        assertThat(missing(method(PlanSection.INSIGHTS), Samples.plan(), one)).isEmpty();
    }

    @Test
    @Tag("D3.2")
    void eachQuestionThatMustBeIsAnswered() {
        PlanMethod asks = asking(
                Question.open("dream", TITLE),
                Question.open("learn", TITLE),
                Question.open("extra", TITLE).optional(),
                Question.open("aside", TITLE));
        assertThat(missing(asks, Samples.plan(), answered())).containsExactly("");
        assertThat(missing(asks, Samples.plan(), answered("extra"))).containsExactly("");
        assertThat(missing(asks, Samples.plan(), answered("dream", "extra"))).containsExactly("");
        assertThat(missing(asks, Samples.plan(), answered("dream", "learn"))).isEmpty();
    }

    @Test
    @Tag("D3.2")
    void whereNoQuestionMustBeAnsweredOneIsEnough() {
        PlanMethod asks = asking(
                Question.open("dream", TITLE).optional(),
                Question.open("learn", TITLE).optional());
        assertThat(missing(asks, Samples.plan(), answered())).containsExactly("");
        assertThat(missing(asks, Samples.plan(), answered("learn"))).isEmpty();
    }

    @Test
    @Tag("D3.5")
    void eachGoalHasAnActivity() {
        assertThat(missing(PlanSection.ACTIVITIES, Samples.plan())).isEmpty();
        PlanContent content = Samples.content();
        assertThat(missing(PlanSection.ACTIVITIES, with(content.without(ActivityId.of("a3")))))
                .containsExactly("/goals/1");
        assertThat(missing(
                        PlanSection.ACTIVITIES,
                        with(content.toBuilder().goals(List.of()).build())))
                .containsExactly("/activities");
        assertThat(missing(
                        PlanSection.GOALS,
                        with(content.toBuilder().goals(List.of()).build())))
                .containsExactly("/goals");
    }

    @Test
    @Tag("D5.2")
    void timeIsAgreed() {
        assertThat(missing(PlanSection.PLANNING, Samples.plan())).isEmpty();
        assertThat(missing(PlanSection.PLANNING, with(Samples.content().with(new Capacity(0, Money.ZERO)))))
                .containsExactly("/capacity/minutesPerWeek");
    }

    @Test
    @Tag("D2.3")
    void aRhythmIsAgreed() {
        assertThat(missing(PlanSection.REVIEWS, Samples.plan())).isEmpty();
        assertThat(missing(
                        PlanSection.REVIEWS,
                        with(Samples.content().toBuilder().reviews(null).build())))
                .containsExactly("/reviews");
    }

    @Test
    void agreementHoldsFromTheAnswerOn() {
        for (PlanPoint point : PlanPoint.values()) {
            DevelopmentPlan plan = point.of(Samples.content());
            boolean agreed = plan.latest()
                    .map(latest -> Set.of(RevisionStatus.AGREED, RevisionStatus.PARTLY_SIGNED, RevisionStatus.SIGNED)
                            .contains(latest.status()))
                    .orElse(false);
            assertThat(missing(PlanSection.AGREEMENT, plan).isEmpty())
                    .as("%s", point)
                    .isEqualTo(agreed);
            assertThat(missing(PlanSection.SIGNATURES, plan).isEmpty())
                    .as("%s", point)
                    .isEqualTo(plan.signed().isPresent());
        }
    }

    @Test
    @Tag("D3.7")
    void everyActivityIsFinishedOrStopped() {
        DevelopmentPlan signed = PlanPoint.SIGNED.of(Samples.content());
        assertThat(missing(PlanSection.PROGRESS, signed))
                .containsExactly("/activities/0", "/activities/1", "/activities/2");
        DevelopmentPlan begun = done(done(signed, "a1", ActivityStatus.STARTED), "a2", ActivityStatus.FINISHED);
        assertThat(missing(PlanSection.PROGRESS, begun)).containsExactly("/activities/0", "/activities/2");
        DevelopmentPlan over = done(done(begun, "a1", ActivityStatus.FINISHED), "a3", ActivityStatus.DROPPED);
        assertThat(missing(PlanSection.PROGRESS, over)).isEmpty();
        assertThat(missing(
                        PlanSection.PROGRESS,
                        with(Samples.content().toBuilder().activities(List.of()).build())))
                .containsExactly("/activities");
    }

    @Test
    @Tag("D5.5")
    void everyGoalIsEvaluatedAndThenThePlanIsClosed() {
        DevelopmentPlan signed = PlanPoint.SIGNED.of(Samples.content());
        assertThat(missing(PlanSection.EVALUATION, signed)).containsExactly("/goals/0", "/goals/1");
        DevelopmentPlan half = evaluated(signed, "g1");
        assertThat(missing(PlanSection.EVALUATION, half)).containsExactly("/goals/1");
        DevelopmentPlan all = evaluated(half, "g2");
        assertThat(missing(PlanSection.EVALUATION, all)).containsExactly("");
        assertThat(missing(PlanSection.EVALUATION, all.closed(new Closing(PlanStatus.COMPLETED, "", Samples.TODAY))))
                .isEmpty();
    }

    @Test
    @Tag("D2.5")
    void showsTheObjectivesThatHoldInThePlansHorizonWithTheGoalsThatServeThem() {
        List<ObjectiveInPlan> shown = ObjectiveInPlan.of(Samples.content(), Samples.needs());
        assertThat(shown)
                .extracting(one -> one.objective().id())
                .contains(Samples.FEWER_ERRORS)
                .doesNotContain(Samples.LAST_YEARS);
        assertThat(shown.stream()
                        .filter(one -> one.objective().id().equals(Samples.FEWER_ERRORS))
                        .findFirst()
                        .orElseThrow()
                        .goals())
                .containsExactly(GoalId.of("g1"));
        assertThat(shown.stream().filter(one -> !one.objective().id().equals(Samples.FEWER_ERRORS)))
                .allMatch(one -> one.goals().isEmpty());
    }

    @Test
    @Tag("D2.5")
    void anObjectiveThatTouchesTheHorizonByOneDayIsShown() {
        LocalDate first = Samples.YEAR_2027.start();
        LocalDate last = Samples.YEAR_2027.last();
        assertThat(isShown(DateRange.ofClosed(first.minusYears(1), first))).isTrue();
        assertThat(isShown(DateRange.ofClosed(first.minusYears(1), first.minusDays(1))))
                .isFalse();
        assertThat(isShown(DateRange.ofClosed(last, last.plusYears(1)))).isTrue();
        assertThat(isShown(DateRange.ofClosed(last.plusDays(1), last.plusYears(1))))
                .isFalse();
    }

    private static boolean isShown(DateRange period) {
        OrganisationNeeds needs = OrganisationNeeds.NONE.toBuilder()
                .objectives(List.of(new Objective(ObjectiveId.of("o1"), TITLE, period)))
                .build();
        return !ObjectiveInPlan.of(Samples.content(), needs).isEmpty();
    }

    /** A method of one step that asks these; to 'aside' the profile has no answer. */
    private static PlanMethod asking(Question... questions) {
        return PlanMethod.builder(MethodCode.of("ACME"), TITLE)
                .questions("ask", TITLE, StepOwner.EMPLOYEE, new Questionnaire("acme", 1, TITLE, List.of(questions)))
                .asking("dream", ProfileKind.AMBITION)
                .asking("learn", ProfileKind.LEARNING_WISH)
                .asking("extra", ProfileKind.LIKE)
                .build();
    }

    private static PlanContext answered(String... questions) {
        Set<String> answers = Set.of(questions).stream()
                .map(question -> ProfileQuestions.entryId("acme", question))
                .collect(Collectors.toSet());
        return Samples.context().with(new ProfileFacts(answers, 0));
    }

    private static DevelopmentPlan with(PlanContent content) {
        return DevelopmentPlan.start(Samples.PLAN, Samples.NOOR, content);
    }

    private static DevelopmentPlan done(DevelopmentPlan plan, String activity, ActivityStatus status) {
        return plan.with(plan.execution()
                .with(new ActivityProgress(ActivityId.of(activity), status, 0, Samples.TODAY, Samples.NOOR)));
    }

    private static DevelopmentPlan evaluated(DevelopmentPlan plan, String goal) {
        return plan.with(plan.execution()
                .with(new Evaluation(
                        GoalId.of(goal),
                        Evaluation.Result.REACHED,
                        List.of(),
                        List.of(),
                        "",
                        false,
                        Samples.TODAY,
                        Samples.NOOR)));
    }

    private static List<String> missing(PlanSection section, DevelopmentPlan plan) {
        return missing(method(section), plan, Samples.context());
    }

    private static PlanMethod method(PlanSection section) {
        return PlanMethod.builder(MethodCode.of("ACME"), TITLE)
                .step("only", TITLE, StepOwner.BOTH, section)
                .build();
    }

    private static List<String> missing(PlanMethod method, DevelopmentPlan plan, PlanContext context) {
        PlanGuidance guidance = PlanGuidance.of(method, plan, context);
        List<String> pointers =
                guidance.steps().get(0).missing().stream().map(Missing::pointer).toList();
        assertThat(guidance.isComplete()).isEqualTo(pointers.isEmpty());
        return pointers;
    }
}
