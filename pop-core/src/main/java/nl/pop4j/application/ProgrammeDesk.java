package nl.pop4j.application;

import static java.util.Objects.requireNonNull;

import java.util.function.BiFunction;
import nl.pop4j.access.Operation;
import nl.pop4j.application.command.Receipt;
import nl.pop4j.application.command.rollout.ProgrammeCommand;
import nl.pop4j.application.desk.Desk;
import nl.pop4j.application.desk.Work;
import nl.pop4j.port.StorePorts;
import nl.pop4j.rollout.RolloutProgramme;
import nl.pop4j.shared.actor.Actor;
import nl.pop4j.shared.error.NotFound;
import nl.pop4j.shared.finding.Outcome;
import nl.pop4j.shared.id.ProgrammeId;
import nl.pop4j.shared.id.TenantId;

/** The one way by which a command reaches a rollout programme. */
final class ProgrammeDesk {

    private final Desk desk;

    ProgrammeDesk(Desk desk) {
        this.desk = desk;
    }

    /** Carries a command out on a programme, for an actor who leads rollouts. */
    <C extends Record & ProgrammeCommand> Outcome<Receipt> change(
            TenantId tenant,
            Actor actor,
            C command,
            BiFunction<RolloutProgramme, Work, Outcome<RolloutProgramme>> change) {
        return desk.carryOut(tenant, actor, command, work -> {
            work.situation().require(Operation.LEAD_ROLLOUT, "programme");
            RolloutProgramme programme =
                    find(work.ports(), tenant, ProgrammeId.of(requireNonNull(command.programmeId())));
            return work.once(() -> {
                work.requireVersion(programme.version(), command.expectedVersion());
                return keep(change.apply(programme, work), work);
            });
        });
    }

    /** The programme; access was checked before. */
    static RolloutProgramme find(StorePorts ports, TenantId tenant, ProgrammeId id) {
        return ports.rolloutProgrammes().find(tenant, id).orElseThrow(() -> new NotFound("programme"));
    }

    /** Keeps a changed programme and its events. */
    static Outcome<Receipt> keep(Outcome<RolloutProgramme> outcome, Work work) {
        if (!(outcome instanceof Outcome.Done<RolloutProgramme> done)) {
            return Outcome.refused(outcome.findings());
        }
        RolloutProgramme stored = work.ports().rolloutProgrammes().save(work.tenant(), done.value());
        done.events().forEach(event -> work.ports().outbox().add(work.tenant(), event));
        return new Outcome.Done<>(new Receipt(stored.id().value(), stored.version(), 0), done.events(), done.remarks());
    }
}
