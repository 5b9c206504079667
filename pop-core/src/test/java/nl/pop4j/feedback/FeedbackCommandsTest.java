package nl.pop4j.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.pop4j.gap.DevelopmentNeed;
import nl.pop4j.shared.DomainEvent;
import nl.pop4j.shared.LocalizedText;
import nl.pop4j.shared.Version;
import nl.pop4j.shared.actor.Role;
import nl.pop4j.shared.finding.Finding;
import nl.pop4j.shared.finding.Outcome;
import nl.pop4j.shared.finding.RuleCode;
import nl.pop4j.shared.id.FeedbackId;
import nl.pop4j.shared.id.GoalId;
import nl.pop4j.shared.id.PersonId;
import nl.pop4j.shared.id.PlanId;
import nl.pop4j.testkit.Samples;
import nl.pop4j.text.health.HealthWording;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("D2.4")
class FeedbackCommandsTest {

    private static final PersonId BEA = PersonId.of("bea");
    private static final PersonId MANAGER = PersonId.of("ahmed");
    private static final FeedbackCommands COMMANDS = new FeedbackCommands(HealthWording.standard());

    @Test
    void isKeptOnlyWithTheGiversConsent() {
        assertThat(COMMANDS.give(ofBea("Je luistert goed"), false, Samples.NOW).findings())
                .extracting(Finding::code)
                .containsExactly(FeedbackCommands.NO_CONSENT);
        assertThat(COMMANDS.give(ofBea("Je luistert goed"), true, Samples.NOW).isDone())
                .isTrue();
    }

    @Test
    void saysThatItWasGivenWithoutTellingWhoGaveItOrWhatWasSaid() {
        Outcome<Feedback> given =
                COMMANDS.give(about(FeedbackTopic.of(PlanId.of("p1"), GoalId.of("g1"))), true, Samples.NOW);
        DomainEvent event = ((Outcome.Done<Feedback>) given).events().get(0);
        assertThat(event.kind()).isEqualTo("feedback-given");
        assertThat(event.aggregate()).isEqualTo("f1");
        assertThat(event.details())
                .isEqualTo(Map.of("employee", Samples.NOOR.value(), "topic", "GOAL", "element", "g1", "plan", "p1"));
    }

    @Test
    void cannotBeGivenToOneselfNorHiddenFromWhomItIsAbout() {
        Feedback own = new Feedback(
                FeedbackId.of("f1"),
                BEA,
                BEA,
                FeedbackDirection.ACROSS,
                FeedbackTopic.of(Samples.FEEDBACK),
                "Goed bezig",
                LocalizedText.DUTCH,
                Samples.TODAY,
                hiddenFrom(Role.EMPLOYEE),
                null,
                Version.NONE);
        assertThat(codes(COMMANDS.give(own, true, Samples.NOW)))
                .containsExactly(FeedbackCommands.OF_ONESELF, FeedbackCommands.HIDDEN_FROM_EMPLOYEE);
        assertThat(codes(COMMANDS.show(ofBea("Goed bezig"), hiddenFrom(Role.EMPLOYEE), Samples.NOW)))
                .containsExactly(FeedbackCommands.HIDDEN_FROM_EMPLOYEE);
    }

    @Test
    void isHiddenFromTheRolesThatTheGiverNames() {
        Feedback hidden = show(hiddenFrom(Role.MANAGER));
        assertThat(hidden.seenBy(MANAGER, Set.of(Role.MANAGER))).isEmpty();
        assertThat(hidden.seenBy(MANAGER, Set.of(Role.MANAGER, Role.HR_ADVISER)))
                .isEmpty();
        assertThat(hidden.seenBy(Samples.NOOR, Set.of(Role.EMPLOYEE))).isPresent();
        assertThat(hidden.seenBy(BEA, Set.of(Role.MANAGER))).isPresent();
    }

    @Test
    void canLeaveTheNameOutAndThenTheDirectionToo() {
        Feedback nameless = show(new FeedbackVisibility(Set.of(), Set.of(Role.EMPLOYEE)));
        SeenFeedback seen = nameless.seenBy(Samples.NOOR, Set.of(Role.EMPLOYEE)).orElseThrow();
        assertThat(seen.giver()).isNull();
        assertThat(seen.direction()).isNull();
        assertThat(seen.text()).isEqualTo("Je luistert goed");
        assertThat(nameless.seenBy(MANAGER, Set.of(Role.MANAGER)).orElseThrow().giver())
                .isEqualTo(BEA);
    }

    @Test
    void losesItsWordsWhenTheConsentIsTakenBack() {
        Feedback withdrawn = COMMANDS.withdraw(ofBea("Je luistert goed"), Samples.TODAY, Samples.NOW)
                .result()
                .orElseThrow();
        assertThat(withdrawn.text()).isEmpty();
        assertThat(withdrawn.withdrawnOn()).isEqualTo(Samples.TODAY);
        assertThat(withdrawn.seenBy(Samples.NOOR, Set.of(Role.EMPLOYEE))).isEmpty();
        assertThat(codes(COMMANDS.withdraw(withdrawn, Samples.TODAY, Samples.NOW)))
                .containsExactly(FeedbackCommands.WITHDRAWN);
        assertThat(codes(COMMANDS.show(withdrawn, FeedbackVisibility.OPEN, Samples.NOW)))
                .containsExactly(FeedbackCommands.WITHDRAWN);
    }

    @Test
    @Tag("D5.8")
    void warnsOfHealthWordingWithoutRepeatingIt() {
        Outcome<Feedback> given = COMMANDS.give(ofBea("Je epilepsie zit je in de weg"), true, Samples.NOW);
        assertThat(given.isDone()).isTrue();
        assertThat(codes(given)).containsExactly(FeedbackCommands.HEALTH);
        assertThat(given.toString()).doesNotContain("epilepsie");
    }

    @Test
    @Tag("D2.8")
    void canBecomeANeedInTheWordsOfWhoTakesItUp() {
        DevelopmentNeed need = ofBea("Je luistert goed").need("n1", "samenwerken", "Vaker doorvragen");
        assertThat(need.source()).isEqualTo(DevelopmentNeed.Source.FEEDBACK);
        assertThat(need.competence()).isEqualTo(Samples.FEEDBACK);
        assertThat(need.text()).isEqualTo("Vaker doorvragen");
        assertThat(about(FeedbackTopic.of(PlanId.of("p1"), GoalId.of("g1")))
                        .need("n1", "", "Vaker doorvragen")
                        .competence())
                .isNull();
    }

    private static Feedback show(FeedbackVisibility visibility) {
        return COMMANDS.show(ofBea("Je luistert goed"), visibility, Samples.NOW)
                .result()
                .orElseThrow();
    }

    private static FeedbackVisibility hiddenFrom(Role role) {
        return new FeedbackVisibility(Set.of(role), Set.of());
    }

    private static Feedback ofBea(String text) {
        return feedback(FeedbackTopic.of(Samples.FEEDBACK), text);
    }

    private static Feedback about(FeedbackTopic topic) {
        return feedback(topic, "Je luistert goed");
    }

    private static Feedback feedback(FeedbackTopic topic, String text) {
        return new Feedback(
                FeedbackId.of("f1"),
                Samples.NOOR,
                BEA,
                FeedbackDirection.ACROSS,
                topic,
                text,
                LocalizedText.DUTCH,
                Samples.TODAY,
                FeedbackVisibility.OPEN,
                null,
                Version.NONE);
    }

    private static List<RuleCode> codes(Outcome<Feedback> outcome) {
        return outcome.findings().stream().map(Finding::code).toList();
    }
}
