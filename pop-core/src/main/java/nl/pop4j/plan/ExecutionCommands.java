package nl.pop4j.plan;

import com.google.common.collect.ImmutableMap;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import nl.pop4j.goal.DevelopmentGoal;
import nl.pop4j.plan.content.PlanContent;
import nl.pop4j.plan.execution.AgreementReport;
import nl.pop4j.plan.execution.Evaluation;
import nl.pop4j.plan.lifecycle.LifeCycleRules;
import nl.pop4j.plan.lifecycle.PlanEvent;
import nl.pop4j.plan.revision.Revision;
import nl.pop4j.shared.finding.Finding;
import nl.pop4j.shared.finding.Findings;
import nl.pop4j.shared.finding.Outcome;

/** What can be added to the record of a signed plan: what came of its goals and of its promises. */
public final class ExecutionCommands {

    private ExecutionCommands() {}

    /** Evaluates a goal of the signed revision; an earlier evaluation stays in the record. */
    public static Outcome<DevelopmentPlan> evaluate(DevelopmentPlan plan, Evaluation evaluation, Instant at) {
        if (plan.closing() != null) {
            return refused(LifeCycleRules.plain(LifeCycleRules.PLAN_HAS_ENDED, ""));
        }
        boolean known = plan.signed()
                .map(Revision::content)
                .flatMap(content -> content.goal(evaluation.goal()))
                .isPresent();
        if (!known) {
            return refused(Finding.error(
                    LifeCycleRules.UNKNOWN_GOAL,
                    "/goalId",
                    ImmutableMap.of("goal", evaluation.goal().value())));
        }
        return Outcome.done(
                plan.with(plan.execution().with(evaluation)),
                new PlanEvent(PlanEvent.Type.GOAL_EVALUATED, plan.id(), 0, at));
    }

    /** Reports what came of a promise of the signed revision, whichever side made it. */
    public static Outcome<DevelopmentPlan> report(DevelopmentPlan plan, AgreementReport report, Instant at) {
        if (plan.closing() != null) {
            return refused(LifeCycleRules.plain(LifeCycleRules.PLAN_HAS_ENDED, ""));
        }
        boolean known = plan.signed()
                .map(Revision::content)
                .flatMap(content -> content.agreement(report.agreement()))
                .isPresent();
        if (!known) {
            return refused(Finding.error(
                    LifeCycleRules.UNKNOWN_AGREEMENT,
                    "/agreementId",
                    ImmutableMap.of("agreement", report.agreement())));
        }
        return Outcome.done(
                plan.with(plan.execution().with(report)),
                new PlanEvent(PlanEvent.Type.AGREEMENT_REPORTED, plan.id(), 0, at));
    }

    /** A finding for each goal of the signed revision that nobody has evaluated, at its place there. */
    public static Findings unevaluated(DevelopmentPlan plan) {
        List<DevelopmentGoal> goals =
                plan.signed().map(Revision::content).map(PlanContent::goals).orElse(List.of());
        return new Findings(IntStream.range(0, goals.size())
                .filter(i -> plan.execution().evaluationOf(goals.get(i).id()).isEmpty())
                .mapToObj(i -> Finding.error(
                        LifeCycleRules.GOAL_NOT_EVALUATED,
                        "/goals/" + i,
                        ImmutableMap.of("goal", goals.get(i).id().value())))
                .toList());
    }

    private static Outcome<DevelopmentPlan> refused(Finding finding) {
        return Outcome.refused(finding);
    }
}
