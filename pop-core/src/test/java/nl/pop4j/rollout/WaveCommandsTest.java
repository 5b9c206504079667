package nl.pop4j.rollout;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import nl.pop4j.rollout.wave.AdoptionStage;
import nl.pop4j.rollout.wave.EffectMeasurement;
import nl.pop4j.rollout.wave.PlanStanding;
import nl.pop4j.rollout.wave.RolloutProgress;
import nl.pop4j.rollout.wave.Wave;
import nl.pop4j.shared.DomainEvent;
import nl.pop4j.shared.LocalizedText;
import nl.pop4j.shared.finding.Finding;
import nl.pop4j.shared.finding.Outcome;
import nl.pop4j.shared.finding.RuleCode;
import nl.pop4j.shared.id.PersonId;
import nl.pop4j.testkit.SampleRollout;
import nl.pop4j.testkit.Samples;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("D0.6")
class WaveCommandsTest {

    private static final RolloutProgramme SAMPLE = SampleRollout.complete();
    private static final List<PlanStanding> HALF_SIGNED = signed(3);

    @Test
    void countsPeopleOfAWaveByHowFarTheirPlansAre() {
        List<PlanStanding> plans = List.of(
                new PlanStanding(person(0), Set.of(AdoptionStage.STARTED)),
                new PlanStanding(person(0), Set.of(AdoptionStage.STARTED, AdoptionStage.SIGNED)),
                new PlanStanding(
                        person(1), Set.of(AdoptionStage.STARTED, AdoptionStage.SIGNED, AdoptionStage.REVIEWED)),
                new PlanStanding(person(2), Set.of(AdoptionStage.values())),
                new PlanStanding(person(77), Set.of(AdoptionStage.values())));
        assertThat(SampleRollout.pilot().progress(plans)).isEqualTo(new RolloutProgress(6, 3, 3, 2, 1));
    }

    @Test
    void meetsACriterionFromExactlySoManyOfAHundredOn() {
        RolloutProgress progress = new RolloutProgress(7, 3, 0, 0, 0);
        assertThat(progress.reaches(AdoptionStage.STARTED, 42)).isTrue();
        assertThat(progress.reaches(AdoptionStage.STARTED, 43)).isFalse();
        assertThat(new RolloutProgress(0, 0, 0, 0, 0).reaches(AdoptionStage.STARTED, 0))
                .isFalse();
    }

    @Test
    void invitesNobodyBeforeItWasDecidedToGoOn() {
        assertThat(codes(WaveCommands.put(SAMPLE, invited(10, 10), Samples.NOW)))
                .containsExactly(WaveCommands.NO_GO_YET);
        RolloutProgramme go = done(decide(SAMPLE, true, "We wagen het", HALF_SIGNED));
        assertThat(WaveCommands.put(go, invited(10, 10), Samples.NOW).isDone()).isTrue();
        assertThat(codes(WaveCommands.put(go, invited(5, 10), Samples.NOW)))
                .containsExactly(WaveCommands.INVITED_TWICE);
    }

    @Test
    void doesNotGoOnAfterANoUntilItBecomesAYes() {
        assertThat(codes(decide(SAMPLE, false, " ", HALF_SIGNED))).containsExactly(WaveCommands.NO_REASON);
        RolloutProgramme no = done(decide(SAMPLE, false, "Te weinig tijd", HALF_SIGNED));
        assertThat(codes(WaveCommands.put(no, invited(10, 10), Samples.NOW))).containsExactly(WaveCommands.NO_GO_YET);
        RolloutProgramme yes = done(decide(no, true, "Nu wel tijd", HALF_SIGNED));
        assertThat(WaveCommands.put(yes, invited(10, 10), Samples.NOW).isDone()).isTrue();
        assertThat(codes(decide(yes, false, "Toch niet", HALF_SIGNED))).containsExactly(WaveCommands.DECIDED);
        assertThat(codes(WaveCommands.put(yes, SampleRollout.pilot(), Samples.NOW)))
                .containsExactly(WaveCommands.DECIDED);
    }

    @Test
    void goesOnWithoutAReasonOnlyWhereAllCriteriaAreMet() {
        RolloutProgramme judged = done(WaveCommands.judge(SAMPLE, "w1", "k2", true, Samples.NOW));
        assertThat(codes(decide(judged, true, "", signed(2)))).containsExactly(WaveCommands.NO_REASON);
        assertThat(codes(decide(SAMPLE, true, "", HALF_SIGNED))).containsExactly(WaveCommands.NO_REASON);
        Outcome<RolloutProgramme> go = decide(judged, true, "", HALF_SIGNED);
        assertThat(done(go).wave("w1").orElseThrow().decision().progress())
                .isEqualTo(new RolloutProgress(6, 3, 3, 0, 0));
        assertThat(((Outcome.Done<RolloutProgramme>) go).events())
                .extracting(DomainEvent::kind)
                .containsExactly("rollout-wave-go");
    }

    @Test
    void letsPeopleJudgeOnlyWhatIsNotCounted() {
        assertThat(codes(WaveCommands.judge(SAMPLE, "w1", "k1", true, Samples.NOW)))
                .containsExactly(WaveCommands.UNKNOWN);
        assertThat(codes(WaveCommands.judge(SAMPLE, "w9", "k2", true, Samples.NOW)))
                .containsExactly(WaveCommands.UNKNOWN);
    }

    @Test
    void plansNoPilotAfterAWave() {
        Wave pilot = Wave.of("w3", Wave.Kind.PILOT, LocalizedText.of("Proef", "Pilot"), SampleRollout.WAVE, Set.of());
        assertThat(codes(WaveCommands.put(SAMPLE, pilot, Samples.NOW))).containsExactly(WaveCommands.PILOT_FIRST);
    }

    @Test
    void keepsFiguresOfLargeGroupsOnly() {
        assertThat(codes(measure(SAMPLE, "w1", 4))).containsExactly(WaveCommands.FEW_PEOPLE);
        assertThat(codes(measure(SAMPLE, "w9", 40))).containsExactly(WaveCommands.UNKNOWN);
        assertThat(done(measure(SAMPLE, "w1", 5)).effects()).hasSize(1);
    }

    @Test
    void keepsNoFigureThatBesideOthersTellsOfAFew() {
        RolloutProgramme all = done(measure(SAMPLE, null, 40));
        assertThat(codes(measure(all, "w1", 37))).containsExactly(WaveCommands.REST_TOO_SMALL);
        RolloutProgramme pilot = done(measure(all, "w1", 30));
        assertThat(codes(measure(pilot, "w2", 7))).containsExactly(WaveCommands.REST_TOO_SMALL);
        assertThat(codes(measure(pilot, "w2", 11))).containsExactly(WaveCommands.REST_TOO_SMALL);
        assertThat(measure(pilot, "w2", 10).isDone()).isTrue();
        assertThat(codes(measure(pilot, "w1", 29))).containsExactly(WaveCommands.REST_TOO_SMALL);
        assertThat(done(measure(pilot, "w1", 30)).effects()).hasSize(2);
    }

    @Test
    void keepsTheNumbersOfADecisionWhenSomebodyIsForgotten() {
        RolloutProgramme decided = done(decide(SAMPLE, true, "We wagen het", HALF_SIGNED));
        RolloutProgramme forgotten = decided.forgetting(Set.of(person(0)));
        Wave pilot = forgotten.wave("w1").orElseThrow();
        assertThat(forgotten.people()).doesNotContain(person(0)).contains(person(1));
        assertThat(pilot.invited()).isEqualTo(6);
        assertThat(pilot.progress(List.of())).isEqualTo(new RolloutProgress(6, 3, 3, 0, 0));
    }

    private static Wave invited(int first, int count) {
        return Wave.of(
                "w2",
                Wave.Kind.WAVE,
                LocalizedText.of("Alle teams", "All teams"),
                SampleRollout.WAVE,
                SampleRollout.people(first, count));
    }

    private static List<PlanStanding> signed(int people) {
        return IntStream.range(0, people)
                .mapToObj(i -> new PlanStanding(person(i), Set.of(AdoptionStage.STARTED, AdoptionStage.SIGNED)))
                .toList();
    }

    private static Outcome<RolloutProgramme> decide(
            RolloutProgramme programme, boolean go, String reason, List<PlanStanding> plans) {
        return WaveCommands.decide(programme, "w1", go, reason, plans, Samples.TODAY, Samples.NOW);
    }

    private static Outcome<RolloutProgramme> measure(RolloutProgramme programme, @Nullable String wave, int people) {
        return WaveCommands.measure(
                programme,
                new EffectMeasurement("ABSENCE", wave, SampleRollout.PILOT, people, new BigDecimal("4.2")),
                5,
                Samples.NOW);
    }

    private static PersonId person(int number) {
        return PersonId.of("p" + number);
    }

    private static RolloutProgramme done(Outcome<RolloutProgramme> outcome) {
        return outcome.result().orElseThrow(() -> new AssertionError(outcome.findings()));
    }

    private static List<RuleCode> codes(Outcome<RolloutProgramme> outcome) {
        return outcome.findings().stream().map(Finding::code).toList();
    }
}
