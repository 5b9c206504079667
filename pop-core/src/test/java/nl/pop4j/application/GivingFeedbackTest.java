package nl.pop4j.application;

import static nl.pop4j.application.Office.AHMED;
import static nl.pop4j.application.Office.NOOR;
import static nl.pop4j.application.Office.PLAN;
import static nl.pop4j.application.Office.STRANGER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import nl.pop4j.application.command.feedback.GiveFeedback;
import nl.pop4j.application.command.feedback.ShowFeedback;
import nl.pop4j.application.command.feedback.TakeUpFeedback;
import nl.pop4j.application.command.feedback.WithdrawFeedback;
import nl.pop4j.feedback.FeedbackCommands;
import nl.pop4j.feedback.FeedbackDirection;
import nl.pop4j.feedback.SeenFeedback;
import nl.pop4j.gap.DevelopmentNeed;
import nl.pop4j.port.OutboxEntry;
import nl.pop4j.shared.actor.Actor;
import nl.pop4j.shared.actor.Role;
import nl.pop4j.shared.error.NotFound;
import nl.pop4j.shared.error.StaleVersion;
import nl.pop4j.shared.finding.Finding;
import nl.pop4j.shared.id.PersonId;
import nl.pop4j.testkit.Samples;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("D2.4")
class GivingFeedbackTest {

    private static final Actor BEA = Actor.of(PersonId.of("bea"));

    private final Office office = new Office(Samples.TENANT, Map.of(BEA.person(), Role.PEER)).written();

    @Test
    void goesDownUpAndAcrossAsTheDirectorySays() {
        Office.done(office.give(AHMED, toNoor("down", "V1")));
        Office.done(office.give(BEA, toNoor("across", "V1")));
        Office.done(office.give(
                NOOR,
                new GiveFeedback(
                        office.id(),
                        "up",
                        Samples.AHMED.value(),
                        "COMPETENCE",
                        "V1",
                        null,
                        "Je luistert",
                        "nl",
                        List.of(),
                        List.of(),
                        true)));
        assertThat(seenBy(NOOR, Samples.NOOR))
                .extracting(SeenFeedback::direction)
                .containsExactly(FeedbackDirection.ACROSS, FeedbackDirection.TOP_DOWN);
        assertThat(seenBy(AHMED, Samples.AHMED))
                .extracting(SeenFeedback::direction)
                .containsExactly(FeedbackDirection.BOTTOM_UP);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> office.give(STRANGER, toNoor("no", "V1")));
    }

    @Test
    void isAboutAGoalOrActivityThatThePlanHas() {
        Office.done(office.give(BEA, onThePlan("f1", "GOAL", "g1", true)));
        Office.done(office.give(BEA, onThePlan("f2", "ACTIVITY", "a1", true)));
        assertThat(office.give(BEA, onThePlan("f3", "GOAL", "g99", true)).findings())
                .extracting(Finding::code)
                .containsExactly(GivingFeedback.UNKNOWN_TOPIC);
        assertThat(office.give(BEA, onThePlan("f1", "GOAL", "g1", true)).findings())
                .extracting(Finding::code)
                .containsExactly(GivingFeedback.ID_TAKEN);
    }

    @Test
    void keepsNothingWithoutConsent() {
        assertThat(office.give(BEA, onThePlan("f1", "GOAL", "g1", false)).findings())
                .extracting(finding -> finding.code() + " " + finding.pointer())
                .containsExactly(FeedbackCommands.NO_CONSENT + " /consents");
        assertThat(office.pop.givingFeedback().given(office.tenant, BEA)).isEmpty();
    }

    @Test
    @Tag("D2.3")
    void tellsTheHostThatItWasGivenSoThatPeopleCanMeet() {
        Office.done(office.give(BEA, onThePlan("f1", "GOAL", "g1", true)));
        OutboxEntry event =
                office.store.run(office.tenant, ports -> ports.outbox().pending(office.tenant, 1_000)).stream()
                        .filter(entry -> entry.kind().equals("feedback-given"))
                        .findFirst()
                        .orElseThrow();
        assertThat(event.details()).containsEntry("plan", PLAN).containsEntry("employee", Samples.NOOR.value());
        assertThat(event.details().values()).doesNotContain("bea");
    }

    @Test
    void isHiddenFromWhomTheGiverHidesItUntilTheGiverShowsIt() {
        Office.done(office.give(
                BEA,
                new GiveFeedback(
                        office.id(),
                        "f1",
                        Samples.NOOR.value(),
                        "COMPETENCE",
                        "V1",
                        null,
                        "Je luistert",
                        "nl",
                        List.of("MANAGER"),
                        List.of("EMPLOYEE"),
                        true)));
        assertThat(seenBy(AHMED, Samples.NOOR)).isEmpty();
        assertThat(seenBy(NOOR, Samples.NOOR)).extracting(SeenFeedback::giver).containsExactly((PersonId) null);
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> office.give(AHMED, new ShowFeedback(office.id(), "f1", 1, List.of(), List.of())));
        assertThatExceptionOfType(StaleVersion.class)
                .isThrownBy(() -> office.give(BEA, new ShowFeedback(office.id(), "f1", 2, List.of(), List.of())));
        Office.done(office.give(BEA, new ShowFeedback(office.id(), "f1", 1, List.of(), List.of())));
        assertThat(seenBy(AHMED, Samples.NOOR)).extracting(SeenFeedback::giver).containsExactly(BEA.person());
    }

    @Test
    void goesWhenTheGiverTakesTheConsentBack() {
        Office.done(office.give(BEA, toNoor("f1", "V1")));
        Office.done(office.give(BEA, new WithdrawFeedback(office.id(), "f1", 1)));
        assertThat(seenBy(NOOR, Samples.NOOR)).isEmpty();
        assertThat(office.pop.givingFeedback().given(office.tenant, BEA))
                .singleElement()
                .satisfies(feedback -> assertThat(feedback.text()).isEmpty());
    }

    @Test
    @Tag("D2.8")
    void becomesANeedOfThePlan() {
        Office.done(office.give(BEA, toNoor("f1", "V1")));
        TakeUpFeedback take =
                new TakeUpFeedback(office.id(), PLAN, office.version(), "f1", "n7", "werk", "Vaker vragen");
        Office.done(office.give(NOOR, take));
        DevelopmentNeed need = office.plan().workingCopy().need("n7").orElseThrow();
        assertThat(need.source()).isEqualTo(DevelopmentNeed.Source.FEEDBACK);
        assertThat(need.competence()).isEqualTo(Samples.MEDICATION);
        Office.done(office.give(BEA, new WithdrawFeedback(office.id(), "f1", 1)));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> office.give(
                        NOOR,
                        new TakeUpFeedback(office.id(), PLAN, office.version(), "f1", "n8", null, "Vaker vragen")));
    }

    @Test
    void notesThatSomebodyElseLooked() {
        seenBy(NOOR, Samples.NOOR);
        assertThat(office.readings()).extracting(entry -> entry.operation()).doesNotContain("VIEW_FEEDBACK");
        seenBy(AHMED, Samples.NOOR);
        assertThat(office.readings()).extracting(entry -> entry.operation()).contains("VIEW_FEEDBACK");
    }

    private List<SeenFeedback> seenBy(Actor reader, PersonId employee) {
        return office.pop.givingFeedback().about(office.tenant, reader, employee);
    }

    private GiveFeedback toNoor(String id, String competence) {
        return new GiveFeedback(
                office.id(),
                id,
                Samples.NOOR.value(),
                "COMPETENCE",
                competence,
                null,
                "Je luistert",
                "nl",
                List.of(),
                List.of(),
                true);
    }

    private GiveFeedback onThePlan(String id, String topic, String element, boolean consents) {
        return new GiveFeedback(
                office.id(),
                id,
                Samples.NOOR.value(),
                topic,
                element,
                PLAN,
                "Je luistert",
                "nl",
                List.of(),
                List.of(),
                consents);
    }
}
