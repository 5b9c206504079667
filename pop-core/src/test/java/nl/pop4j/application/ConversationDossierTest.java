package nl.pop4j.application;

import static nl.pop4j.application.Office.AHMED;
import static nl.pop4j.application.Office.HANNA;
import static nl.pop4j.application.Office.NOOR;
import static nl.pop4j.application.Office.PLAN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import nl.pop4j.application.command.conversation.AnswerTrustedPerson;
import nl.pop4j.application.command.conversation.AskTrustedPerson;
import nl.pop4j.application.command.conversation.HoldConversation;
import nl.pop4j.application.command.conversation.InviteToConversation;
import nl.pop4j.application.command.conversation.PlanConversation;
import nl.pop4j.application.command.conversation.WriteRecord;
import nl.pop4j.application.command.part.AgendaInput;
import nl.pop4j.conversation.ConversationStatus;
import nl.pop4j.conversation.record.ConversationPoint;
import nl.pop4j.dossier.conversation.ChecklistPart;
import nl.pop4j.dossier.conversation.ConversationDossier;
import nl.pop4j.form.Checklist;
import nl.pop4j.shared.actor.Actor;
import nl.pop4j.shared.actor.Party;
import nl.pop4j.shared.actor.Role;
import nl.pop4j.shared.id.ConversationId;
import nl.pop4j.shared.id.PersonId;
import nl.pop4j.testkit.Samples;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ConversationDossierTest {

    private static final String TALK = "t1";
    private static final LocalDate TODAY = Samples.TODAY;
    private static final PersonId JOB_COACH = PersonId.of("p-jobcoach");

    private final Office office = new Office(Samples.TENANT, Map.of(PersonId.of("p-coach"), Role.COACH)).signed();

    @Test
    @Tag("D2.3")
    void showsAllOpenActionsOfThePlanInEachTalk() {
        invited();
        assertThat(of(NOOR).openActions()).isNotEmpty();
        assertThat(of(NOOR).openActions())
                .containsAll(Samples.content().activities().stream()
                        .map(activity -> activity.title())
                        .toList());
    }

    @Test
    @Tag("D4.7")
    void carriesTheChecklistsOfBothSidesForEachMoment() {
        invited();
        assertThat(of(NOOR).checklists())
                .extracting(ChecklistPart::reader)
                .containsOnly(Party.EMPLOYEE, Party.EMPLOYER)
                .hasSize(2 * Checklist.Moment.values().length);
    }

    @Test
    void namesThePeopleAndStandsInTheLanguageOfTheInvitation() {
        invited();
        ConversationDossier dossier = of(NOOR);
        assertThat(dossier.head().employee().name()).isEqualTo("Noor de Wit");
        assertThat(dossier.head().leader().name()).isEqualTo(Samples.AHMED.value());
        assertThat(dossier.head().language()).hasToString("en");
        assertThat(dossier.invitation().questions()).contains("What do you want to learn?");
        assertThat(dossier.head().status()).isEqualTo(ConversationStatus.INVITED);
        assertThat(dossier.toString()).doesNotContain("Noor");
    }

    @Test
    void holdsTheRecordWithWhatWasLeftOut() {
        invited();
        Office.done(office.give(AHMED, new HoldConversation(office.id(), TALK, 2, TODAY)));
        Office.done(office.give(
                AHMED, new WriteRecord(office.id(), TALK, 3, List.of("MASTERED"), "Gehoord.", "Afgesproken.", null)));
        assertThat(of(HANNA).record().heard()).isEqualTo("Gehoord.");
        assertThat(of(HANNA).record().covered()).containsExactly(ConversationPoint.MASTERED);
        assertThat(of(HANNA).record().leftOut()).hasSize(7);
    }

    @Test
    @Tag("D4.4")
    void showsTheTrustedPersonNothingOfThePlanThatIsNotTheirs() {
        invited();
        Office.done(office.give(AHMED, new AskTrustedPerson(office.id(), TALK, 2)));
        Office.done(office.give(NOOR, new AnswerTrustedPerson(office.id(), TALK, 3, JOB_COACH.value())));
        ConversationDossier seen = of(Actor.of(JOB_COACH));
        assertThat(seen.openActions()).isEmpty();
        assertThat(seen.head().companion()).isEqualTo(JOB_COACH.value());
    }

    private void invited() {
        Office.done(office.give(
                AHMED,
                new PlanConversation(
                        office.id(),
                        TALK,
                        0,
                        "POP",
                        Samples.NOOR.value(),
                        null,
                        PLAN,
                        TODAY,
                        LocalTime.of(10, 0),
                        60,
                        "")));
        Office.done(office.give(
                AHMED,
                new InviteToConversation(
                        office.id(),
                        TALK,
                        1,
                        "en",
                        "We talk about your plan.",
                        List.of(new AgendaInput("EMPLOYEE_GOALS", "a"), new AgendaInput("ORGANISATION_GOALS", "b")),
                        "",
                        "preparation",
                        0,
                        "New here.")));
    }

    private ConversationDossier of(Actor actor) {
        return office.pop.conversing().dossier(office.tenant, actor, ConversationId.of(TALK));
    }
}
