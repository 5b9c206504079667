package nl.pop4j.plan;

import static nl.pop4j.plan.PlanSteps.codes;
import static nl.pop4j.plan.PlanSteps.evaluate;
import static nl.pop4j.plan.PlanSteps.kinds;
import static nl.pop4j.plan.PlanSteps.plan;
import static nl.pop4j.plan.PlanSteps.signed;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.pop4j.plan.content.Agreement;
import nl.pop4j.plan.execution.AgreementReport;
import nl.pop4j.plan.execution.AgreementState;
import nl.pop4j.plan.execution.Evaluation;
import nl.pop4j.plan.lifecycle.LifeCycleRules;
import nl.pop4j.plan.revision.Signature;
import nl.pop4j.plan.revision.SignatureMeaning;
import nl.pop4j.shared.actor.Party;
import nl.pop4j.shared.finding.Finding;
import nl.pop4j.shared.finding.Outcome;
import nl.pop4j.shared.id.GoalId;
import nl.pop4j.testkit.Samples;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ExecutionCommandsTest {

    private static final Closing COMPLETED = new Closing(PlanStatus.COMPLETED, "", Samples.TODAY);
    private static final LocalDate DUE = LocalDate.of(2027, 2, 1);

    @Test
    @Tag("D5.5")
    void completesNothingWhileAGoalIsNotEvaluated() {
        DevelopmentPlan half = plan(evaluate(signed(), "g1"));
        Outcome<DevelopmentPlan> refused = PlanCommands.close(half, COMPLETED, Samples.NOW);
        assertThat(codes(refused)).containsExactly(LifeCycleRules.GOAL_NOT_EVALUATED);
        assertThat(refused.findings().list()).extracting(Finding::pointer).containsExactly("/goals/1");
        assertThat(plan(PlanCommands.close(plan(evaluate(half, "g2")), COMPLETED, Samples.NOW))
                        .status())
                .isEqualTo(PlanStatus.COMPLETED);
    }

    @Test
    @Tag("D5.5")
    void keepsEveryEvaluationAndLetsTheLastOneHold() {
        DevelopmentPlan once = plan(evaluate(signed(), "g1"));
        Evaluation better = new Evaluation(
                GoalId.of("g1"),
                Evaluation.Result.REACHED,
                List.of(),
                List.of(),
                "",
                false,
                Samples.TODAY,
                Samples.AHMED);
        Outcome<DevelopmentPlan> twice = ExecutionCommands.evaluate(once, better, Samples.NOW);
        assertThat(kinds(twice)).containsExactly("plan-goal-evaluated");
        assertThat(plan(twice).execution().evaluations()).hasSize(2);
        assertThat(plan(twice).execution().evaluationOf(GoalId.of("g1"))).contains(better);
        assertThat(plan(twice).execution().evaluationOf(GoalId.of("g2"))).isEmpty();
    }

    @Test
    @Tag("D5.5")
    void evaluatesOnlyGoalsThatWereSigned() {
        assertThat(codes(evaluate(signed(), "g9"))).containsExactly(LifeCycleRules.UNKNOWN_GOAL);
        assertThat(codes(evaluate(Samples.plan(), "g1"))).containsExactly(LifeCycleRules.UNKNOWN_GOAL);
    }

    @Test
    @Tag("D3.6")
    void tellsKeptFromLateFromBroken() {
        Agreement promise = Samples.content().agreement("b1").orElseThrow();
        assertThat(signed().execution().stateOf(promise)).isEqualTo(AgreementState.OPEN);
        assertThat(stateAfter(promise, true, DUE)).isEqualTo(AgreementState.KEPT);
        assertThat(stateAfter(promise, true, DUE.plusDays(1))).isEqualTo(AgreementState.LATE);
        assertThat(stateAfter(promise, false, DUE)).isEqualTo(AgreementState.BROKEN);
    }

    @Test
    @Tag("D3.6")
    void reportsOnlyOnPromisesThatWereSigned() {
        assertThat(codes(report(signed(), "b9", true, DUE))).containsExactly(LifeCycleRules.UNKNOWN_AGREEMENT);
        assertThat(kinds(report(signed(), "b1", true, DUE))).containsExactly("plan-agreement-reported");
    }

    @Test
    @Tag("D5.1")
    void recordsNothingMoreWhenThePlanHasEnded() {
        DevelopmentPlan ended = plan(PlanCommands.close(PlanSteps.evaluated(), COMPLETED, Samples.NOW));
        assertThat(codes(evaluate(ended, "g1"))).containsExactly(LifeCycleRules.PLAN_HAS_ENDED);
        assertThat(codes(report(ended, "b1", true, DUE))).containsExactly(LifeCycleRules.PLAN_HAS_ENDED);
    }

    @Test
    @Tag("D1.3")
    void asksForAReactionUnderProtestAndForARefusal() {
        for (SignatureMeaning meaning : SignatureMeaning.values()) {
            Outcome<DevelopmentPlan> outcome = sign(PlanSteps.agreed(), meaning, " ");
            assertThat(outcome.isDone()).as("%s", meaning).isEqualTo(!meaning.needsReaction());
            assertThat(outcome.findings().stream().map(Finding::pointer))
                    .allMatch(pointer -> pointer.equals("/reaction"));
        }
    }

    @Test
    @Tag("D1.3")
    void keepsAReactionBesideTheOneBefore() {
        DevelopmentPlan protested = plan(sign(PlanSteps.agreed(), SignatureMeaning.UNDER_PROTEST, "Te weinig tijd."));
        DevelopmentPlan refused = plan(sign(protested, SignatureMeaning.REFUSED, "Nog steeds."));
        assertThat(refused.latest().orElseThrow().signatures())
                .extracting(Signature::reaction)
                .containsExactly("Te weinig tijd.", "Nog steeds.");
    }

    private static Outcome<DevelopmentPlan> sign(DevelopmentPlan plan, SignatureMeaning meaning, String reaction) {
        return PlanCommands.sign(
                plan,
                1,
                new Signature(
                        Party.EMPLOYEE,
                        Samples.NOOR,
                        meaning,
                        plan.latest().orElseThrow().digest(),
                        Samples.NOW,
                        reaction));
    }

    private static AgreementState stateAfter(Agreement promise, boolean kept, LocalDate on) {
        return plan(report(signed(), promise.id(), kept, on)).execution().stateOf(promise);
    }

    private static Outcome<DevelopmentPlan> report(DevelopmentPlan plan, String id, boolean kept, LocalDate on) {
        return ExecutionCommands.report(plan, new AgreementReport(id, kept, on, Samples.AHMED), Samples.NOW);
    }
}
