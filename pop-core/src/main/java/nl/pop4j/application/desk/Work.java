package nl.pop4j.application.desk;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.pop4j.access.FieldGroup;
import nl.pop4j.access.Operation;
import nl.pop4j.application.command.Receipt;
import nl.pop4j.plan.DevelopmentPlan;
import nl.pop4j.port.CommandRecord;
import nl.pop4j.port.StorePorts;
import nl.pop4j.shared.Version;
import nl.pop4j.shared.error.CommandReused;
import nl.pop4j.shared.error.NotFound;
import nl.pop4j.shared.error.StaleVersion;
import nl.pop4j.shared.finding.Outcome;
import nl.pop4j.shared.id.CommandId;
import nl.pop4j.shared.id.PlanId;
import nl.pop4j.shared.id.TenantId;

/**
 * One command inside its unit of work.
 *
 * @param situation who acts, where and when
 * @param ports the store, while the unit runs
 * @param command the command's id
 * @param payload what the command says, as a digest
 */
public record Work(Situation situation, StorePorts ports, CommandId command, String payload) {

    public TenantId tenant() {
        return situation.tenant();
    }

    /** The plan, for an actor who may do this to it; otherwise it looks absent. */
    public DevelopmentPlan plan(PlanId id, Operation operation, Function<DevelopmentPlan, Set<FieldGroup>> fields) {
        DevelopmentPlan plan = ports.plans().find(tenant(), id).orElseThrow(() -> new NotFound("plan"));
        situation.require(plan, operation, fields.apply(plan));
        return plan;
    }

    /** Does the work, unless this command did it before: then its receipt comes back. Access was checked before. */
    public Outcome<Receipt> once(Supplier<Outcome<Receipt>> work) {
        Optional<CommandRecord> before = ports.commands().find(tenant(), command);
        if (before.isPresent()) {
            CommandRecord record = before.get();
            if (!record.payload().equals(payload)) {
                throw new CommandReused(command);
            }
            return Outcome.done(new Receipt(record.aggregate(), record.version(), record.revision()));
        }
        Outcome<Receipt> outcome = work.get();
        outcome.result().ifPresent(this::note);
        return outcome;
    }

    /** Refuses work on something that was written since it was read. */
    public void requireVersion(Version current, long expected) {
        if (current.number() != expected) {
            throw new StaleVersion(Version.of(expected), current);
        }
    }

    /** Keeps a changed plan and its events. */
    public Outcome<Receipt> keep(Outcome<DevelopmentPlan> outcome) {
        if (!(outcome instanceof Outcome.Done<DevelopmentPlan> done)) {
            return Outcome.refused(outcome.findings());
        }
        DevelopmentPlan stored = ports.plans().save(tenant(), done.value());
        done.events().forEach(event -> ports.outbox().add(tenant(), event));
        Receipt receipt = new Receipt(
                stored.id().value(), stored.version(), stored.revisions().size());
        return new Outcome.Done<>(receipt, done.events(), done.remarks());
    }

    private void note(Receipt receipt) {
        ports.commands()
                .add(
                        tenant(),
                        new CommandRecord(
                                command,
                                payload,
                                receipt.aggregate(),
                                receipt.version(),
                                receipt.revision(),
                                situation.now()));
    }
}
