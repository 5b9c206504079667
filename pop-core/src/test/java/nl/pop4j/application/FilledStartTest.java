package nl.pop4j.application;

import static nl.pop4j.application.Office.AHMED;
import static nl.pop4j.application.Office.HANNA;
import static nl.pop4j.application.Office.NOOR;
import static nl.pop4j.application.Office.STRANGER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.pop4j.application.command.Receipt;
import nl.pop4j.application.command.StartPlan;
import nl.pop4j.competence.CompetenceCode;
import nl.pop4j.competence.Level;
import nl.pop4j.gap.Prioritisation;
import nl.pop4j.gap.Target;
import nl.pop4j.gap.TargetSource;
import nl.pop4j.plan.DevelopmentPlan;
import nl.pop4j.plan.content.PlanContent;
import nl.pop4j.shared.Version;
import nl.pop4j.shared.actor.Actor;
import nl.pop4j.shared.error.CommandReused;
import nl.pop4j.shared.error.NotFound;
import nl.pop4j.shared.error.StaleVersion;
import nl.pop4j.shared.finding.Outcome;
import nl.pop4j.shared.id.PlanId;
import nl.pop4j.testkit.Samples;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("D2.10")
class FilledStartTest {

    private static final PlanId FILLED = PlanId.of("filled");

    private final Office office = new Office().begun();

    @Test
    void beginsAPlanWithAllThatWasWritten() {
        assertThat(Office.done(start(NOOR, "s1", Samples.content())).version()).isEqualTo(Version.of(1));
        DevelopmentPlan plan = office.pop.planning().plan(office.tenant, NOOR, FILLED);
        assertThat(plan.employee()).isEqualTo(Samples.NOOR);
        assertThat(plan.workingCopy())
                .isEqualTo(Samples.content().with(plan.workingCopy().basis()));
        assertThat(plan.workingCopy().basis().employment()).isEqualTo("night");
        assertThat(office.events()).endsWith("plan-started");
    }

    @Test
    void hasOneEffectHoweverOftenTheSameIsSaid() {
        Receipt first = Office.done(start(NOOR, "s1", Samples.content()));
        assertThat(Office.done(start(NOOR, "s1", Samples.content()))).isEqualTo(first);
        PlanContent other =
                Samples.content().without(Samples.content().goals().get(0).id());
        assertThatExceptionOfType(CommandReused.class).isThrownBy(() -> start(NOOR, "s1", other));
        assertThatExceptionOfType(StaleVersion.class).isThrownBy(() -> start(NOOR, "s2", other));
    }

    @Test
    void namesAllThatCannotBeTakenAndWritesNothing() {
        PlanContent content = Samples.content();
        PlanContent strange = content.with(content.targets()
                        .with(Target.of(CompetenceCode.of("unknown"), Level.of(2), TargetSource.OWN_AMBITION))
                        .with(Target.of(Samples.MEDICATION, Level.of(99), TargetSource.OWN_AMBITION)))
                .with(content.goals().get(0).toBuilder()
                        .competences(Set.of(CompetenceCode.of("gone")))
                        .deadline(LocalDate.of(2030, 1, 1))
                        .build());
        assertThat(codes(start(NOOR, "s1", strange)))
                .containsExactly(
                        "PLAN-COMPETENCE-1 /targets/targets/"
                                + (strange.targets().targets().size() - 2) + "/competence",
                        "PLAN-COMPETENCE-2 /targets/targets/"
                                + (strange.targets().targets().size() - 1) + "/level",
                        "PLAN-COMPETENCE-3 /goals/0/competences/0",
                        "PLAN-DATES-1 /goals/0/deadline");
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> office.pop.planning().plan(office.tenant, NOOR, FILLED));
    }

    @Test
    void takesNoChoiceOfTheOtherSide() {
        assertThat(codes(start(AHMED, "s1", Samples.content())))
                .contains("PLAN-START-1 /priorities/decisions/0")
                .allMatch(code -> code.startsWith("PLAN-START-1"));
        Office.done(start(AHMED, "s2", Samples.content().with(Prioritisation.NONE)));
    }

    @Test
    void writesOnlyForWhoMayWriteIt() {
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> start(HANNA, "s1", Samples.content()));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> start(STRANGER, "s2", Samples.content()));
    }

    private Outcome<Receipt> start(Actor actor, String id, PlanContent content) {
        StartPlan command = new StartPlan(
                id,
                FILLED.value(),
                Samples.NOOR.value(),
                "nl",
                Samples.YEAR_2027.start(),
                Samples.YEAR_2027.last(),
                Samples.FRAMEWORK.value(),
                null,
                "night",
                null,
                null);
        return office.pop.planning().start(office.tenant, actor, command, content);
    }

    private static List<String> codes(Outcome<Receipt> outcome) {
        assertThat(outcome.isDone()).isFalse();
        return outcome.findings().stream()
                .map(finding -> finding.code() + " " + finding.pointer())
                .toList();
    }
}
