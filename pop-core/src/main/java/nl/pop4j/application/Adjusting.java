package nl.pop4j.application;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import java.util.Locale;
import java.util.function.BiFunction;
import nl.pop4j.access.Operation;
import nl.pop4j.adjustment.AdjustmentCommands;
import nl.pop4j.adjustment.AdjustmentReview;
import nl.pop4j.adjustment.WorkAdjustment;
import nl.pop4j.adjustment.WorkAdjustments;
import nl.pop4j.application.command.Receipt;
import nl.pop4j.application.command.adjustment.AdjustmentCommand;
import nl.pop4j.application.command.adjustment.AgreeAdjustment;
import nl.pop4j.application.command.adjustment.EndAdjustment;
import nl.pop4j.application.command.adjustment.ReviewAdjustment;
import nl.pop4j.application.desk.Desk;
import nl.pop4j.application.desk.Work;
import nl.pop4j.shared.actor.Actor;
import nl.pop4j.shared.actor.Party;
import nl.pop4j.shared.error.NotFound;
import nl.pop4j.shared.finding.Outcome;
import nl.pop4j.shared.id.PersonId;
import nl.pop4j.shared.id.TenantId;
import nl.pop4j.text.health.HealthWording;

/**
 * Adjustments at work: agreed, looked at, ended. Special-category data with a permission of its own, by the standard
 * table for employee and manager only. No event tells of it, and what is logged and received looks the same whether
 * there is an adjustment or not. Thread-safe.
 *
 * <p>Example: Noor and Ahmed {@code agree} on a quiet desk; {@code adjustments} shows it to both of them, and for
 * an HR adviser who asks there is no such employee.
 */
public final class Adjusting {

    private final Desk desk;
    private final AdjustmentCommands commands = new AdjustmentCommands(HealthWording.standard());

    Adjusting(Desk desk) {
        this.desk = desk;
    }

    /**
     * Writes down what was agreed.
     *
     * @return a receipt, with a remark where the text seems to say why instead of what, or findings
     * @throws NotFound if the actor may not agree on adjustments with this employee
     */
    public Outcome<Receipt> agree(TenantId tenant, Actor actor, AgreeAdjustment command) {
        return change(
                tenant,
                actor,
                command,
                (adjustments, work) -> commands.agree(
                        adjustments,
                        WorkAdjustment.of(
                                requireNonNull(command.adjustmentId()),
                                requireNonNull(command.text()),
                                Locale.forLanguageTag(requireNonNull(command.language())),
                                side(adjustments.employee(), work),
                                requireNonNull(command.agreedOn()),
                                requireNonNull(command.reviewOn()))));
    }

    /**
     * Writes down whether an adjustment helps.
     *
     * @return a receipt, with a remark where the note seems to speak of health, or findings
     * @throws NotFound if the actor may not agree on adjustments with this employee
     */
    public Outcome<Receipt> review(TenantId tenant, Actor actor, ReviewAdjustment command) {
        return change(
                tenant,
                actor,
                command,
                (adjustments, work) -> commands.review(
                        adjustments,
                        requireNonNull(command.adjustmentId()),
                        new AdjustmentReview(
                                requireNonNull(command.on()),
                                side(adjustments.employee(), work),
                                AdjustmentReview.Effect.valueOf(requireNonNull(command.effect())),
                                requireNonNullElse(command.note(), "")),
                        requireNonNull(command.nextReview())));
    }

    /**
     * Ends an adjustment.
     *
     * @return a receipt, or findings
     * @throws NotFound if the actor may not agree on adjustments with this employee
     */
    public Outcome<Receipt> end(TenantId tenant, Actor actor, EndAdjustment command) {
        return change(
                tenant,
                actor,
                command,
                (adjustments, work) -> commands.end(
                        adjustments, requireNonNull(command.adjustmentId()), requireNonNull(command.on())));
    }

    /**
     * What was agreed with an employee, what has ended included; nothing where nothing was. That somebody else than the
     * employee looked is noted, whatever was there to be seen.
     *
     * @throws NotFound if the actor may not see it
     */
    public WorkAdjustments adjustments(TenantId tenant, Actor actor, PersonId employee) {
        return desk.ask(tenant, actor, (situation, ports) -> {
            situation.require(employee, Operation.VIEW_ADJUSTMENTS, "employee");
            if (!actor.person().equals(employee)) {
                Desk.noteReading(situation, ports, employee, Operation.VIEW_ADJUSTMENTS, employee.value());
            }
            return ports.adjustments().find(tenant, employee).orElseGet(() -> WorkAdjustments.none(employee));
        });
    }

    private <C extends Record & AdjustmentCommand> Outcome<Receipt> change(
            TenantId tenant,
            Actor actor,
            C command,
            BiFunction<WorkAdjustments, Work, Outcome<WorkAdjustments>> change) {
        return desk.carryOut(tenant, actor, command, work -> {
            PersonId employee = PersonId.of(requireNonNull(command.employee()));
            work.situation().require(employee, Operation.AGREE_ADJUSTMENTS, "employee");
            return work.once(() -> {
                WorkAdjustments old = work.ports()
                        .adjustments()
                        .find(tenant, employee)
                        .orElseGet(() -> WorkAdjustments.none(employee));
                work.requireVersion(old.version(), command.expectedVersion());
                return keep(change.apply(old, work), work);
            });
        });
    }

    /** Whoever else may by the host's own table writes for the employer. */
    private static Party side(PersonId employee, Work work) {
        return work.situation().partyTowards(employee).orElse(Party.EMPLOYER);
    }

    private static Outcome<Receipt> keep(Outcome<WorkAdjustments> outcome, Work work) {
        if (!(outcome instanceof Outcome.Done<WorkAdjustments> done)) {
            return Outcome.refused(outcome.findings());
        }
        WorkAdjustments stored = work.ports().adjustments().save(work.tenant(), done.value());
        return new Outcome.Done<>(
                new Receipt(stored.employee().value(), stored.version(), 0), done.events(), done.remarks());
    }
}
