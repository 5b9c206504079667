package nl.pop4j.application.desk;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import nl.pop4j.access.FieldGroup;
import nl.pop4j.access.Operation;
import nl.pop4j.application.command.Command;
import nl.pop4j.application.command.Commands;
import nl.pop4j.application.command.PlanCommand;
import nl.pop4j.application.command.Receipt;
import nl.pop4j.plan.DevelopmentPlan;
import nl.pop4j.port.AccessEntry;
import nl.pop4j.port.StorePorts;
import nl.pop4j.shared.actor.Actor;
import nl.pop4j.shared.finding.Finding;
import nl.pop4j.shared.finding.Findings;
import nl.pop4j.shared.finding.Outcome;
import nl.pop4j.shared.id.CommandId;
import nl.pop4j.shared.id.PersonId;
import nl.pop4j.shared.id.PlanId;
import nl.pop4j.shared.id.TenantId;
import org.jspecify.annotations.Nullable;

/**
 * The one way by which a command reaches the store: form, access, repetition, version, domain, store, events, record,
 * all in one unit of work.
 */
public final class Desk {

    private final Edge edge;
    private final Commands commands;

    public Desk(Edge edge, Commands commands) {
        this.edge = edge;
        this.commands = commands;
    }

    /** Carries a command out; the body checks access first and does its work {@link Work#once}. */
    public <C extends Record & Command> Outcome<Receipt> carryOut(
            TenantId tenant, Actor actor, C command, Function<Work, Outcome<Receipt>> body) {
        return carry(tenant, actor, command, command, body);
    }

    /**
     * Carries out a command that brings more than it says itself.
     *
     * @param whole all that it brings, in records: what has to be the same when it is repeated
     */
    public <C extends Record & Command> Outcome<Receipt> carryOut(
            TenantId tenant, Actor actor, C command, List<Record> whole, Function<Work, Outcome<Receipt>> body) {
        return carry(tenant, actor, command, whole, body);
    }

    private <C extends Record & Command> Outcome<Receipt> carry(
            TenantId tenant, Actor actor, C command, Object said, Function<Work, Outcome<Receipt>> body) {
        Findings faults = commands.check(command);
        if (faults.hasErrors()) {
            return Outcome.refused(faults);
        }
        Situation situation = new Situation(tenant, actor, edge);
        CommandId id = CommandId.of(requireNonNull(command.commandId()));
        String payload = Payload.of(actor, said);
        return edge.store().run(tenant, ports -> body.apply(new Work(situation, ports, id, payload)));
    }

    /** Carries a command out on an existing plan, for an actor who may do this with all that the operation is about. */
    public <C extends Record & PlanCommand> Outcome<Receipt> change(
            TenantId tenant,
            Actor actor,
            C command,
            Operation operation,
            BiFunction<DevelopmentPlan, Work, Outcome<DevelopmentPlan>> change) {
        return change(tenant, actor, command, operation, plan -> operation.fields(), change);
    }

    /** Carries a command out on an existing plan, for an actor who may do this with these fields. */
    public <C extends Record & PlanCommand> Outcome<Receipt> change(
            TenantId tenant,
            Actor actor,
            C command,
            Operation operation,
            Function<DevelopmentPlan, Set<FieldGroup>> fields,
            BiFunction<DevelopmentPlan, Work, Outcome<DevelopmentPlan>> change) {
        return onPlan(tenant, actor, command, operation, fields, (plan, work) -> work.keep(change.apply(plan, work)));
    }

    /** Does any work that needs a plan, for an actor who may do this with these fields. */
    public <C extends Record & PlanCommand> Outcome<Receipt> onPlan(
            TenantId tenant,
            Actor actor,
            C command,
            Operation operation,
            Function<DevelopmentPlan, Set<FieldGroup>> fields,
            BiFunction<DevelopmentPlan, Work, Outcome<Receipt>> body) {
        return around(tenant, actor, command, command.planId(), operation, fields, (plan, work) -> {
            work.requireVersion(plan.version(), command.expectedVersion());
            return body.apply(plan, work);
        });
    }

    /** Does work around a plan, whatever the plan's version, for an actor who may do this with these fields. */
    public <C extends Record & Command> Outcome<Receipt> around(
            TenantId tenant,
            Actor actor,
            C command,
            @Nullable String planId,
            Operation operation,
            Function<DevelopmentPlan, Set<FieldGroup>> fields,
            BiFunction<DevelopmentPlan, Work, Outcome<Receipt>> body) {
        return carryOut(tenant, actor, command, work -> {
            DevelopmentPlan plan = work.plan(PlanId.of(requireNonNull(planId)), operation, fields);
            return work.once(() -> {
                Optional<Finding> refusal = work.situation().refusal(plan, operation, fields.apply(plan));
                return refusal.isPresent() ? Outcome.refused(refusal.get()) : body.apply(plan, work);
            });
        });
    }

    /** Answers a question from the store. */
    public <T> T ask(TenantId tenant, Actor actor, BiFunction<Situation, StorePorts, T> question) {
        Situation situation = new Situation(tenant, actor, edge);
        return edge.store().run(tenant, ports -> question.apply(situation, ports));
    }

    /** Notes that something about an employee was read. */
    public static void noteReading(
            Situation situation, StorePorts ports, PersonId employee, Operation operation, String aggregate) {
        ports.accessLog()
                .add(
                        situation.tenant(),
                        new AccessEntry(
                                situation.actor().person(), employee, operation.name(), aggregate, situation.now()));
    }
}
