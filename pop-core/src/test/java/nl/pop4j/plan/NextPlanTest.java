package nl.pop4j.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.pop4j.gap.Target;
import nl.pop4j.gap.TargetProfile;
import nl.pop4j.goal.DevelopmentGoal;
import nl.pop4j.goal.EarlierGoal;
import nl.pop4j.plan.content.Capacity;
import nl.pop4j.plan.content.PlanContent;
import nl.pop4j.plan.execution.Evaluation;
import nl.pop4j.shared.DateRange;
import nl.pop4j.shared.id.FrameworkId;
import nl.pop4j.shared.id.GoalId;
import nl.pop4j.testkit.Samples;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("D5.5")
class NextPlanTest {

    private static final DateRange YEAR_2028 = DateRange.ofClosed(LocalDate.of(2028, 1, 1), LocalDate.of(2028, 12, 31));
    private static final DateRange OVERLAPPING =
            DateRange.ofClosed(LocalDate.of(2027, 6, 1), LocalDate.of(2028, 5, 31));

    @Test
    void takesOverOnlyTheGoalsThatGoOnAndTheirNeeds() {
        PlanContent next = NextPlan.after(evaluated("g1", true, "g2", false), YEAR_2028, Samples.FRAMEWORK);
        assertThat(next.goals()).hasSize(1);
        DevelopmentGoal goal = next.goals().get(0);
        assertThat(goal.statement()).isEqualTo(Samples.safeMedication().statement());
        assertThat(goal.origin().goesOnWith()).contains(new EarlierGoal(Samples.PLAN, GoalId.of("g1")));
        assertThat(goal.origin().objective()).contains(Samples.FEWER_ERRORS);
        assertThat(next.needs()).extracting(need -> need.id()).containsExactly("n1");
        assertThat(next.priorities().decisions())
                .extracting(decision -> decision.need())
                .containsExactly("n1");
    }

    @Test
    void agreesWorkPromisesTimeAndMoneyAnew() {
        PlanContent next = NextPlan.after(evaluated("g1", true, "g2", true), YEAR_2028, Samples.FRAMEWORK);
        assertThat(next.activities()).isEmpty();
        assertThat(next.agreements()).isEmpty();
        assertThat(next.capacity()).isEqualTo(Capacity.NONE);
        assertThat(next.horizon()).isEqualTo(YEAR_2028);
        assertThat(next.perspective()).isEqualTo(Samples.content().perspective());
        assertThat(next.targets()).isEqualTo(Samples.content().targets());
        assertThat(next.reviews()).isEqualTo(Samples.content().reviews());
        assertThat(next.basis().predecessor()).isEqualTo(Samples.PLAN);
    }

    @Test
    void leavesOutDaysThatLieOutsideTheNewHorizonAndKeepsOthers() {
        DevelopmentGoal after = NextPlan.after(evaluated("g1", true, "g2", true), YEAR_2028, Samples.FRAMEWORK)
                .goals()
                .get(0);
        assertThat(after.deadline()).isNull();
        assertThat(after.subGoals().get(0).by()).isNull();
        assertThat(after.criteria().get(0).on()).isNull();
        List<DevelopmentGoal> overlapping = NextPlan.after(
                        evaluated("g1", true, "g2", true), OVERLAPPING, Samples.FRAMEWORK)
                .goals();
        assertThat(overlapping.get(0).deadline()).isEqualTo(LocalDate.of(2027, 6, 30));
        assertThat(overlapping.get(1).deadline()).isEqualTo(LocalDate.of(2027, 10, 31));
        assertThat(overlapping.get(0).subGoals().get(0).behaviour())
                .isEqualTo(Samples.safeMedication().subGoals().get(0).behaviour());
    }

    @Test
    void keepsTheDayOfATargetOnlyWithinTheNewHorizon() {
        PlanContent content = Samples.content();
        Target target = content.targets().targets().get(0);
        LocalDate june = LocalDate.of(2027, 6, 30);
        PlanContent dated = content.with(content.targets()
                .with(new Target(target.competence(), target.level(), target.weight(), target.source(), june)));
        DevelopmentPlan plan = DevelopmentPlan.start(Samples.PLAN, Samples.NOOR, dated);
        assertThat(NextPlan.after(plan, OVERLAPPING, Samples.FRAMEWORK).targets())
                .isEqualTo(dated.targets());
        assertThat(NextPlan.after(plan, YEAR_2028, Samples.FRAMEWORK).targets()).isEqualTo(content.targets());
    }

    @Test
    void keepsTheWordsAndNoCodesUnderAnotherFramework() {
        FrameworkId other = FrameworkId.of("other");
        PlanContent next = NextPlan.after(evaluated("g1", true, "g2", true), YEAR_2028, other);
        PlanContent same = NextPlan.after(evaluated("g1", true, "g2", true), YEAR_2028, Samples.FRAMEWORK);
        assertThat(next.targets()).isEqualTo(TargetProfile.none(other));
        assertThat(next.basis().role()).isNull();
        assertThat(next.basis().predecessor()).isEqualTo(Samples.PLAN);
        assertThat(same.goals())
                .anySatisfy(goal -> assertThat(goal.competences()).isNotEmpty());
        assertThat(next.goals())
                .allSatisfy(goal -> assertThat(goal.competences()).isEmpty());
        assertThat(next.goals())
                .extracting(DevelopmentGoal::statement)
                .containsExactlyElementsOf(
                        same.goals().stream().map(DevelopmentGoal::statement).toList());
        assertThat(same.needs())
                .anySatisfy(need -> assertThat(need.competence()).isNotNull());
        assertThat(next.needs())
                .isNotEmpty()
                .allSatisfy(need -> assertThat(need.competence()).isNull());
    }

    @Test
    void looksAtTheLastEvaluationOfAGoal() {
        DevelopmentPlan plan = evaluated("g1", true, "g1", false);
        assertThat(NextPlan.after(plan, YEAR_2028, Samples.FRAMEWORK).goals()).isEmpty();
        assertThat(NextPlan.after(plan, YEAR_2028, Samples.FRAMEWORK).needs()).isEmpty();
    }

    private static DevelopmentPlan evaluated(String first, boolean firstGoesOn, String second, boolean secondGoesOn) {
        DevelopmentPlan plan = PlanSteps.signed();
        plan = PlanSteps.plan(ExecutionCommands.evaluate(plan, evaluation(first, firstGoesOn), Samples.NOW));
        return PlanSteps.plan(ExecutionCommands.evaluate(plan, evaluation(second, secondGoesOn), Samples.NOW));
    }

    private static Evaluation evaluation(String goal, boolean goesOn) {
        return new Evaluation(
                GoalId.of(goal),
                Evaluation.Result.PARTLY,
                List.of(),
                List.of(),
                "",
                goesOn,
                Samples.TODAY,
                Samples.NOOR);
    }
}
