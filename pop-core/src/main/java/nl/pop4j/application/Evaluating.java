package nl.pop4j.application;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import nl.pop4j.access.FieldGroup;
import nl.pop4j.access.Operation;
import nl.pop4j.application.command.Receipt;
import nl.pop4j.application.command.form.Lists;
import nl.pop4j.application.command.progress.ClosePlan;
import nl.pop4j.application.command.progress.EvaluateGoal;
import nl.pop4j.application.command.progress.ReportAgreement;
import nl.pop4j.application.desk.Desk;
import nl.pop4j.application.desk.Situation;
import nl.pop4j.application.desk.Surroundings;
import nl.pop4j.application.input.Edits;
import nl.pop4j.application.input.GivenEvidence;
import nl.pop4j.competence.Level;
import nl.pop4j.plan.Closing;
import nl.pop4j.plan.DevelopmentPlan;
import nl.pop4j.plan.ExecutionCommands;
import nl.pop4j.plan.PlanCommands;
import nl.pop4j.plan.PlanStatus;
import nl.pop4j.plan.content.Agreement;
import nl.pop4j.plan.execution.AgreementReport;
import nl.pop4j.plan.execution.Evaluation;
import nl.pop4j.plan.execution.Promise;
import nl.pop4j.plan.execution.ReassessedLevel;
import nl.pop4j.plan.rule.PlanCourse;
import nl.pop4j.port.PlanQuery;
import nl.pop4j.port.StorePorts;
import nl.pop4j.shared.actor.Actor;
import nl.pop4j.shared.finding.Findings;
import nl.pop4j.shared.finding.Outcome;
import nl.pop4j.shared.id.GoalId;
import nl.pop4j.shared.id.PersonId;
import nl.pop4j.shared.id.TenantId;

/**
 * Looking back on a signed plan: what came of its promises and goals, and ending it.
 *
 * <p>What is written here is added to the execution record and changes nothing that was signed. Thread-safe.
 *
 * <p>Example: {@code evaluate} says that goal {@code g1} was partly reached and goes on; {@code close} ends the
 * plan, whose life cycle then refuses every change.
 */
public final class Evaluating {

    private final Desk desk;

    Evaluating(Desk desk) {
        this.desk = desk;
    }

    /**
     * Writes down what came of a goal of the signed plan. Levels that are seen anew become ratings by the actor, resting
     * on the evidence of the evaluation; they are never overwritten, only succeeded.
     *
     * @return a receipt, or findings: the signed plan has no such goal, no such competence, no such level
     * @throws nl.pop4j.shared.error.NotFound if there is no such plan for this actor
     * @throws nl.pop4j.shared.error.StaleVersion if the plan was written since the user saw it
     */
    public Outcome<Receipt> evaluate(TenantId tenant, Actor actor, EvaluateGoal command) {
        return desk.onPlan(
                tenant,
                actor,
                command,
                Operation.EVALUATE,
                plan -> ImmutableSet.of(FieldGroup.EVALUATION),
                (plan, work) -> {
                    Evaluation evaluation = evaluation(command, actor.person());
                    Outcome<DevelopmentPlan> evaluated = ExecutionCommands.evaluate(
                            plan, evaluation, work.situation().now());
                    Findings faults =
                            evaluated.isDone() ? Reassessing.keep(plan, evaluation, work) : evaluated.findings();
                    return faults.hasErrors() ? Outcome.refused(faults) : work.keep(evaluated);
                });
    }

    /**
     * Reports whether a promise of the signed plan was kept.
     *
     * @return a receipt, or the finding that the signed plan has no such promise
     * @throws nl.pop4j.shared.error.NotFound if there is no such plan for this actor
     * @throws nl.pop4j.shared.error.StaleVersion if the plan was written since the user saw it
     */
    public Outcome<Receipt> reportAgreement(TenantId tenant, Actor actor, ReportAgreement command) {
        return desk.change(
                tenant,
                actor,
                command,
                Operation.EVALUATE,
                plan -> ImmutableSet.of(FieldGroup.AGREEMENTS),
                (plan, work) -> ExecutionCommands.report(
                        plan,
                        new AgreementReport(
                                requireNonNull(command.agreementId()),
                                command.kept(),
                                requireNonNull(command.on()),
                                actor.person()),
                        work.situation().now()));
    }

    /**
     * Ends a plan: completed when it was signed and each goal is evaluated, or stopped at any time for a reason.
     *
     * @return a receipt, or a finding for each goal that is not evaluated yet
     * @throws nl.pop4j.shared.error.NotFound if there is no such plan for this actor
     * @throws nl.pop4j.shared.error.StaleVersion if the plan was written since the user saw it
     */
    public Outcome<Receipt> close(TenantId tenant, Actor actor, ClosePlan command) {
        return desk.change(
                tenant,
                actor,
                command,
                Operation.CLOSE_PLAN,
                (plan, work) -> PlanCommands.close(
                        plan,
                        new Closing(
                                PlanStatus.valueOf(requireNonNull(command.end())),
                                Edits.orEmpty(command.reason()),
                                work.situation().today()),
                        work.situation().now()));
    }

    /**
     * The promises of the signed plans on a page of plans: kept, late, broken, open or overdue, on either side; without
     * their amount for who may not see the money of a plan. Each plan of which promises are shown is noted as read.
     *
     * @param query which plans; somebody who may not list all plans asks for those of one employee
     * @throws nl.pop4j.shared.error.NotFound if the actor may not list these plans
     */
    public List<Promise> promises(TenantId tenant, Actor actor, PlanQuery query) {
        return desk.ask(tenant, actor, (situation, ports) -> {
            situation.requireListing(query.employees());
            return ports.plans().list(tenant, query).stream()
                    .flatMap(line -> ports.plans().find(tenant, line.plan()).stream())
                    .filter(plan -> situation.maySee(plan, FieldGroup.AGREEMENTS))
                    .flatMap(plan -> promises(plan, situation, ports).stream())
                    .collect(ImmutableList.toImmutableList());
        });
    }

    private static List<Promise> promises(DevelopmentPlan plan, Situation situation, StorePorts ports) {
        List<Agreement> agreements =
                plan.signed().map(signed -> signed.content().agreements()).orElse(ImmutableList.of());
        if (!agreements.isEmpty()) {
            Desk.noteReading(
                    situation,
                    ports,
                    plan.employee(),
                    Operation.VIEW_PLAN,
                    plan.id().value());
        }
        PlanCourse course = Surroundings.course(plan, situation, ports);
        boolean withAmount = situation.maySee(plan, FieldGroup.CAPACITY);
        return agreements.stream()
                .map(agreement -> new Promise(
                        plan.id(),
                        plan.employee(),
                        withAmount ? agreement : agreement.withoutAmount(),
                        plan.execution().stateOf(agreement),
                        course.openAgreements().contains(agreement.id())
                                && course.isOverdue(agreement.due(), situation.today())))
                .collect(ImmutableList.toImmutableList());
    }

    private static Evaluation evaluation(EvaluateGoal command, PersonId by) {
        List<ReassessedLevel> levels = Lists.copyOf(command.levels()).stream()
                .map(input -> new ReassessedLevel(
                        Edits.code(requireNonNull(input.competence())), new Level(requireNonNull(input.level()))))
                .collect(ImmutableList.toImmutableList());
        return new Evaluation(
                GoalId.of(requireNonNull(command.goalId())),
                Evaluation.Result.valueOf(requireNonNull(command.result())),
                GivenEvidence.all(command.evidence(), by),
                levels,
                Edits.orEmpty(command.lessons()),
                command.goesOn(),
                requireNonNull(command.on()),
                by);
    }
}
