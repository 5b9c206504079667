package nl.pop4j.plan;

import com.google.common.collect.ImmutableMap;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.pop4j.goal.DevelopmentGoal;
import nl.pop4j.plan.content.PlanContent;
import nl.pop4j.plan.execution.AgreementReport;
import nl.pop4j.plan.execution.Evaluation;
import nl.pop4j.plan.execution.Filing;
import nl.pop4j.plan.execution.Presentation;
import nl.pop4j.plan.lifecycle.LifeCycleRules;
import nl.pop4j.plan.lifecycle.PlanEvent;
import nl.pop4j.plan.revision.Revision;
import nl.pop4j.plan.revision.RevisionStatus;
import nl.pop4j.shared.finding.Finding;
import nl.pop4j.shared.finding.Findings;
import nl.pop4j.shared.finding.Outcome;

/**
 * What can be added to the record of a signed plan: what came of its goals and of its promises.
 *
 * <p>{@link nl.pop4j.plan.execution.ExecutionRecord} shows what they add to.
 */
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

    /** Records that the latest revision was presented to management. */
    public static Outcome<DevelopmentPlan> present(DevelopmentPlan plan, Presentation presentation, Instant at) {
        if (plan.closing() != null) {
            return refused(LifeCycleRules.plain(LifeCycleRules.PLAN_HAS_ENDED, ""));
        }
        int latest = plan.revisions().size();
        if (latest == 0) {
            return refused(LifeCycleRules.plain(LifeCycleRules.NOTHING_PROPOSED, ""));
        }
        if (presentation.revision() != latest) {
            return refused(LifeCycleRules.notLatest(presentation.revision(), latest));
        }
        return Outcome.done(
                plan.with(plan.execution().with(presentation)),
                new PlanEvent(PlanEvent.Type.PRESENTED, plan.id(), latest, at));
    }

    /**
     * Records that a revision that both have signed was filed; also after the plan has ended, and also again.
     *
     * @param today a filing or a copy cannot be of a later day
     */
    public static Outcome<DevelopmentPlan> file(DevelopmentPlan plan, Filing filing, LocalDate today, Instant at) {
        Optional<Revision> revision = plan.revision(filing.revision())
                .filter(one -> one.status() == RevisionStatus.SIGNED || one.status() == RevisionStatus.SUPERSEDED);
        if (revision.isEmpty()) {
            return refused(LifeCycleRules.about(LifeCycleRules.NOT_SIGNED, "/revision", filing.revision()));
        }
        if (!revision.get().digest().equals(filing.digest())) {
            return refused(LifeCycleRules.about(LifeCycleRules.DIGEST_DIFFERS, "/digest", filing.revision()));
        }
        LocalDate copy = filing.copyOn();
        if (filing.on().isAfter(today) || (copy != null && copy.isAfter(today))) {
            String place = filing.on().isAfter(today) ? "/on" : "/copyOn";
            return refused(Finding.error(LifeCycleRules.NOT_YET, place, ImmutableMap.of("date", today.toString())));
        }
        return Outcome.done(
                plan.with(plan.execution().with(filing)),
                new PlanEvent(PlanEvent.Type.FILED, plan.id(), filing.revision(), at));
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
