package nl.pop4j.application;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.pop4j.access.Operation;
import nl.pop4j.application.command.Receipt;
import nl.pop4j.application.command.privacy.ErasePerson;
import nl.pop4j.application.command.privacy.HoldErasure;
import nl.pop4j.application.command.privacy.LiftHold;
import nl.pop4j.application.desk.Desk;
import nl.pop4j.application.desk.Work;
import nl.pop4j.port.PersonDirectory;
import nl.pop4j.privacy.retention.DueErasure;
import nl.pop4j.privacy.retention.Erasure;
import nl.pop4j.privacy.retention.ErasureReason;
import nl.pop4j.privacy.retention.ErasureScope;
import nl.pop4j.privacy.retention.LegalHold;
import nl.pop4j.shared.Version;
import nl.pop4j.shared.actor.Actor;
import nl.pop4j.shared.error.NotFound;
import nl.pop4j.shared.finding.Finding;
import nl.pop4j.shared.finding.Findings;
import nl.pop4j.shared.finding.Outcome;
import nl.pop4j.shared.finding.RuleCode;
import nl.pop4j.shared.id.PersonId;
import nl.pop4j.shared.id.TenantId;

/**
 * What may no longer be kept: found, erased with proof, held, and erased once more after a restore (GDPR art. 17).
 *
 * <p>An erasure is one unit of work over everything that is kept: the person's own records go, with the events,
 * commands and readings that hang on them, and in what belongs to others the person becomes a former employee. The proof
 * stays. Thread-safe.
 *
 * <p>Example: of whoever left three years ago {@code due} has a line; {@code erase} takes the data away and leaves
 * a proof in {@code erasures}.
 */
public final class Erasing {

    /** No retention policy was set, or not for all that is kept. */
    public static final RuleCode NO_POLICY = RuleCode.of("ERASURE-POLICY-1");

    /** The Dutch default is set where another country's policies hold; argument {@code country}. */
    public static final RuleCode FOREIGN_POLICY = RuleCode.of("ERASURE-POLICY-2");

    /** The retention period is not over yet. */
    public static final RuleCode NOT_DUE = RuleCode.of("ERASURE-DUE-1");

    /** A legal hold is in force, on the person or on a plan as it was filed. */
    public static final RuleCode HELD = RuleCode.of("ERASURE-HOLD-1");

    private final Desk desk;
    private final PersonDirectory people;

    Erasing(Desk desk, PersonDirectory people) {
        this.desk = desk;
        this.people = people;
    }

    /**
     * What is due for erasure today, by person; what is held is listed, too.
     *
     * @return the list, or findings where no policy fits the tenant
     * @throws NotFound if the actor may not see it
     */
    public Outcome<List<DueErasure>> due(TenantId tenant, Actor actor) {
        return desk.ask(tenant, actor, (situation, ports) -> {
            situation.require(Operation.ERASE_PERSONAL_DATA, "erasures");
            RetentionClock clock = new RetentionClock(situation, people, ports);
            Findings faults = clock.faults();
            return faults.hasErrors() ? Outcome.refused(faults) : Outcome.done(clock.due());
        });
    }

    /**
     * Erases a person's data. The proof is named by the command's id.
     *
     * @return a receipt, or findings: a hold is in force, or the retention period is not over and the person did not ask
     * @throws NotFound if the actor may not erase
     */
    public Outcome<Receipt> erase(TenantId tenant, Actor actor, ErasePerson command) {
        return desk.carryOut(tenant, actor, command, work -> {
            work.situation().require(Operation.ERASE_PERSONAL_DATA, "erasures");
            PersonId person = PersonId.of(requireNonNull(command.person()));
            ErasureScope scope = ErasureScope.valueOf(requireNonNull(command.scope()));
            ErasureReason reason = ErasureReason.valueOf(requireNonNull(command.reason()));
            return work.once(() -> {
                Findings faults = refusal(person, scope, reason, work);
                if (faults.hasErrors()) {
                    return Outcome.refused(faults);
                }
                Erasure proof = new Erasure(
                        work.command().value(),
                        person,
                        scope,
                        reason,
                        work.situation().now(),
                        Shredder.of(tenant, work.ports()).erase(person, scope));
                work.ports().erasures().add(tenant, proof);
                return Outcome.done(new Receipt(proof.id(), Version.of(1), 0));
            });
        });
    }

    /**
     * The erasure list: to be kept outside the store as well, beside its backups.
     *
     * @throws NotFound if the actor may not see it
     */
    public List<Erasure> erasures(TenantId tenant, Actor actor) {
        return desk.ask(tenant, actor, (situation, ports) -> {
            situation.require(Operation.ERASE_PERSONAL_DATA, "erasures");
            return ports.erasures().list(tenant);
        });
    }

    /**
     * Does erasures again after a backup was restored. Those that the restored store still knows of were done before the
     * backup and are passed over, so that repeating it does nothing.
     *
     * @param list erasures as {@link #erasures} gave them before the restore
     * @return those that were done again
     * @throws NotFound if the actor may not erase
     */
    public List<Erasure> replay(TenantId tenant, Actor actor, List<Erasure> list) {
        return desk.ask(tenant, actor, (situation, ports) -> {
            situation.require(Operation.ERASE_PERSONAL_DATA, "erasures");
            ImmutableList.Builder<Erasure> done = ImmutableList.builder();
            for (Erasure erasure : list) {
                if (ports.erasures().find(tenant, erasure.id()).isEmpty()) {
                    Shredder.of(tenant, ports).erase(erasure.person(), erasure.scope());
                    ports.erasures().add(tenant, erasure);
                    done.add(erasure);
                }
            }
            return done.build();
        });
    }

    /**
     * Orders not to erase a person's data for now.
     *
     * @throws NotFound if the actor may not
     */
    public Outcome<Receipt> hold(TenantId tenant, Actor actor, HoldErasure command) {
        return desk.carryOut(tenant, actor, command, work -> {
            work.situation().require(Operation.ERASE_PERSONAL_DATA, "erasures");
            PersonId person = PersonId.of(requireNonNull(command.person()));
            return work.once(() -> {
                work.ports()
                        .legalHolds()
                        .put(tenant, new LegalHold(person, work.situation().today(), requireNonNull(command.basis())));
                return Outcome.done(new Receipt(person.value(), Version.of(1), 0));
            });
        });
    }

    /**
     * Lifts the order not to erase a person's data.
     *
     * @throws NotFound if the actor may not
     */
    public Outcome<Receipt> lift(TenantId tenant, Actor actor, LiftHold command) {
        return desk.carryOut(tenant, actor, command, work -> {
            work.situation().require(Operation.ERASE_PERSONAL_DATA, "erasures");
            PersonId person = PersonId.of(requireNonNull(command.person()));
            return work.once(() -> {
                work.ports().legalHolds().lift(tenant, person);
                return Outcome.done(new Receipt(person.value(), Version.of(1), 0));
            });
        });
    }

    private Findings refusal(PersonId person, ErasureScope scope, ErasureReason reason, Work work) {
        RetentionClock clock = new RetentionClock(work.situation(), people, work.ports());
        if (clock.isHeld(person, scope)) {
            return Findings.of(Finding.error(HELD, "/person", Map.of()));
        }
        if (reason == ErasureReason.REQUESTED) {
            return Findings.NONE;
        }
        Findings faults = clock.faults();
        if (faults.hasErrors()) {
            return faults;
        }
        Optional<DueErasure> due = clock.due(person, scope);
        return due.isPresent() ? Findings.NONE : Findings.of(Finding.error(NOT_DUE, "/person", Map.of()));
    }
}
