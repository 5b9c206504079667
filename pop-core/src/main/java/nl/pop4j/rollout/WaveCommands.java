package nl.pop4j.rollout;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Sets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.pop4j.rollout.wave.EffectMeasurement;
import nl.pop4j.rollout.wave.GoCriterion;
import nl.pop4j.rollout.wave.GoDecision;
import nl.pop4j.rollout.wave.PlanStanding;
import nl.pop4j.rollout.wave.RolloutProgress;
import nl.pop4j.rollout.wave.Wave;
import nl.pop4j.shared.finding.Finding;
import nl.pop4j.shared.finding.Findings;
import nl.pop4j.shared.finding.Outcome;
import nl.pop4j.shared.finding.RuleCode;

/**
 * Going step by step: planning pilot and waves, deciding whether to go on, measuring what came of it.
 *
 * <p>Example: {@code put} of a wave to which people are invited is refused with {@link #NO_GO_YET} as long as nobody
 * has decided to go on after the pilot.
 */
public final class WaveCommands {

    /** There is no such wave or criterion: {@code element}. */
    public static final RuleCode UNKNOWN = RuleCode.of("ROLLOUT-ELEMENT-3");

    /** It was decided that the rollout goes on after this wave, so it stays as it is: {@code wave}. */
    public static final RuleCode DECIDED = RuleCode.of("ROLLOUT-WAVE-4");

    /** Nobody is invited before it was decided to go on after an earlier wave: {@code wave}, the earlier one. */
    public static final RuleCode NO_GO_YET = RuleCode.of("ROLLOUT-WAVE-5");

    /** Somebody is in another wave already: {@code wave}, the other one. */
    public static final RuleCode INVITED_TWICE = RuleCode.of("ROLLOUT-WAVE-6");

    /** A pilot comes before all waves; no arguments. */
    public static final RuleCode PILOT_FIRST = RuleCode.of("ROLLOUT-PILOT-3");

    /** Going on although a criterion is not met, or not going on, needs a reason; no arguments. */
    public static final RuleCode NO_REASON = RuleCode.of("ROLLOUT-WAVE-7");

    /** The figure speaks of too few people: {@code people}, {@code smallest}. */
    public static final RuleCode FEW_PEOPLE = RuleCode.of("ROLLOUT-EFFECT-1");

    /** The figure gives a small group away beside others that were measured: {@code smallest}. */
    public static final RuleCode REST_TOO_SMALL = RuleCode.of("ROLLOUT-EFFECT-2");

    private WaveCommands() {}

    /** Plans a wave after all others, or changes one about which nothing was decided. */
    public static Outcome<RolloutProgramme> put(RolloutProgramme programme, Wave wave, Instant at) {
        ImmutableList.Builder<Finding> faults = ImmutableList.builder();
        Optional<Wave> before = programme.wave(wave.id());
        int place =
                before.map(programme.waves()::indexOf).orElse(programme.waves().size());
        List<Wave> earlier = programme.waves().subList(0, place);
        if (before.filter(Wave::isGo).isPresent()) {
            faults.add(about(DECIDED, "/waveId", wave.id()));
        }
        if (wave.kind() == Wave.Kind.PILOT && earlier.stream().anyMatch(other -> other.kind() == Wave.Kind.WAVE)) {
            faults.add(Finding.error(PILOT_FIRST, "/kind", ImmutableMap.of()));
        }
        earlier.stream()
                .filter(other -> wave.invited() > 0 && !other.isGo())
                .findFirst()
                .ifPresent(other -> faults.add(about(NO_GO_YET, "/people", other.id())));
        programme.waves().stream()
                .filter(other -> !other.id().equals(wave.id())
                        && !Sets.intersection(other.people(), wave.people()).isEmpty())
                .forEach(other -> faults.add(about(INVITED_TWICE, "/people", other.id())));
        Findings found = new Findings(faults.build());
        return found.hasErrors()
                ? Outcome.refused(found)
                : done(programme.toBuilder().put(wave), RolloutEvent.Type.WAVE_PLANNED, wave.id(), at);
    }

    /** Says whether a criterion is met that people judge. */
    public static Outcome<RolloutProgramme> judge(
            RolloutProgramme programme, String wave, String criterion, boolean met, Instant at) {
        Optional<Wave> found = programme.wave(wave);
        if (found.isEmpty()) {
            return Outcome.refused(Finding.error(UNKNOWN, "/waveId", Map.of("element", wave)));
        }
        boolean known =
                found.get().criteria().stream().anyMatch(one -> one.id().equals(criterion) && one.stage() == null);
        if (!known) {
            return Outcome.refused(Finding.error(UNKNOWN, "/criterionId", Map.of("element", criterion)));
        }
        GoCriterion[] criteria = found.get().criteria().stream()
                .map(one -> one.id().equals(criterion) ? one.judged(met) : one)
                .toArray(GoCriterion[]::new);
        return RolloutCommands.written(programme.toBuilder().put(found.get().requiring(criteria)), wave, at);
    }

    /**
     * Decides whether the rollout goes on after a wave. A no may become a yes later; a yes stays.
     *
     * @param reason why; needed where it does not go on, and where a criterion is not met
     * @param plans how far plans are
     */
    public static Outcome<RolloutProgramme> decide(
            RolloutProgramme programme,
            String wave,
            boolean go,
            String reason,
            Collection<PlanStanding> plans,
            LocalDate today,
            Instant at) {
        Optional<Wave> found = programme.wave(wave);
        if (found.isEmpty()) {
            return Outcome.refused(Finding.error(UNKNOWN, "/waveId", Map.of("element", wave)));
        }
        if (found.get().isGo()) {
            return Outcome.refused(about(DECIDED, "/waveId", wave));
        }
        RolloutProgress progress = found.get().progress(plans);
        boolean met = found.get().criteria().stream().allMatch(criterion -> criterion.isMet(progress));
        if (reason.isBlank() && !(go && met)) {
            return Outcome.refused(Finding.error(NO_REASON, "/reason", ImmutableMap.of()));
        }
        return done(
                programme.toBuilder().put(found.get().decided(new GoDecision(go, today, reason, progress))),
                go ? RolloutEvent.Type.WAVE_GO : RolloutEvent.Type.WAVE_NO_GO,
                wave,
                at);
    }

    /**
     * Keeps a figure that the host has measured, in the place of the one for the same group and days. Beside the others
     * over these days it must leave no group of fewer people: neither those who are in one of two and not in the other,
     * nor those who are in no wave.
     *
     * @param smallestGroup the fewest people that a figure may speak of, at least 1
     */
    public static Outcome<RolloutProgramme> measure(
            RolloutProgramme programme, EffectMeasurement measured, int smallestGroup, Instant at) {
        if (measured.people() < smallestGroup) {
            return Outcome.refused(Finding.error(
                    FEW_PEOPLE, "/people", Map.of("people", "" + measured.people(), "smallest", "" + smallestGroup)));
        }
        String wave = measured.wave();
        if (wave != null && programme.wave(wave).isEmpty()) {
            return Outcome.refused(Finding.error(UNKNOWN, "/waveId", Map.of("element", wave)));
        }
        if (leavesFew(programme.effects(), measured, smallestGroup)) {
            return Outcome.refused(Finding.error(REST_TOO_SMALL, "/people", Map.of("smallest", "" + smallestGroup)));
        }
        List<EffectMeasurement> effects = Stream.concat(
                        programme.effects().stream().filter(other -> !measured.replaces(other)), Stream.of(measured))
                .toList();
        return done(
                programme.toBuilder().effects(effects), RolloutEvent.Type.EFFECT_MEASURED, measured.indicator(), at);
    }

    private static boolean leavesFew(List<EffectMeasurement> effects, EffectMeasurement measured, int smallest) {
        boolean few = effects.stream()
                .filter(measured::replaces)
                .anyMatch(old -> isFew(Math.abs(old.people() - measured.people()), smallest));
        List<EffectMeasurement> beside = Stream.concat(
                        effects.stream().filter(other -> measured.isBeside(other) && !measured.replaces(other)),
                        Stream.of(measured))
                .toList();
        int inWaves = beside.stream()
                .filter(one -> one.wave() != null)
                .mapToInt(EffectMeasurement::people)
                .sum();
        return few
                || beside.stream()
                        .filter(one -> one.wave() == null)
                        .anyMatch(all -> isFew(all.people() - inWaves, smallest));
    }

    /** Fewer than allowed; more people in waves than there are at all cannot be, either. */
    private static boolean isFew(int people, int smallest) {
        return people != 0 && people < smallest;
    }

    private static Finding about(RuleCode code, String pointer, String wave) {
        return Finding.error(code, pointer, Map.of("wave", wave));
    }

    private static Outcome<RolloutProgramme> done(
            RolloutProgrammeBuilder next, RolloutEvent.Type type, String part, Instant at) {
        RolloutProgramme programme = next.build();
        return Outcome.done(programme, new RolloutEvent(type, programme.id(), part, at));
    }
}
