package nl.pop4j.application;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.pop4j.access.FieldGroup;
import nl.pop4j.access.Operation;
import nl.pop4j.application.command.Receipt;
import nl.pop4j.application.command.content.DecideNeed;
import nl.pop4j.application.command.content.MoveHorizon;
import nl.pop4j.application.command.content.PutNeed;
import nl.pop4j.application.command.content.RemoveTarget;
import nl.pop4j.application.desk.Desk;
import nl.pop4j.application.desk.Work;
import nl.pop4j.application.input.Edits;
import nl.pop4j.competence.CompetenceCode;
import nl.pop4j.gap.Prioritisation;
import nl.pop4j.gap.TargetProfile;
import nl.pop4j.gap.TargetSource;
import nl.pop4j.plan.DevelopmentPlan;
import nl.pop4j.plan.PlanCommands;
import nl.pop4j.plan.content.PlanContent;
import nl.pop4j.shared.DateRange;
import nl.pop4j.shared.actor.Actor;
import nl.pop4j.shared.actor.Party;
import nl.pop4j.shared.error.NotFound;
import nl.pop4j.shared.finding.Finding;
import nl.pop4j.shared.finding.Outcome;
import nl.pop4j.shared.finding.RuleCode;
import nl.pop4j.shared.id.TenantId;

/**
 * Writing what comes before the goals: the days of the plan, what needs to be developed, and which of it comes first.
 * Goals and work are written in {@link Planning}.
 *
 * <p>Every command names the version that its user saw; its receipt has the next one. Thread-safe.
 *
 * <p>Example: {@code putNeed} and {@code decideNeed} put a need first; {@code moveHorizon} gives the plan other
 * days.
 */
public final class Writing {

    /** The plan has no need of this id: {@code need}. */
    public static final RuleCode UNKNOWN_NEED = RuleCode.of("PLAN-ELEMENT-2");

    private final Desk desk;

    Writing(Desk desk) {
        this.desk = desk;
    }

    /**
     * Sets the days that the plan is for and the role that it is for, which stays where the command names none; a change
     * of role is signed with the next revision.
     *
     * @throws NotFound if there is no such plan for this actor
     * @throws nl.pop4j.shared.error.StaleVersion if the plan was written since the user saw it
     */
    public Outcome<Receipt> moveHorizon(TenantId tenant, Actor actor, MoveHorizon command) {
        return desk.change(
                tenant, actor, command, Operation.EDIT_PLAN, plan -> Set.of(FieldGroup.HEAD), (plan, work) -> {
                    PlanContent content = plan.workingCopy();
                    return PlanCommands.edit(
                            plan,
                            content.with(DateRange.ofClosed(
                                            requireNonNull(command.first()), requireNonNull(command.last())))
                                    .with(Edits.basis(
                                            content.basis(), content.basis().employment(), command.role())));
                });
    }

    /**
     * Adds a need, or writes it anew in its place.
     *
     * @throws NotFound if there is no such plan for this actor
     * @throws nl.pop4j.shared.error.StaleVersion if the plan was written since the user saw it
     */
    public Outcome<Receipt> putNeed(TenantId tenant, Actor actor, PutNeed command) {
        return desk.change(
                tenant,
                actor,
                command,
                Operation.EDIT_PLAN,
                plan -> Set.of(FieldGroup.GOALS),
                (plan, work) -> PlanCommands.edit(plan, plan.workingCopy().with(Edits.need(command))));
    }

    /**
     * Decides how much haste a need has and whether it is taken up, in the name of the actor's side.
     *
     * @return a receipt, or the finding that there is no such need
     * @throws NotFound if there is no such plan for this actor
     * @throws nl.pop4j.shared.error.StaleVersion if the plan was written since the user saw it
     */
    public Outcome<Receipt> decideNeed(TenantId tenant, Actor actor, DecideNeed command) {
        return desk.change(
                tenant, actor, command, Operation.EDIT_PLAN, plan -> Set.of(FieldGroup.GOALS), (plan, work) -> {
                    PlanContent content = plan.workingCopy();
                    String need = requireNonNull(command.needId());
                    if (content.need(need).isEmpty()) {
                        return Outcome.refused(Finding.error(UNKNOWN_NEED, "/needId", Map.of("need", need)));
                    }
                    return PlanCommands.edit(
                            plan, content.with(content.priorities().with(decision(command, need, party(plan, work)))));
                });
    }

    /**
     * Takes the level wanted of one competence out.
     *
     * @return a receipt, or the finding that the plan has no such target
     * @throws NotFound if there is no such plan for this actor
     * @throws nl.pop4j.shared.error.StaleVersion if the plan was written since the user saw it
     */
    public Outcome<Receipt> removeTarget(TenantId tenant, Actor actor, RemoveTarget command) {
        return desk.change(
                tenant, actor, command, Operation.EDIT_PLAN, plan -> Set.of(FieldGroup.TARGETS), (plan, work) -> {
                    PlanContent content = plan.workingCopy();
                    CompetenceCode competence = Edits.code(requireNonNull(command.competence()));
                    TargetSource source = TargetSource.valueOf(requireNonNull(command.source()));
                    Optional<TargetProfile> without = content.targets().without(competence, source);
                    return without.map(targets -> PlanCommands.edit(plan, content.with(targets)))
                            .orElseGet(() ->
                                    Outcome.refused(Finding.error(Planning.UNKNOWN_ELEMENT, "/competence", Map.of())));
                });
    }

    private static Prioritisation.Decision decision(DecideNeed command, String need, Party by) {
        return new Prioritisation.Decision(
                need,
                Prioritisation.Urgency.valueOf(requireNonNull(command.urgency())),
                command.realisticNow(),
                command.chosen(),
                by);
    }

    private static Party party(DevelopmentPlan plan, Work work) {
        return work.situation().partyTowards(plan.employee()).orElseThrow(() -> new NotFound("plan"));
    }
}
