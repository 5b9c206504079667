package nl.pop4j.application;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.Sets;
import java.util.Map;
import nl.pop4j.access.Operation;
import nl.pop4j.application.command.Receipt;
import nl.pop4j.application.command.rollout.AnswerResistance;
import nl.pop4j.application.command.rollout.LayFoundation;
import nl.pop4j.application.command.rollout.MarkChecklist;
import nl.pop4j.application.command.rollout.PutCause;
import nl.pop4j.application.command.rollout.PutCommunication;
import nl.pop4j.application.command.rollout.PutSupport;
import nl.pop4j.application.command.rollout.RaiseResistance;
import nl.pop4j.application.command.rollout.RecordExpectations;
import nl.pop4j.application.command.rollout.ReportResistance;
import nl.pop4j.application.command.rollout.StartProgramme;
import nl.pop4j.application.desk.Desk;
import nl.pop4j.application.input.Edits;
import nl.pop4j.application.input.OrganisationTexts;
import nl.pop4j.application.input.ProgrammeForms;
import nl.pop4j.rollout.ResistanceCommands;
import nl.pop4j.rollout.RolloutCommands;
import nl.pop4j.rollout.RolloutProgramme;
import nl.pop4j.rollout.basis.ChecklistMark;
import nl.pop4j.rollout.basis.ChecklistPoint;
import nl.pop4j.rollout.engagement.Resistance;
import nl.pop4j.rollout.engagement.ResistanceCause;
import nl.pop4j.rollout.rule.RolloutRules;
import nl.pop4j.shared.actor.Actor;
import nl.pop4j.shared.error.NotFound;
import nl.pop4j.shared.finding.Finding;
import nl.pop4j.shared.finding.Findings;
import nl.pop4j.shared.finding.Outcome;
import nl.pop4j.shared.finding.RuleCode;
import nl.pop4j.shared.id.PersonId;
import nl.pop4j.shared.id.ProgrammeId;
import nl.pop4j.shared.id.TenantId;
import nl.pop4j.text.health.HealthWording;

/**
 * Bringing the POP into the organisation: what it is for, who is told and asked, what help there is, what people object
 * to. Only who leads the rollout sees a programme whole; all others get the report ({@link Adopting#report}). Thread-safe.
 *
 * <p>Example: {@code start} a programme, {@code layFoundation}, and {@code check} says what is missing, such as the
 * consent of the works council.
 */
public final class RollingOut {

    /** There is a programme with this id already; no arguments. */
    public static final RuleCode ID_TAKEN = RuleCode.of("ROLLOUT-ID-1");

    private final Desk desk;
    private final ProgrammeDesk programmes;
    private final ResistanceCommands resistance = new ResistanceCommands(HealthWording.standard());

    RollingOut(Desk desk) {
        this.desk = desk;
        this.programmes = new ProgrammeDesk(desk);
    }

    /**
     * Begins a programme.
     *
     * @return a receipt, or findings
     * @throws NotFound if the actor does not lead rollouts
     */
    public Outcome<Receipt> start(TenantId tenant, Actor actor, StartProgramme command) {
        return desk.carryOut(tenant, actor, command, work -> {
            work.situation().require(Operation.LEAD_ROLLOUT, "programme");
            return work.once(() -> {
                ProgrammeId id = ProgrammeId.of(requireNonNull(command.programmeId()));
                return work.ports().rolloutProgrammes().find(tenant, id).isPresent()
                        ? Outcome.refused(Finding.error(ID_TAKEN, "/programmeId", Map.of()))
                        : ProgrammeDesk.keep(
                                RolloutCommands.start(
                                        RolloutProgramme.start(id, OrganisationTexts.text(command.title())),
                                        work.situation().now()),
                                work);
            });
        });
    }

    /**
     * Writes what the rollout is for and what it asks.
     *
     * @return a receipt, or findings
     * @throws NotFound if the actor does not lead rollouts, or there is no such programme
     * @throws nl.pop4j.shared.error.StaleVersion if it was written since the user saw it
     */
    public Outcome<Receipt> layFoundation(TenantId tenant, Actor actor, LayFoundation command) {
        return programmes.change(
                tenant,
                actor,
                command,
                (programme, work) -> RolloutCommands.lay(
                        programme,
                        ProgrammeForms.foundation(command),
                        work.situation().now()));
    }

    /**
     * Plans that somebody is told something, or writes down that it was done.
     *
     * @return a receipt, or findings
     * @throws NotFound if the actor does not lead rollouts, or there is no such programme
     * @throws nl.pop4j.shared.error.StaleVersion if it was written since the user saw it
     */
    public Outcome<Receipt> putCommunication(TenantId tenant, Actor actor, PutCommunication command) {
        return programmes.change(
                tenant,
                actor,
                command,
                (programme, work) -> RolloutCommands.put(
                        programme,
                        ProgrammeForms.communication(command),
                        work.situation().today(),
                        work.situation().now()));
    }

    /**
     * Writes down what people expect, and what was done with it.
     *
     * @return a receipt, or findings
     * @throws NotFound if the actor does not lead rollouts, or there is no such programme
     * @throws nl.pop4j.shared.error.StaleVersion if it was written since the user saw it
     */
    public Outcome<Receipt> recordExpectations(TenantId tenant, Actor actor, RecordExpectations command) {
        return programmes.change(
                tenant,
                actor,
                command,
                (programme, work) -> RolloutCommands.record(
                        programme,
                        ProgrammeForms.expectations(command),
                        work.situation().today(),
                        work.situation().now()));
    }

    /**
     * Offers help, or writes down how much of it was taken up.
     *
     * @return a receipt, or findings
     * @throws NotFound if the actor does not lead rollouts, or there is no such programme
     * @throws nl.pop4j.shared.error.StaleVersion if it was written since the user saw it
     */
    public Outcome<Receipt> putSupport(TenantId tenant, Actor actor, PutSupport command) {
        return programmes.change(
                tenant,
                actor,
                command,
                (programme, work) -> RolloutCommands.put(
                        programme,
                        ProgrammeForms.support(command),
                        work.situation().now()));
    }

    /**
     * Dates a point of the checklist.
     *
     * @return a receipt, or findings
     * @throws NotFound if the actor does not lead rollouts, or there is no such programme
     * @throws nl.pop4j.shared.error.StaleVersion if it was written since the user saw it
     */
    public Outcome<Receipt> markChecklist(TenantId tenant, Actor actor, MarkChecklist command) {
        return programmes.change(
                tenant,
                actor,
                command,
                (programme, work) -> RolloutCommands.put(
                        programme,
                        new ChecklistMark(
                                ChecklistPoint.valueOf(requireNonNull(command.point())),
                                command.dueOn(),
                                command.doneOn()),
                        work.situation().today(),
                        work.situation().now()));
    }

    /**
     * Adds a cause of resistance, or words one anew.
     *
     * @return a receipt, or findings
     * @throws NotFound if the actor does not lead rollouts, or there is no such programme
     * @throws nl.pop4j.shared.error.StaleVersion if it was written since the user saw it
     */
    public Outcome<Receipt> putCause(TenantId tenant, Actor actor, PutCause command) {
        return programmes.change(
                tenant,
                actor,
                command,
                (programme, work) -> resistance.put(
                        programme,
                        new ResistanceCause(requireNonNull(command.code()), OrganisationTexts.text(command.text())),
                        work.situation().now()));
    }

    /**
     * Writes an objection down; a remark says where it seems to speak of health.
     *
     * @return a receipt, or findings
     * @throws NotFound if the actor does not lead rollouts, or there is no such programme
     * @throws nl.pop4j.shared.error.StaleVersion if it was written since the user saw it
     */
    public Outcome<Receipt> raiseResistance(TenantId tenant, Actor actor, RaiseResistance command) {
        return programmes.change(
                tenant,
                actor,
                command,
                (programme, work) -> resistance.raise(
                        programme,
                        requireNonNull(command.resistanceId()),
                        PersonId.of(requireNonNull(command.raisedBy())),
                        requireNonNull(command.cause()),
                        Edits.orEmpty(command.text()),
                        requireNonNull(command.on()),
                        work.situation().today(),
                        work.situation().now()));
    }

    /**
     * Writes down what was done about an objection.
     *
     * @return a receipt, or findings
     * @throws NotFound if the actor does not lead rollouts, or there is no such programme
     * @throws nl.pop4j.shared.error.StaleVersion if it was written since the user saw it
     */
    public Outcome<Receipt> answerResistance(TenantId tenant, Actor actor, AnswerResistance command) {
        return programmes.change(
                tenant,
                actor,
                command,
                (programme, work) -> resistance.answer(
                        programme,
                        requireNonNull(command.resistanceId()),
                        requireNonNull(command.responses()).stream()
                                .map(Resistance.Response::valueOf)
                                .collect(Sets.toImmutableEnumSet()),
                        command.resolvedOn(),
                        work.situation().today(),
                        work.situation().now()));
    }

    /**
     * Counts what the organisation may know; a remark says where that is nothing.
     *
     * @return a receipt, or findings
     * @throws NotFound if the actor does not lead rollouts, or there is no such programme
     * @throws nl.pop4j.shared.error.StaleVersion if it was written since the user saw it
     */
    public Outcome<Receipt> reportResistance(TenantId tenant, Actor actor, ReportResistance command) {
        return programmes.change(
                tenant,
                actor,
                command,
                (programme, work) -> resistance.report(
                        programme,
                        work.situation().settings().smallestGroup(),
                        work.situation().today(),
                        work.situation().now()));
    }

    /**
     * The whole programme, for who leads it.
     *
     * @throws NotFound if the actor does not lead rollouts, or there is no such programme
     */
    public RolloutProgramme programme(TenantId tenant, Actor actor, ProgrammeId programme) {
        return desk.ask(tenant, actor, (situation, ports) -> {
            situation.require(Operation.LEAD_ROLLOUT, "programme");
            return ProgrammeDesk.find(ports, tenant, programme);
        });
    }

    /**
     * What the programme lacks today, for who leads it.
     *
     * @throws NotFound if the actor does not lead rollouts, or there is no such programme
     */
    public Findings check(TenantId tenant, Actor actor, ProgrammeId programme) {
        return desk.ask(tenant, actor, (situation, ports) -> {
            situation.require(Operation.LEAD_ROLLOUT, "programme");
            return RolloutRules.standard().check(ProgrammeDesk.find(ports, tenant, programme), situation.today());
        });
    }
}
