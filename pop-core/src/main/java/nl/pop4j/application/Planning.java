package nl.pop4j.application;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import nl.pop4j.access.FieldGroup;
import nl.pop4j.access.Operation;
import nl.pop4j.application.command.PlanCommand;
import nl.pop4j.application.command.Receipt;
import nl.pop4j.application.command.StartPlan;
import nl.pop4j.application.command.content.AgreeCapacity;
import nl.pop4j.application.command.content.AgreeReviews;
import nl.pop4j.application.command.content.DescribePerspective;
import nl.pop4j.application.command.content.PutActivity;
import nl.pop4j.application.command.content.PutAgreement;
import nl.pop4j.application.command.content.PutGoal;
import nl.pop4j.application.command.content.RemoveElement;
import nl.pop4j.application.command.content.SetTarget;
import nl.pop4j.application.desk.Desk;
import nl.pop4j.application.desk.Edge;
import nl.pop4j.application.input.EditedFields;
import nl.pop4j.application.input.Edits;
import nl.pop4j.application.option.PlanOptions;
import nl.pop4j.calendar.cadence.Cadence;
import nl.pop4j.dossier.PlanDossier;
import nl.pop4j.dossier.progress.ProgressDossier;
import nl.pop4j.goal.DevelopmentGoal;
import nl.pop4j.plan.DevelopmentPlan;
import nl.pop4j.plan.PlanCommands;
import nl.pop4j.plan.content.Perspective;
import nl.pop4j.plan.content.PlanContent;
import nl.pop4j.plan.guidance.ObjectiveInPlan;
import nl.pop4j.plan.guidance.PlanGuidance;
import nl.pop4j.port.DuePlan;
import nl.pop4j.port.DueQuery;
import nl.pop4j.port.PlanQuery;
import nl.pop4j.port.PlanSummary;
import nl.pop4j.shared.actor.Actor;
import nl.pop4j.shared.error.NotFound;
import nl.pop4j.shared.error.StaleVersion;
import nl.pop4j.shared.finding.Findings;
import nl.pop4j.shared.finding.Outcome;
import nl.pop4j.shared.finding.RuleCode;
import nl.pop4j.shared.id.GoalId;
import nl.pop4j.shared.id.PersonId;
import nl.pop4j.shared.id.PlanId;
import nl.pop4j.shared.id.TenantId;

/**
 * Writing a plan, looking at it, and having it judged by the tenant's rules. {@link Agreeing} makes it binding.
 *
 * <p>Every command names the version that its user saw; its receipt has the next one. The same command under the same
 * id has one effect. Thread-safe.
 *
 * <p>Example: after {@code start} and {@code putGoal}, {@code check} may miss a deadline at {@code /goals/0/deadline}.
 */
public final class Planning {

    /** The tenant has no such method. */
    public static final RuleCode UNKNOWN_METHOD = RuleCode.of("PLAN-METHOD-1");

    /** The plan has no goal, activity, promise or need of this id; no arguments. */
    public static final RuleCode UNKNOWN_ELEMENT = RuleCode.of("PLAN-ELEMENT-1");

    /** A choice among the needs was made by the other side: {@code need}. */
    public static final RuleCode DECIDED_BY_OTHERS = RuleCode.of("PLAN-START-1");

    /** More than one thing in the plan has this id, and the command does not say of which kind; no arguments. */
    public static final RuleCode KIND_IS_OPEN = RuleCode.of("PLAN-ELEMENT-3");

    private final Desk desk;
    private final PlanReading reading;

    Planning(Desk desk, Edge edge) {
        this.desk = desk;
        this.reading = new PlanReading(desk, edge);
    }

    /**
     * Begins a plan: empty, or with what an earlier plan hands over.
     *
     * @return a receipt with version 1, or findings: no such method, or the earlier plan has not ended
     * @throws NotFound if the actor may not begin a plan for this employee, the framework is not there, or the earlier
     *     plan is not there for this employee and actor
     * @throws StaleVersion if the plan exists already
     */
    public Outcome<Receipt> start(TenantId tenant, Actor actor, StartPlan command) {
        return desk.carryOut(tenant, actor, command, work -> {
            PersonId employee = PersonId.of(requireNonNull(command.employee()));
            work.situation().require(employee, Operation.START_PLAN, "plan");
            return work.once(() -> PlanStarts.start(work, command, employee));
        });
    }

    /**
     * Begins a plan with what a form or a file says: a filled form that was read back, a content in JSON. The command
     * decides on language, horizon, framework, employment, role and earlier plan; the content on all that is written, and
     * on the method where the command names none. All of it is taken, or nothing.
     *
     * <p>Example: with the goals of a form filled in by hand, {@code start} gives a receipt with version 1; where one has a
     * deadline after the horizon, it gives {@code PLAN-DATES-1} at {@code /goals/0/deadline} and there is no plan.
     *
     * @return a receipt with version 1, or findings: those of {@link #start(TenantId, Actor, StartPlan)}; a competence or
     *     level that the framework does not have; a goal or activity outside the horizon; a choice that the other side made
     * @throws NotFound as {@link #start(TenantId, Actor, StartPlan)}, and if the actor may not write what the content holds
     * @throws StaleVersion if the plan exists already
     */
    public Outcome<Receipt> start(TenantId tenant, Actor actor, StartPlan command, PlanContent content) {
        return desk.carryOut(tenant, actor, command, List.of(command, content), work -> {
            PersonId employee = PersonId.of(requireNonNull(command.employee()));
            work.situation().require(employee, Operation.START_PLAN, "plan");
            FilledStart.require(content, PlanId.of(requireNonNull(command.planId())), employee, work.situation());
            return work.once(() -> PlanStarts.start(work, command, employee, content));
        });
    }

    /**
     * Writes where the employee wants to go.
     *
     * @throws NotFound if there is no such plan for this actor
     * @throws StaleVersion if the plan was written since the user saw it
     */
    public Outcome<Receipt> describePerspective(TenantId tenant, Actor actor, DescribePerspective command) {
        return edit(
                tenant,
                actor,
                command,
                FieldGroup.PERSPECTIVE,
                content -> content.with(new Perspective(
                        Edits.orEmpty(command.career()),
                        Edits.orEmpty(command.realisation()),
                        Edits.orEmpty(command.notPromised()))));
    }

    /**
     * Sets what the plan may take.
     *
     * @throws NotFound if there is no such plan for this actor
     * @throws StaleVersion if the plan was written since the user saw it
     */
    public Outcome<Receipt> agreeCapacity(TenantId tenant, Actor actor, AgreeCapacity command) {
        return edit(tenant, actor, command, FieldGroup.CAPACITY, content -> content.with(Edits.capacity(command)));
    }

    /**
     * Sets how often progress is looked at.
     *
     * @throws NotFound if there is no such plan for this actor
     * @throws StaleVersion if the plan was written since the user saw it
     */
    public Outcome<Receipt> agreeReviews(TenantId tenant, Actor actor, AgreeReviews command) {
        return edit(
                tenant,
                actor,
                command,
                FieldGroup.REVIEWS,
                content -> content.with(Cadence.parse(requireNonNull(command.cadence()))));
    }

    /**
     * Sets the level of one competence that the employee wants to have.
     *
     * @throws NotFound if there is no such plan for this actor
     * @throws StaleVersion if the plan was written since the user saw it
     */
    public Outcome<Receipt> setTarget(TenantId tenant, Actor actor, SetTarget command) {
        return edit(
                tenant,
                actor,
                command,
                FieldGroup.TARGETS,
                content -> content.with(content.targets().with(Edits.target(command))));
    }

    /**
     * Adds a goal, or writes it anew in its place.
     *
     * @throws NotFound if there is no such plan for this actor
     * @throws StaleVersion if the plan was written since the user saw it
     */
    public Outcome<Receipt> putGoal(TenantId tenant, Actor actor, PutGoal command) {
        return edit(tenant, actor, command, FieldGroup.GOALS, content -> {
            DevelopmentGoal goal = Edits.goal(command, content.goal(GoalId.of(requireNonNull(command.goalId()))));
            return content.with(goal);
        });
    }

    /**
     * Adds an activity, or writes it anew in its place.
     *
     * @throws NotFound if there is no such plan for this actor
     * @throws StaleVersion if the plan was written since the user saw it
     */
    public Outcome<Receipt> putActivity(TenantId tenant, Actor actor, PutActivity command) {
        return desk.change(
                tenant,
                actor,
                command,
                Operation.EDIT_PLAN,
                plan -> EditedFields.of(command, plan.workingCopy()),
                (plan, work) -> PlanCommands.edit(plan, plan.workingCopy().with(Edits.activity(command))));
    }

    /**
     * Adds a promise, or writes it anew in its place.
     *
     * @throws NotFound if there is no such plan for this actor
     * @throws StaleVersion if the plan was written since the user saw it
     */
    public Outcome<Receipt> putAgreement(TenantId tenant, Actor actor, PutAgreement command) {
        return desk.change(
                tenant,
                actor,
                command,
                Operation.EDIT_PLAN,
                plan -> EditedFields.of(command, plan.workingCopy()),
                (plan, work) -> PlanCommands.edit(plan, plan.workingCopy().with(Edits.agreement(command))));
    }

    /**
     * Takes a goal, an activity, a promise or a need out.
     *
     * @return a receipt, or the finding that the plan has no such thing, or more than one where the kind is left open
     * @throws NotFound if there is no such plan for this actor
     * @throws StaleVersion if the plan was written since the user saw it
     */
    public Outcome<Receipt> remove(TenantId tenant, Actor actor, RemoveElement command) {
        return desk.change(
                tenant,
                actor,
                command,
                Operation.EDIT_PLAN,
                plan -> Removal.of(command, plan.workingCopy()).fields(),
                (plan, work) -> Removal.of(command, plan.workingCopy())
                        .rest()
                        .fold((rest, events) -> PlanCommands.edit(plan, rest), Outcome::refused));
    }

    /**
     * The plan; that it was read is noted.
     *
     * @throws NotFound if there is no such plan for this actor
     */
    public DevelopmentPlan plan(TenantId tenant, Actor actor, PlanId id) {
        return reading.plan(tenant, actor, id);
    }

    /**
     * All that the tenant's rules find in the working copy today.
     *
     * @throws NotFound if there is no such plan for this actor
     */
    public Findings check(TenantId tenant, Actor actor, PlanId id) {
        return reading.check(tenant, actor, id);
    }

    /**
     * How far the plan is on its method's way: what is done, what is missing, what comes next and by whom.
     *
     * @throws NotFound if there is no such plan for this actor, or the tenant no longer has its method
     */
    public PlanGuidance guidance(TenantId tenant, Actor actor, PlanId id) {
        return reading.guidance(tenant, actor, id);
    }

    /**
     * How far the plan is, and for each command whether this actor may give it now, or why not.
     *
     * @throws NotFound if there is no such plan for this actor, or the tenant no longer has its method
     */
    public PlanOptions options(TenantId tenant, Actor actor, PlanId id) {
        return reading.options(tenant, actor, id);
    }

    /**
     * The organisation's objectives during the plan, the context of its goals: each with the goals that serve it.
     *
     * @throws NotFound if there is no such plan for this actor
     */
    public List<ObjectiveInPlan> objectives(TenantId tenant, Actor actor, PlanId id) {
        return reading.objectives(tenant, actor, id);
    }

    /**
     * The plan with all around it, ready for documents: its signed revision if there is one, else the latest, else the
     * working copy.
     *
     * @throws NotFound if there is no such plan for this actor
     */
    public PlanDossier dossier(TenantId tenant, Actor actor, PlanId id) {
        return reading.dossier(tenant, actor, id);
    }

    /**
     * The plan as one revision says it, ready for documents: what somebody is asked to sign, or signed once.
     *
     * <p>Example: {@code dossier(acme, noor, plan, options.revision())} has the digest that Noor's signature will name,
     * also while an earlier revision is still in force.
     *
     * @param revision number of the revision, or 0 for the working copy
     * @throws NotFound if there is no such plan for this actor, or no such revision
     */
    public PlanDossier dossier(TenantId tenant, Actor actor, PlanId id, int revision) {
        return reading.dossier(tenant, actor, id, revision);
    }

    /**
     * The plan with what came of it so far, ready for documents; what the actor may not see is empty.
     *
     * @throws NotFound if there is no such plan for this actor
     */
    public ProgressDossier progress(TenantId tenant, Actor actor, PlanId id) {
        return reading.progress(tenant, actor, id);
    }

    /**
     * A page of the tenant's plans, by id. Someone who may not list all sees their own.
     *
     * @throws NotFound if the actor may not list plans and asks for somebody else's
     */
    public List<PlanSummary> list(TenantId tenant, Actor actor, PlanQuery query) {
        return reading.list(tenant, actor, query);
    }

    /**
     * Open plans with a review or a goal due, by day: everybody's for who may list all plans, or those of the employees
     * that the query names, for instance of a manager's own team.
     *
     * @throws NotFound if the actor may not list these plans
     */
    public List<DuePlan> due(TenantId tenant, Actor actor, DueQuery query) {
        return reading.due(tenant, actor, query);
    }

    private <C extends Record & PlanCommand> Outcome<Receipt> edit(
            TenantId tenant, Actor actor, C command, FieldGroup fields, UnaryOperator<PlanContent> change) {
        return desk.change(
                tenant,
                actor,
                command,
                Operation.EDIT_PLAN,
                plan -> Set.of(fields),
                (plan, work) -> PlanCommands.edit(plan, change.apply(plan.workingCopy())));
    }
}
