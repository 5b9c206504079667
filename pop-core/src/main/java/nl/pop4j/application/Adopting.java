package nl.pop4j.application;

import static java.util.Objects.requireNonNull;

import java.util.List;
import nl.pop4j.access.Operation;
import nl.pop4j.application.command.Receipt;
import nl.pop4j.application.command.rollout.DecideWave;
import nl.pop4j.application.command.rollout.JudgeCriterion;
import nl.pop4j.application.command.rollout.MeasureEffect;
import nl.pop4j.application.command.rollout.PutWave;
import nl.pop4j.application.desk.Desk;
import nl.pop4j.application.input.Edits;
import nl.pop4j.application.input.ProgrammeForms;
import nl.pop4j.rollout.RolloutProgramme;
import nl.pop4j.rollout.WaveCommands;
import nl.pop4j.rollout.report.RolloutReport;
import nl.pop4j.rollout.rule.RolloutRules;
import nl.pop4j.rollout.wave.EffectMeasurement;
import nl.pop4j.rollout.wave.RolloutProgress;
import nl.pop4j.rollout.wave.Wave;
import nl.pop4j.shared.DateRange;
import nl.pop4j.shared.actor.Actor;
import nl.pop4j.shared.error.NotFound;
import nl.pop4j.shared.finding.Outcome;
import nl.pop4j.shared.id.ProgrammeId;
import nl.pop4j.shared.id.TenantId;

/**
 * Going step by step: pilot and waves, how far their plans are, whether to go on, what came of it, and the report in which
 * nobody can be told. Thread-safe.
 *
 * <p>Example: after {@code putWave} of a pilot with six people, {@code progress} counts how many of them have a
 * plan that was started, signed and reviewed.
 */
public final class Adopting {

    private final Desk desk;
    private final ProgrammeDesk programmes;

    Adopting(Desk desk) {
        this.desk = desk;
        this.programmes = new ProgrammeDesk(desk);
    }

    /**
     * Plans a pilot or wave, or invites people to it once it was decided to go on after the one before.
     *
     * @return a receipt, or findings
     * @throws NotFound if the actor does not lead rollouts, or there is no such programme
     * @throws nl.pop4j.shared.error.StaleVersion if it was written since the user saw it
     */
    public Outcome<Receipt> putWave(TenantId tenant, Actor actor, PutWave command) {
        return programmes.change(
                tenant,
                actor,
                command,
                (programme, work) -> WaveCommands.put(
                        programme,
                        ProgrammeForms.wave(command, programme),
                        work.situation().now()));
    }

    /**
     * Says whether a criterion is met that people judge.
     *
     * @return a receipt, or findings
     * @throws NotFound if the actor does not lead rollouts, or there is no such programme
     * @throws nl.pop4j.shared.error.StaleVersion if it was written since the user saw it
     */
    public Outcome<Receipt> judge(TenantId tenant, Actor actor, JudgeCriterion command) {
        return programmes.change(
                tenant,
                actor,
                command,
                (programme, work) -> WaveCommands.judge(
                        programme,
                        requireNonNull(command.waveId()),
                        requireNonNull(command.criterionId()),
                        command.met(),
                        work.situation().now()));
    }

    /**
     * Decides whether the rollout goes on after a wave, by how far its plans are now.
     *
     * @return a receipt, or findings
     * @throws NotFound if the actor does not lead rollouts, or there is no such programme
     * @throws nl.pop4j.shared.error.StaleVersion if it was written since the user saw it
     */
    public Outcome<Receipt> decide(TenantId tenant, Actor actor, DecideWave command) {
        return programmes.change(
                tenant,
                actor,
                command,
                (programme, work) -> WaveCommands.decide(
                        programme,
                        requireNonNull(command.waveId()),
                        command.go(),
                        Edits.orEmpty(command.reason()),
                        PlanStandings.of(programme, work.ports(), tenant),
                        work.situation().today(),
                        work.situation().now()));
    }

    /**
     * Keeps a figure that the host has measured in a group of people.
     *
     * @return a receipt, or findings
     * @throws NotFound if the actor does not lead rollouts, or there is no such programme
     * @throws nl.pop4j.shared.error.StaleVersion if it was written since the user saw it
     */
    public Outcome<Receipt> measure(TenantId tenant, Actor actor, MeasureEffect command) {
        return programmes.change(
                tenant,
                actor,
                command,
                (programme, work) -> WaveCommands.measure(
                        programme,
                        measurement(command),
                        work.situation().settings().smallestGroup(),
                        work.situation().now()));
    }

    /**
     * How far the people of a wave are, whatever its size: for who leads the rollout and knows who was invited.
     *
     * @param wave id of the wave
     * @throws NotFound if the actor does not lead rollouts, or there is no such programme or wave
     */
    public RolloutProgress progress(TenantId tenant, Actor actor, ProgrammeId programme, String wave) {
        return desk.ask(tenant, actor, (situation, ports) -> {
            situation.require(Operation.LEAD_ROLLOUT, "programme");
            RolloutProgramme found = ProgrammeDesk.find(ports, tenant, programme);
            Wave asked = found.wave(wave).orElseThrow(() -> new NotFound("wave"));
            return asked.progress(PlanStandings.of(found, ports, tenant));
        });
    }

    /**
     * The rollout as the organisation and its works council see it today: no person, and no figure of fewer people than the
     * tenant's smallest group.
     *
     * @throws NotFound if the actor may not see figures, or there is no such programme
     */
    public RolloutReport report(TenantId tenant, Actor actor, ProgrammeId programme) {
        return desk.ask(tenant, actor, (situation, ports) -> {
            situation.require(Operation.VIEW_FIGURES, "programme");
            RolloutProgramme found = ProgrammeDesk.find(ports, tenant, programme);
            return RolloutReport.of(
                    found,
                    PlanStandings.of(found, ports, tenant),
                    RolloutRules.standard(),
                    situation.settings().smallestGroup(),
                    situation.today());
        });
    }

    /** The ids of the tenant's programmes, ascending, for who may see figures. */
    public List<ProgrammeId> programmes(TenantId tenant, Actor actor) {
        return desk.ask(tenant, actor, (situation, ports) -> {
            situation.require(Operation.VIEW_FIGURES, "programme");
            return ports.rolloutProgrammes().list(tenant);
        });
    }

    private static EffectMeasurement measurement(MeasureEffect command) {
        return new EffectMeasurement(
                requireNonNull(command.indicator()),
                command.waveId(),
                DateRange.ofClosed(requireNonNull(command.first()), requireNonNull(command.last())),
                command.people(),
                requireNonNull(command.value()));
    }
}
