package nl.pop4j.application;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.pop4j.access.Operation;
import nl.pop4j.application.command.PlanCommand;
import nl.pop4j.application.command.Receipt;
import nl.pop4j.application.command.agreement.ProposePlan;
import nl.pop4j.application.command.cohort.EndEmployment;
import nl.pop4j.application.command.cohort.GiveTemplate;
import nl.pop4j.application.command.cohort.ReassignPlan;
import nl.pop4j.application.command.cohort.RemindPlan;
import nl.pop4j.application.desk.Desk;
import nl.pop4j.application.desk.Situation;
import nl.pop4j.application.desk.Surroundings;
import nl.pop4j.application.desk.Work;
import nl.pop4j.application.input.Edits;
import nl.pop4j.plan.Closing;
import nl.pop4j.plan.DevelopmentPlan;
import nl.pop4j.plan.PlanCommands;
import nl.pop4j.plan.PlanStatus;
import nl.pop4j.plan.Waiting;
import nl.pop4j.plan.lifecycle.LifeCycleRules;
import nl.pop4j.plan.lifecycle.PlanEvent;
import nl.pop4j.plan.template.GivenTemplate;
import nl.pop4j.plan.template.PlanTemplate;
import nl.pop4j.port.Stored;
import nl.pop4j.shared.actor.Actor;
import nl.pop4j.shared.error.CommandReused;
import nl.pop4j.shared.error.NotFound;
import nl.pop4j.shared.error.OutcomeUnknown;
import nl.pop4j.shared.error.StaleVersion;
import nl.pop4j.shared.error.StoreUnavailable;
import nl.pop4j.shared.finding.Finding;
import nl.pop4j.shared.finding.Findings;
import nl.pop4j.shared.finding.Outcome;
import nl.pop4j.shared.finding.RuleCode;
import nl.pop4j.shared.finding.Severity;
import nl.pop4j.shared.id.TenantId;

/**
 * The same for many plans: give a template, propose, reassign, remind, stop them for who leaves. Takes a list of commands, at most 1,000, and has
 * a result for each, in their order; every plan is a unit of work of its own. Thread-safe.
 *
 * <p>Example: {@code remind} of forty plans gives forty results; of a plan that the actor does not see the result
 * says that it was not found, and the others are reminded all the same.
 */
public final class Cohorts {

    /** The tenant has no such template. */
    public static final RuleCode UNKNOWN_TEMPLATE = RuleCode.of("PLAN-TEMPLATE-1");

    /** A goal of the template was changed in the plan and stays as it is: {@code goal}. A remark. */
    public static final RuleCode GOAL_WAS_TOUCHED = RuleCode.of("PLAN-TEMPLATE-2");

    private static final int MOST = 1_000;

    private final Desk desk;
    private final Agreeing agreeing;

    Cohorts(Desk desk, Agreeing agreeing) {
        this.desk = desk;
        this.agreeing = agreeing;
    }

    /**
     * Gives templates, or brings what came from them up to date; goals that somebody has made theirs stay as they are,
     * and are named in the remarks.
     *
     * @throws IllegalArgumentException if there are more than 1,000 commands
     */
    public List<ItemResult> give(TenantId tenant, Actor actor, List<GiveTemplate> commands) {
        return each(commands, command -> give(tenant, actor, command));
    }

    /**
     * Proposes each plan, as {@link Agreeing#propose} does.
     *
     * @throws IllegalArgumentException if there are more than 1,000 commands
     */
    public List<ItemResult> propose(TenantId tenant, Actor actor, List<ProposePlan> commands) {
        return each(commands, command -> agreeing.propose(tenant, actor, command));
    }

    /**
     * Says on which employment and role each plan stands from now on.
     *
     * @throws IllegalArgumentException if there are more than 1,000 commands
     */
    public List<ItemResult> reassign(TenantId tenant, Actor actor, List<ReassignPlan> commands) {
        return each(
                commands,
                command -> desk.change(
                        tenant,
                        actor,
                        command,
                        Operation.REASSIGN_PLAN,
                        (plan, work) -> PlanCommands.edit(
                                plan,
                                plan.workingCopy()
                                        .with(Edits.basis(
                                                plan.workingCopy().basis(), command.employment(), command.role())))));
    }

    /**
     * Reminds those for whom each plan waits: an event for the host, who knows how to reach them. A plan that waits for
     * nobody is refused.
     *
     * @throws IllegalArgumentException if there are more than 1,000 commands
     */
    public List<ItemResult> remind(TenantId tenant, Actor actor, List<RemindPlan> commands) {
        return each(
                commands,
                command -> desk.onPlan(
                        tenant, actor, command, Operation.REMIND, plan -> Operation.REMIND.fields(), Cohorts::remind));
    }

    /**
     * Stops each plan because its employee leaves. Its retention counts from the last day of the employment.
     *
     * @throws IllegalArgumentException if there are more than 1,000 commands
     */
    public List<ItemResult> leave(TenantId tenant, Actor actor, List<EndEmployment> commands) {
        return each(
                commands,
                command -> desk.change(
                        tenant,
                        actor,
                        command,
                        Operation.CLOSE_PLAN,
                        (plan, work) -> PlanCommands.close(
                                plan,
                                leaving(plan, requireNonNull(command.lastDay()), work.situation()),
                                work.situation().now())));
    }

    private static Closing leaving(DevelopmentPlan plan, LocalDate lastDay, Situation situation) {
        String reason = situation
                .settings()
                .texts()
                .text("closing.left", plan.workingCopy().language());
        return new Closing(PlanStatus.STOPPED, reason, situation.today(), lastDay);
    }

    private Outcome<Receipt> give(TenantId tenant, Actor actor, GiveTemplate command) {
        return desk.change(tenant, actor, command, Operation.GIVE_TEMPLATE, (plan, work) -> {
            Optional<PlanTemplate> template = work.ports()
                    .templates()
                    .find(tenant, requireNonNull(command.templateId()))
                    .map(Stored::value);
            if (template.isEmpty()) {
                return Outcome.refused(Finding.error(UNKNOWN_TEMPLATE, "/templateId", Map.of()));
            }
            GivenTemplate given = command.onlyUpdate()
                    ? GivenTemplate.update(template.get(), plan.workingCopy())
                    : GivenTemplate.give(template.get(), plan.workingCopy());
            return PlanCommands.edit(plan, given.content())
                    .fold((edited, events) -> new Outcome.Done<>(edited, events, remarks(given)), Outcome::refused);
        });
    }

    private static Findings remarks(GivenTemplate given) {
        return new Findings(given.touched().stream()
                .map(goal -> new Finding(GOAL_WAS_TOUCHED, Severity.INFO, "/goals", Map.of("goal", goal.value())))
                .collect(ImmutableList.toImmutableList()));
    }

    private static Outcome<Receipt> remind(DevelopmentPlan plan, Work work) {
        Situation situation = work.situation();
        boolean isWaiting = !Waiting.forWhom(
                        plan, Surroundings.course(plan, situation, work.ports()), situation.today())
                .isEmpty();
        if (!isWaiting) {
            return Outcome.refused(LifeCycleRules.plain(LifeCycleRules.NOBODY_WAITED_FOR, ""));
        }
        int revision = plan.revisions().size();
        PlanEvent event = new PlanEvent(PlanEvent.Type.REMINDED, plan.id(), revision, situation.now());
        work.ports().outbox().add(work.tenant(), event);
        return Outcome.done(new Receipt(plan.id().value(), plan.version(), revision), event);
    }

    private static <C extends PlanCommand> List<ItemResult> each(
            List<C> commands, Function<C, Outcome<Receipt>> useCase) {
        if (commands.size() > MOST) {
            throw new IllegalArgumentException("commands must hold at most " + MOST);
        }
        return commands.stream().map(command -> result(command, useCase)).collect(ImmutableList.toImmutableList());
    }

    private static <C extends PlanCommand> ItemResult result(C command, Function<C, Outcome<Receipt>> useCase) {
        String plan = Edits.orEmpty(command.planId());
        try {
            Outcome<Receipt> outcome = useCase.apply(command);
            return outcome.isDone()
                    ? new ItemResult(
                            plan, ItemResult.State.DONE, outcome.result().orElseThrow(), outcome.findings())
                    : new ItemResult(plan, ItemResult.State.REFUSED, null, outcome.findings());
        } catch (NotFound e) {
            return without(plan, ItemResult.State.ABSENT);
        } catch (StaleVersion e) {
            return without(plan, ItemResult.State.STALE);
        } catch (CommandReused e) {
            return without(plan, ItemResult.State.REUSED);
        } catch (StoreUnavailable | OutcomeUnknown e) {
            return without(plan, ItemResult.State.UNKNOWN);
        }
    }

    private static ItemResult without(String plan, ItemResult.State state) {
        return new ItemResult(plan, state, null, Findings.NONE);
    }
}
