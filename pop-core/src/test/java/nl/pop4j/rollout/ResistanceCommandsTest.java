package nl.pop4j.rollout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.pop4j.rollout.engagement.Resistance;
import nl.pop4j.rollout.engagement.ResistanceCause;
import nl.pop4j.rollout.engagement.ResistanceCount;
import nl.pop4j.shared.LocalizedText;
import nl.pop4j.shared.finding.Finding;
import nl.pop4j.shared.finding.Outcome;
import nl.pop4j.shared.finding.RuleCode;
import nl.pop4j.shared.id.PersonId;
import nl.pop4j.testkit.SampleRollout;
import nl.pop4j.testkit.Samples;
import nl.pop4j.text.health.HealthWording;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("D0.5")
class ResistanceCommandsTest {

    private static final int K = 3;
    private static final ResistanceCommands COMMANDS = new ResistanceCommands(HealthWording.standard());
    private static final RolloutProgramme SAMPLE = SampleRollout.complete();

    @Test
    void knowsCausesAndTakesTheOrganisationsOwn() {
        assertThat(ResistanceCause.standard()).hasSize(8);
        assertThat(codes(raised(SAMPLE, "x1", 1, "ROSTER"))).containsExactly(ResistanceCommands.UNKNOWN_CAUSE);
        RolloutProgramme more = done(COMMANDS.put(
                SAMPLE, new ResistanceCause("ROSTER", LocalizedText.of("Rooster", "Roster")), Samples.NOW));
        assertThat(done(raised(more, "x1", 1, "ROSTER")).resistance("x1")).isPresent();
    }

    @Test
    void keepsResponsesAndWhetherItIsResolved() {
        RolloutProgramme raised = done(raised(SAMPLE, "x1", 1, "TIME"));
        RolloutProgramme answered = done(COMMANDS.answer(
                raised,
                "x1",
                Set.of(Resistance.Response.EXPLANATION, Resistance.Response.ADJUSTMENT),
                Samples.TODAY,
                Samples.TODAY,
                Samples.NOW));
        assertThat(answered.resistance("x1").orElseThrow().isResolved()).isTrue();
        assertThat(answered.resistance("x1").orElseThrow().responses())
                .containsExactly(Resistance.Response.EXPLANATION, Resistance.Response.ADJUSTMENT);
    }

    @Test
    void refusesWhatIsUnknownTwiceOrStillToCome() {
        RolloutProgramme raised = done(raised(SAMPLE, "x1", 1, "TIME"));
        assertThat(codes(raised(raised, "x1", 2, "TIME"))).containsExactly(ResistanceCommands.ID_TAKEN);
        assertThat(codes(COMMANDS.answer(raised, "x9", Set.of(), null, Samples.TODAY, Samples.NOW)))
                .containsExactly(ResistanceCommands.UNKNOWN);
        assertThat(codes(
                        COMMANDS.answer(raised, "x1", Set.of(), Samples.TODAY.plusDays(1), Samples.TODAY, Samples.NOW)))
                .containsExactly(RolloutCommands.FUTURE);
    }

    @Test
    @Tag("D5.8")
    void warnsOfHealthWordingAndTellsNobodyWhoObjects() {
        Outcome<RolloutProgramme> raised = COMMANDS.raise(
                SAMPLE, "x1", person(1), "OTHER", "door mijn epilepsie", Samples.TODAY, Samples.TODAY, Samples.NOW);
        assertThat(codes(raised)).containsExactly(ResistanceCommands.HEALTH);
        assertThat(((Outcome.Done<RolloutProgramme>) raised).events().toString())
                .doesNotContain("epilepsie", person(1).value());
    }

    @Test
    void countsPeopleAndNotObjections() {
        RolloutProgramme programme = done(raised(done(raised(SAMPLE, "x1", 1, "TIME")), "x2", 1, "PRIVACY"));
        for (int i = 2; i <= 3; i++) {
            programme = done(raised(programme, "y" + i, i, "TIME"));
        }
        assertThat(people(
                        done(COMMANDS.report(programme, K, Samples.TODAY, Samples.NOW)),
                        null,
                        ResistanceCount.Kind.RAISED))
                .isEqualTo(3);
        assertThat(people(
                        done(COMMANDS.report(programme, 4, Samples.TODAY, Samples.NOW)),
                        null,
                        ResistanceCount.Kind.RAISED))
                .isZero();
    }

    @Test
    void countsSomebodyAsResolvedOnlyWhereNothingIsLeft() {
        RolloutProgramme programme = SAMPLE;
        for (int i = 1; i <= 6; i++) {
            programme = resolved(done(raised(programme, "x" + i, i, "TIME")), "x" + i);
        }
        for (int i = 1; i <= 3; i++) {
            programme = done(raised(programme, "y" + i, i, "TIME"));
        }
        RolloutProgramme reported = done(COMMANDS.report(programme, K, Samples.TODAY, Samples.NOW));
        assertThat(people(reported, "TIME", ResistanceCount.Kind.RAISED)).isEqualTo(6);
        assertThat(people(reported, "TIME", ResistanceCount.Kind.RESOLVED)).isEqualTo(3);
    }

    @Test
    void tellsNothingNewWhereTheDifferenceWithAnEarlierReportIsOnePerson() {
        RolloutProgramme programme = SAMPLE;
        for (int i = 1; i <= 4; i++) {
            programme = done(raised(programme, "x" + i, i, "TIME"));
        }
        RolloutProgramme told = done(COMMANDS.report(programme, K, Samples.TODAY, Samples.NOW));
        assertThat(people(told, "TIME", ResistanceCount.Kind.RAISED)).isEqualTo(4);
        RolloutProgramme one = done(raised(told, "x5", 5, "TIME"));
        Outcome<RolloutProgramme> again = COMMANDS.report(one, K, Samples.TODAY, Samples.NOW);
        assertThat(people(done(again), "TIME", ResistanceCount.Kind.RAISED)).isZero();
        assertThat(codes(again)).containsExactly(ResistanceCommands.NOTHING_TOLD);
        RolloutProgramme three = done(raised(done(raised(one, "x6", 6, "TIME")), "x7", 7, "TIME"));
        assertThat(people(
                        done(COMMANDS.report(three, K, Samples.TODAY, Samples.NOW)),
                        "TIME",
                        ResistanceCount.Kind.RAISED))
                .isEqualTo(7);
    }

    @Test
    void keepsCountsTrueWhenSomebodyIsForgotten() {
        RolloutProgramme programme = SAMPLE;
        for (int i = 1; i <= 4; i++) {
            programme = done(raised(programme, "x" + i, i, "TIME"));
        }
        RolloutProgramme told = done(COMMANDS.report(programme, K, Samples.TODAY, Samples.NOW));
        RolloutProgramme forgotten = told.forgetting(Set.of(person(4)));
        assertThat(forgotten.people()).doesNotContain(person(4));
        assertThat(forgotten.resistance("x4").orElseThrow().text()).isEmpty();
        assertThat(forgotten.reports()).isEqualTo(told.reports());
        assertThat(people(
                        done(COMMANDS.report(forgotten, K, Samples.TODAY, Samples.NOW)),
                        "TIME",
                        ResistanceCount.Kind.RAISED))
                .isEqualTo(4);
        RolloutProgramme later = done(raised(forgotten, "x5", 5, "TIME"));
        assertThat(later.resistance("x5").orElseThrow().voice()).isEqualTo(5);
    }

    private static RolloutProgramme resolved(RolloutProgramme programme, String id) {
        return done(COMMANDS.answer(
                programme, id, Set.of(Resistance.Response.SUPPORT), Samples.TODAY, Samples.TODAY, Samples.NOW));
    }

    private static Outcome<RolloutProgramme> raised(RolloutProgramme programme, String id, int person, String cause) {
        return COMMANDS.raise(programme, id, person(person), cause, "", Samples.TODAY, Samples.TODAY, Samples.NOW);
    }

    /** How many people the last report counts, 0 where it does not say. */
    private static int people(RolloutProgramme programme, @Nullable String cause, ResistanceCount.Kind kind) {
        return programme.reports().get(programme.reports().size() - 1).counts().stream()
                .filter(count -> Objects.equals(count.cause(), cause) && count.kind() == kind)
                .mapToInt(ResistanceCount::people)
                .sum();
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
