package nl.pop4j.application;

import static nl.pop4j.application.Office.AHMED;
import static nl.pop4j.application.Office.HANNA;
import static nl.pop4j.application.Office.NOOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.pop4j.application.command.Command;
import nl.pop4j.application.command.part.TextInput;
import nl.pop4j.application.command.rollout.DecideWave;
import nl.pop4j.application.command.rollout.JudgeCriterion;
import nl.pop4j.application.command.rollout.MarkChecklist;
import nl.pop4j.application.command.rollout.MeasureEffect;
import nl.pop4j.application.command.rollout.PutWave;
import nl.pop4j.application.command.rollout.RaiseResistance;
import nl.pop4j.application.command.rollout.ReportResistance;
import nl.pop4j.application.command.rollout.StartProgramme;
import nl.pop4j.rollout.RolloutCommands;
import nl.pop4j.rollout.WaveCommands;
import nl.pop4j.rollout.basis.ExpectedHours;
import nl.pop4j.rollout.basis.Foundation;
import nl.pop4j.rollout.report.ResistanceLine;
import nl.pop4j.rollout.report.RolloutReport;
import nl.pop4j.rollout.wave.RolloutProgress;
import nl.pop4j.shared.actor.Actor;
import nl.pop4j.shared.actor.Role;
import nl.pop4j.shared.error.NotFound;
import nl.pop4j.shared.error.StaleVersion;
import nl.pop4j.shared.finding.Finding;
import nl.pop4j.shared.finding.RuleCode;
import nl.pop4j.shared.id.PersonId;
import nl.pop4j.shared.id.ProgrammeId;
import nl.pop4j.testkit.Samples;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class RollingOutTest {

    private static final Actor LEAD = Actor.of(PersonId.of("lead"), Role.ROLLOUT_LEAD);
    private static final Actor COUNCIL = Actor.of(PersonId.of("or"), Role.WORKS_COUNCIL);
    private static final ProgrammeId PROGRAMME = ProgrammeId.of("r-0");
    private static final List<TextInput> TEXT = List.of(new TextInput("nl", "Invoering"), new TextInput("en", "Start"));

    private final Office office = new Office();
    private long version;

    @Test
    @Tag("D0.1")
    @Tag("D0.3")
    void writesDownWhatTheRolloutIsForAndWhatItLacks() {
        begun();
        assertThat(missing()).contains("ROLLOUT-PURPOSE-1", "ROLLOUT-BENEFIT-1", "ROLLOUT-HOURS-1");
        give(AroundThePlan.foundation(office.id(), version));
        Foundation kept = office.pop
                .rollingOut()
                .programme(office.tenant, LEAD, PROGRAMME)
                .foundation();
        assertThat(kept.hours()).isEqualTo(new ExpectedHours(2_400, 360, 240));
        assertThat(kept.policy())
                .satisfies(policy -> assertThat(policy.exists()).isFalse());
        assertThat(missing())
                .doesNotContain("ROLLOUT-PURPOSE-1", "ROLLOUT-BENEFIT-1", "ROLLOUT-HOURS-1")
                .contains("ROLLOUT-POLICY-2", "ROLLOUT-STRATEGY-1", "ROLLOUT-RESPONSIBILITY-1");
    }

    @Test
    void isWrittenByWhoLeadsItAndReportedToWhoSeesFigures() {
        begun();
        for (Actor other : List.of(NOOR, AHMED, HANNA, COUNCIL)) {
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() -> office.give(other, AroundThePlan.foundation(office.id(), 1)));
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() -> office.pop.rollingOut().programme(office.tenant, other, PROGRAMME));
        }
        assertThat(report(COUNCIL).programme()).isEqualTo(PROGRAMME);
        assertThat(office.pop.adopting().programmes(office.tenant, HANNA)).containsExactly(PROGRAMME);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> report(NOOR));
        assertThatExceptionOfType(StaleVersion.class)
                .isThrownBy(() -> office.give(LEAD, AroundThePlan.foundation(office.id(), 7)));
        assertThat(office.give(LEAD, new StartProgramme(office.id(), "r-0", TEXT))
                        .findings())
                .extracting(Finding::code)
                .containsExactly(RollingOut.ID_TAKEN);
    }

    @Test
    @Tag("D0.2")
    @Tag("D0.4")
    @Tag("D0.7")
    @Tag("D0.8")
    void keepsWhatWasToldAskedOfferedAndLookedAfter() {
        office.begun();
        begun();
        AroundThePlan.samples(office, 0).stream()
                .filter(command -> Stream.of(
                                "PutCommunication", "RecordExpectations", "PutSupport", "MarkChecklist", "PutCause")
                        .anyMatch(command.getClass().getSimpleName()::equals))
                .forEach(this::giveAtVersion);
        give(new MarkChecklist(
                office.id(), "r-0", version, "WORKS_COUNCIL_CONSENT", Samples.TODAY, Samples.TODAY.minusDays(3)));
        RolloutReport report = report(COUNCIL);
        assertThat(report.communications()).hasSize(1);
        assertThat(report.expectations()).hasSize(1);
        assertThat(report.support()).singleElement().matches(support -> support.isTakenUp());
        assertThat(report.checklist())
                .filteredOn(mark -> mark.doneOn() != null)
                .extracting(mark -> mark.point().name())
                .containsExactly("TRUST_FIRST", "WORKS_COUNCIL_CONSENT");
        assertThat(office.give(
                                LEAD,
                                new MarkChecklist(
                                        office.id(), "r-0", version, "TRUST_FIRST", null, Samples.TODAY.plusDays(1)))
                        .findings())
                .extracting(Finding::code)
                .containsExactly(RolloutCommands.FUTURE);
    }

    @Test
    @Tag("D0.5")
    void tellsTheOrganisationHowManyObjectFromTheSmallestGroupOn() {
        begun();
        IntStream.range(0, 4).forEach(this::raise);
        give(new ReportResistance(office.id(), "r-0", version));
        assertThat(report(COUNCIL).resistance()).isEmpty();
        raise(4);
        give(new ReportResistance(office.id(), "r-0", version));
        assertThat(report(COUNCIL).resistance())
                .extracting(ResistanceLine::people)
                .containsExactly(5, 5);
        raise(5);
        give(new ReportResistance(office.id(), "r-0", version));
        assertThat(report(COUNCIL).resistance())
                .extracting(ResistanceLine::people)
                .containsExactly(5, 5);
        assertThat(report(COUNCIL).toString()).doesNotContain("Te druk");
    }

    @Test
    @Tag("D0.6")
    void countsHowFarPlansAreAndGoesOnByDecision() {
        office.signed();
        begun();
        give(AroundThePlan.wave(office.id(), version, Samples.NOOR.value(), "p1"));
        assertThat(office.pop.adopting().progress(office.tenant, LEAD, PROGRAMME, "w1"))
                .isEqualTo(new RolloutProgress(2, 1, 1, 0, 0));
        assertThat(report(COUNCIL).waves()).allMatch(wave -> wave.shown().isEmpty());
        PutWave next = new PutWave(
                office.id(),
                "r-0",
                version,
                "w2",
                "WAVE",
                TEXT,
                Samples.TODAY.plusDays(31),
                Samples.TODAY.plusDays(90),
                List.of("p8"),
                List.of());
        assertThat(codes(next)).containsExactly(WaveCommands.NO_GO_YET);
        assertThat(codes(new DecideWave(office.id(), "r-0", version, "w1", true, null)))
                .containsExactly(WaveCommands.NO_REASON);
        give(new JudgeCriterion(office.id(), "r-0", version, "w1", "k2", true));
        give(new DecideWave(office.id(), "r-0", version, "w1", true, null));
        assertThat(office.pop
                        .rollingOut()
                        .programme(office.tenant, LEAD, PROGRAMME)
                        .wave("w1")
                        .orElseThrow()
                        .isGo())
                .isTrue();
        giveAtVersion(next);
        assertThat(office.events()).contains("rollout-wave-planned", "rollout-wave-go");
    }

    @Test
    @Tag("D0.6")
    void takesFiguresOfEffectsForLargeGroupsOnly() {
        begun();
        assertThat(codes(measured(4))).containsExactly(WaveCommands.FEW_PEOPLE);
        give(measured(5));
        assertThat(report(COUNCIL).effects()).hasSize(1);
    }

    private MeasureEffect measured(int people) {
        return new MeasureEffect(
                office.id(),
                "r-0",
                version,
                "TURNOVER",
                null,
                Samples.TODAY,
                Samples.TODAY,
                people,
                new BigDecimal("7.5"));
    }

    private void begun() {
        Office.done(office.give(LEAD, new StartProgramme(office.id(), "r-0", TEXT)));
        version = 1;
    }

    private void raise(int person) {
        give(new RaiseResistance(
                office.id(), "r-0", version, "x" + person, "p" + person, "TIME", "Te druk", Samples.TODAY));
    }

    private void give(Command command) {
        version = Office.done(office.give(LEAD, command)).version().number();
    }

    /** The same command, as of the version now. */
    private void giveAtVersion(Command command) {
        give(AtVersion.of(command, version));
    }

    private List<RuleCode> codes(Command command) {
        return office.give(LEAD, command).findings().stream().map(Finding::code).toList();
    }

    private List<String> missing() {
        return office.pop.rollingOut().check(office.tenant, LEAD, PROGRAMME).stream()
                .map(finding -> finding.code().value())
                .toList();
    }

    private RolloutReport report(Actor actor) {
        return office.pop.adopting().report(office.tenant, actor, PROGRAMME);
    }
}
