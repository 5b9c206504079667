package nl.pop4j.rollout.rule;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.pop4j.plan.rule.Place;
import nl.pop4j.rollout.RolloutProgramme;
import nl.pop4j.rollout.basis.StartingPoint;
import nl.pop4j.rollout.wave.Wave;

/** Whether the rollout goes step by step. */
final class WaveRules {

    private WaveRules() {}

    static List<RolloutRule> all() {
        return ImmutableList.of(
                RolloutRule.of("ROLLOUT-PILOT-1", "DOMAIN 0.6", (programme, today) -> withoutPilot(programme)),
                RolloutRule.of("ROLLOUT-PILOT-2", "DOMAIN 0.6", (programme, today) -> largePilots(programme)),
                RolloutRule.of(
                        "ROLLOUT-WAVE-1",
                        "DOMAIN 0.6",
                        (programme, today) -> EngagementRules.places(
                                programme.waves(),
                                "/waves/",
                                wave -> wave.criteria().isEmpty(),
                                Wave::id)),
                RolloutRule.of(
                        "ROLLOUT-WAVE-2",
                        "DOMAIN 0.6",
                        (programme, today) -> EngagementRules.places(
                                programme.waves(),
                                "/waves/",
                                wave -> wave.decision() == null
                                        && !wave.period().end().isAfter(today),
                                Wave::id)),
                RolloutRule.of("ROLLOUT-WAVE-3", "DOMAIN 0.6", (programme, today) -> overlapping(programme)));
    }

    private static Stream<Place> withoutPilot(RolloutProgramme programme) {
        StartingPoint start = programme.foundation().start();
        boolean promised = start != null && start.kind() == StartingPoint.Kind.PILOT;
        return promised && programme.waves().stream().noneMatch(wave -> wave.kind() == Wave.Kind.PILOT)
                ? Stream.of(Place.of("/waves"))
                : Stream.empty();
    }

    /** A first try with as many as in a wave that follows is no try. */
    private static Stream<Place> largePilots(RolloutProgramme programme) {
        return EngagementRules.places(
                programme.waves(),
                "/waves/",
                pilot -> pilot.kind() == Wave.Kind.PILOT
                        && programme.waves().stream()
                                .anyMatch(wave -> wave.kind() == Wave.Kind.WAVE
                                        && wave.invited() > 0
                                        && wave.invited() < pilot.invited()),
                Wave::id);
    }

    /** A wave that begins before the one before it has ended leaves no moment to decide. */
    private static Stream<Place> overlapping(RolloutProgramme programme) {
        List<Wave> waves = programme.waves();
        return IntStream.range(1, waves.size())
                .filter(i -> waves.get(i)
                        .period()
                        .start()
                        .isBefore(waves.get(i - 1).period().end()))
                .mapToObj(i -> Place.of(
                        "/waves/" + i + "/period", "element", waves.get(i).id()));
    }
}
