package nl.pop4j.application;

import static nl.pop4j.application.Office.AHMED;
import static nl.pop4j.application.Office.HANNA;
import static nl.pop4j.application.Office.NOOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.pop4j.adjustment.AdjustmentReview.Effect;
import nl.pop4j.adjustment.WorkAdjustments;
import nl.pop4j.application.command.Receipt;
import nl.pop4j.application.command.adjustment.AgreeAdjustment;
import nl.pop4j.application.command.adjustment.EndAdjustment;
import nl.pop4j.application.command.adjustment.ReviewAdjustment;
import nl.pop4j.port.AccessEntry;
import nl.pop4j.shared.Version;
import nl.pop4j.shared.actor.Actor;
import nl.pop4j.shared.actor.Party;
import nl.pop4j.shared.actor.Role;
import nl.pop4j.shared.error.NotFound;
import nl.pop4j.shared.error.StaleVersion;
import nl.pop4j.shared.finding.Outcome;
import nl.pop4j.testkit.SampleNeeds;
import nl.pop4j.testkit.Samples;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("D4.8")
class AdjustingTest {

    private static final String WHO = Samples.NOOR.value();
    private static final LocalDate DAY = Samples.TODAY;

    private final Office office = new Office();

    @Test
    void keepsWhatBothSidesWriteUntilItEnds() {
        Office.done(office.give(NOOR, agree(0, "a1", "Een stille werkplek")));
        Office.done(office.give(AHMED, agree(1, "a2", "Later beginnen op maandag")));
        Office.done(office.give(AHMED, review(2, "a1")));
        Receipt last = Office.done(office.give(NOOR, new EndAdjustment(office.id(), WHO, 3, "a2", DAY.plusDays(40))));
        WorkAdjustments kept = of(NOOR);
        assertThat(kept.version()).isEqualTo(last.version()).isEqualTo(Version.of(4));
        assertThat(kept.agreed()).extracting(one -> one.by()).containsExactly(Party.EMPLOYEE, Party.EMPLOYER);
        assertThat(kept.agreed().get(0).reviews())
                .extracting(one -> one.effect())
                .containsExactly(Effect.HELPS);
        assertThat(kept.holdingOn(DAY.plusDays(40))).extracting(one -> one.id()).containsExactly("a1");
    }

    @Test
    void warnsOfHealthWordingWithoutRepeatingIt() {
        Outcome<Receipt> outcome = office.give(AHMED, agree(0, "a1", "Rustpauzes vanwege epilepsie"));
        assertThat(outcome.isDone()).isTrue();
        assertThat(outcome.findings().stream().map(one -> one.code().value())).containsExactly("ADJUSTMENT-HEALTH-1");
        assertThat(outcome.toString()).doesNotContain("epilepsie");
    }

    @Test
    void showsThemToEmployeeAndManagerAndToNobodyElse() {
        Office.done(office.give(NOOR, agree(0, "a1", "Een stille werkplek")));
        assertThat(of(AHMED).agreed()).hasSize(1);
        Office all = new Office(
                Samples.TENANT,
                Map.of(
                        Samples.STRANGER, Role.COACH,
                        SampleNeeds.DIRECTOR, Role.TRUSTED_PERSON));
        for (Actor actor : List.of(
                HANNA,
                Office.STRANGER,
                Actor.of(Samples.STRANGER, Role.values()),
                Actor.of(SampleNeeds.DIRECTOR, Role.MANAGEMENT))) {
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() -> all.pop.adjusting().adjustments(all.tenant, actor, Samples.NOOR));
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() -> all.give(actor, agree(0, "a1", "Een stille werkplek")));
        }
    }

    @Test
    void notesEachLookOfTheManagerWhetherThereIsAnythingOrNot() {
        of(AHMED);
        Office.done(office.give(NOOR, agree(0, "a1", "Een stille werkplek")));
        of(AHMED);
        of(NOOR);
        assertThat(office.readings())
                .hasSize(2)
                .extracting(AccessEntry::aggregate)
                .containsOnly(WHO);
    }

    @Test
    void hasOneEffectHoweverOftenItIsRepeatedAndNoneOnAnOldVersion() {
        AgreeAdjustment command = agree(0, "a1", "Een stille werkplek");
        Receipt first = Office.done(office.give(NOOR, command));
        assertThat(Office.done(office.give(NOOR, command))).isEqualTo(first);
        assertThat(of(NOOR).version()).isEqualTo(Version.of(1));
        assertThatExceptionOfType(StaleVersion.class).isThrownBy(() -> office.give(NOOR, agree(0, "a2", "Anders")));
    }

    @Test
    void pointsAtWhatIsWrongWithACommand() {
        LocalDate day = DAY;
        AgreeAdjustment early = new AgreeAdjustment(office.id(), WHO, 0, "a1", "Een stille werkplek", "nl", day, day);
        assertThat(office.give(NOOR, early).findings().stream()
                        .map(one -> one.code().value()))
                .containsExactly("INPUT-DATES");
        assertThat(office.give(NOOR, new EndAdjustment(office.id(), WHO, 0, "a1", DAY)).findings().stream()
                        .map(one -> one.code() + " " + one.pointer()))
                .containsExactly("ADJUSTMENT-ELEMENT-1 /adjustmentId");
    }

    private WorkAdjustments of(Actor actor) {
        return office.pop.adjusting().adjustments(office.tenant, actor, Samples.NOOR);
    }

    private AgreeAdjustment agree(long version, String id, String text) {
        return new AgreeAdjustment(office.id(), WHO, version, id, text, "nl", DAY, DAY.plusMonths(3));
    }

    private ReviewAdjustment review(long version, String id) {
        return new ReviewAdjustment(
                office.id(), WHO, version, id, "HELPS", "Gaat goed", DAY.plusMonths(1), DAY.plusMonths(6));
    }
}
