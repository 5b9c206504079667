package nl.pop4j.application;

import static nl.pop4j.application.Office.AHMED;
import static nl.pop4j.application.Office.HANNA;
import static nl.pop4j.application.Office.NOOR;
import static nl.pop4j.application.Office.PLAN;
import static nl.pop4j.application.Office.STRANGER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.pop4j.application.command.Receipt;
import nl.pop4j.application.command.conversation.AnswerTrustedPerson;
import nl.pop4j.application.command.conversation.AskTrustedPerson;
import nl.pop4j.application.command.conversation.CancelConversation;
import nl.pop4j.application.command.conversation.InviteToConversation;
import nl.pop4j.application.command.conversation.MoveConversation;
import nl.pop4j.application.command.conversation.PlanConversation;
import nl.pop4j.application.command.conversation.PrepareConversation;
import nl.pop4j.application.command.conversation.SharePreparation;
import nl.pop4j.application.command.part.AgendaInput;
import nl.pop4j.application.command.profile.AnswerInput;
import nl.pop4j.application.command.profile.PutProfileEntry;
import nl.pop4j.conversation.Conversation;
import nl.pop4j.conversation.ConversationRules;
import nl.pop4j.conversation.ConversationStatus;
import nl.pop4j.conversation.ReadingTime;
import nl.pop4j.form.Answers;
import nl.pop4j.shared.actor.Actor;
import nl.pop4j.shared.actor.Party;
import nl.pop4j.shared.actor.Role;
import nl.pop4j.shared.error.NotFound;
import nl.pop4j.shared.error.StaleVersion;
import nl.pop4j.shared.finding.Finding;
import nl.pop4j.shared.finding.Outcome;
import nl.pop4j.shared.id.ConversationId;
import nl.pop4j.shared.id.PersonId;
import nl.pop4j.testkit.Samples;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ConversingTest {

    private static final String WHO = Samples.NOOR.value();
    private static final String TALK = "t1";
    private static final LocalDate TODAY = Samples.TODAY;
    private static final LocalDate MONDAY = LocalDate.of(2026, 12, 14);
    private static final LocalDate TUESDAY = LocalDate.of(2026, 12, 15);
    private static final PersonId JOB_COACH = PersonId.of("p-jobcoach");

    private final Office office = new Office(Samples.TENANT, Map.of(PersonId.of("p-coach"), Role.COACH));

    @Test
    void plansATalkThatTheActorLeads() {
        Office.done(office.give(AHMED, plan(TALK, "POP", null)));
        Conversation talk = of(NOOR);
        assertThat(talk.subject().leader()).isEqualTo(Samples.AHMED);
        assertThat(talk.status()).isEqualTo(ConversationStatus.PLANNED);
        assertThat(talk.appointment().start()).isEqualTo(MONDAY.atTime(10, 0));
        assertThat(office.events()).containsExactly("conversation-planned");
    }

    @Test
    @Tag("D2.3")
    void letsEitherPartyAskForATalkAtAnyTime() {
        Office.done(office.give(NOOR, plan(TALK, "REVIEW", null)));
        assertThat(of(AHMED).subject().leader()).isEqualTo(Samples.AHMED);
        Office.done(office.give(AHMED, plan("t2", "REVIEW", null)));
        assertThat(office.pop.conversing().conversations(office.tenant, NOOR, Samples.NOOR, Optional.empty(), 10))
                .hasSize(2);
    }

    @Test
    void letsNobodyLeadForTheEmployerWhoIsNotKnownToDoSo() {
        assertThat(codes(office.give(NOOR, plan(TALK, "POP", "p-friend"))))
                .containsExactly(ConversationRules.NO_LEADER + " /leader");
        assertThat(codes(office.give(AHMED, plan(TALK, "POP", "p-friend"))))
                .containsExactly(ConversationRules.NO_LEADER + " /leader");
        assertThat(codes(office.give(HANNA, plan(TALK, "POP", WHO))))
                .containsExactly(ConversationRules.LED_BY_EMPLOYEE + " /leader");
        Office.done(office.give(NOOR, plan(TALK, "CAREER", "p-coach")));
        Office.done(office.give(HANNA, plan("t2", "CAREER", "p-adviser")));
    }

    @Test
    void givesWhoLeadsTheManagersPartInThisTalkOnlyWhileItIsOpen() {
        Actor coach = Actor.of(PersonId.of("p-coach"));
        Office.done(office.give(NOOR, plan(TALK, "CAREER", "p-coach")));
        Office.done(office.give(AHMED, plan("t2", "POP", null)));
        Office.done(office.give(coach, new AskTrustedPerson(office.id(), TALK, 1)));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> office.give(coach, new AskTrustedPerson(office.id(), "t2", 1)));
        Office.done(office.give(NOOR, new CancelConversation(office.id(), TALK, 2, "Toch niet.")));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> of(coach));
    }

    @Test
    @Tag("D1.4")
    void wantsTheGoalsOfBothOnTheAgendaOfATalkAboutThePlan() {
        Office.done(office.give(AHMED, plan(TALK, "POP", null)));
        assertThat(codes(office.give(AHMED, invitation(1, 5, "EMPLOYEE_GOALS"))))
                .containsExactly(ConversationRules.NO_ORGANISATION_GOALS + " /agenda");
        assertThat(codes(office.give(AHMED, invitation(1, 5, "ORGANISATION_GOALS"))))
                .containsExactly(ConversationRules.NO_EMPLOYEE_GOALS + " /agenda");
        Office.done(office.give(AHMED, invitation(1, 5, "EMPLOYEE_GOALS", "ORGANISATION_GOALS")));
        assertThat(of(NOOR).status()).isEqualTo(ConversationStatus.INVITED);
    }

    @Test
    @Tag("D4.3")
    void promisesTimeToPrepareAndAFormToTakeAlong() {
        Office.done(office.give(AHMED, plan(TALK, "PREPARATORY", null)));
        assertThat(codes(office.give(AHMED, invitation(1, 15))))
                .containsExactly(ConversationRules.LEAD_TIME + " /leadDays");
        Office.done(office.give(AHMED, invitation(1, 10)));
        assertThat(of(NOOR).invitation().questionnaire().id()).isEqualTo("preparation");
        InviteToConversation unknown = new InviteToConversation(
                office.id(), TALK, 2, "nl", "Praten.", List.of(), "", "no-such-form", 0, "Nieuw.");
        assertThat(codes(office.give(AHMED, unknown))).containsExactly("CONVERSATION-FORM-1 /questionnaire");
    }

    @Test
    @Tag("D4.3")
    void givesTheEmployeeTimeToReadWhereTheMethodSaysSo() {
        office.begunBy("WORK_AGREEMENT");
        assertThat(codes(office.give(AHMED, about(PLAN)))).containsExactly(ReadingTime.NO_SUMMARY + " ");
        Office.done(office.give(AHMED, plan(TALK, "POP", null)));
        Office sixSteps = new Office().begun();
        Office.done(sixSteps.give(AHMED, about(PLAN)));
    }

    @Test
    @Tag("D4.0")
    void wantsAPictureOfTheEmployeeOrAReason() {
        Office.done(office.give(AHMED, plan(TALK, "PREPARATORY", null)));
        InviteToConversation without =
                new InviteToConversation(office.id(), TALK, 1, "nl", "We praten.", null, null, null, 0, null);
        assertThat(codes(office.give(AHMED, without)))
                .containsExactly(ConversationRules.NO_PICTURE + " /withoutPicture");
        List<String> kinds = List.of("EDUCATION", "EXPERIENCE", "STRENGTH");
        for (int i = 0; i < kinds.size(); i++) {
            Office.done(office.give(
                    NOOR,
                    new PutProfileEntry(office.id(), WHO, i, "e" + i, kinds.get(i), "x", "nl", null, TODAY, null)));
        }
        Office.done(office.give(AHMED, without));
    }

    @Test
    @Tag("D4.4")
    void recordsTheQuestionAndTheAnswerAboutATrustedPerson() {
        Office.done(office.give(AHMED, plan(TALK, "POP", null)));
        AnswerTrustedPerson answer = new AnswerTrustedPerson(office.id(), TALK, 1, JOB_COACH.value());
        assertThat(codes(office.give(NOOR, answer))).containsExactly(ConversationRules.NOT_ASKED + " /trustedPerson");
        Office.done(office.give(AHMED, new AskTrustedPerson(office.id(), TALK, 1)));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> office.give(AHMED, new AnswerTrustedPerson(office.id(), TALK, 2, null)));
        Office.done(office.give(NOOR, new AnswerTrustedPerson(office.id(), TALK, 2, JOB_COACH.value())));
        assertThat(of(AHMED).trustedPerson().person()).isEqualTo(JOB_COACH);
    }

    @Test
    @Tag("D4.4")
    void letsTheTrustedPersonSeeTheTalkAndNoPreparations() {
        preparedByBoth();
        Actor jobCoach = Actor.of(JOB_COACH);
        assertThat(of(jobCoach).preparations()).isEmpty();
        assertThat(of(jobCoach).appointment()).isEqualTo(of(NOOR).appointment());
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> office.give(jobCoach, new CancelConversation(office.id(), TALK, 9, "Nee.")));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> office.pop
                        .conversing()
                        .conversations(office.tenant, jobCoach, Samples.NOOR, Optional.empty(), 10));
    }

    @Test
    @Tag("D5.10")
    void keepsPreparationsPrivateUntilBothHaveShared() {
        Office.done(office.give(AHMED, plan(TALK, "POP", null)));
        Office.done(office.give(NOOR, preparation(1, "Leren plannen")));
        Office.done(office.give(NOOR, new SharePreparation(office.id(), TALK, 2)));
        Office.done(office.give(AHMED, preparation(3, "Noor groeit")));
        assertThat(parties(of(AHMED))).containsExactly(Party.EMPLOYER);
        assertThat(parties(of(NOOR))).containsExactly(Party.EMPLOYEE);
        assertThat(parties(of(HANNA))).isEmpty();
        Office.done(office.give(AHMED, new SharePreparation(office.id(), TALK, 4)));
        assertThat(parties(of(NOOR))).containsExactlyInAnyOrder(Party.EMPLOYEE, Party.EMPLOYER);
        assertThat(parties(of(AHMED))).containsExactlyInAnyOrder(Party.EMPLOYEE, Party.EMPLOYER);
        assertThat(parties(of(HANNA))).isEmpty();
    }

    @Test
    void refusesAnswersToWhatWasNotAskedInAPreparation() {
        Office.done(office.give(AHMED, plan(TALK, "POP", null)));
        PrepareConversation odd = new PrepareConversation(
                office.id(), TALK, 1, List.of(new AnswerInput("learn", "x"), new AnswerInput("shoe-size", "43")));
        assertThat(codes(office.give(NOOR, odd))).containsExactly(Answers.NOT_ALLOWED + " /answers/1");
    }

    @Test
    void movesAndCallsOffAndCountsTheChanges() {
        Office.done(office.give(AHMED, plan(TALK, "POP", null)));
        MoveConversation move =
                new MoveConversation(office.id(), TALK, 1, TUESDAY, LocalTime.of(14, 30), 45, "Kamer 4");
        Office.done(office.give(NOOR, move));
        assertThat(of(NOOR).changes()).isEqualTo(1);
        assertThat(of(NOOR).appointment().start()).isEqualTo(TUESDAY.atTime(14, 30));
        assertThat(office.give(NOOR, move).result()).isPresent();
        assertThat(of(NOOR).changes()).isEqualTo(1);
        Office.done(office.give(AHMED, new CancelConversation(office.id(), TALK, 2, "Ziek.")));
        assertThat(of(NOOR).status()).isEqualTo(ConversationStatus.CANCELLED);
        assertThat(of(NOOR).changes()).isEqualTo(2);
        assertThat(office.events())
                .containsExactly("conversation-planned", "conversation-moved", "conversation-cancelled");
    }

    @Test
    void saysNothingToStrangersAndNotesWhoLooked() {
        Office.done(office.give(AHMED, plan(TALK, "POP", null)));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> of(STRANGER));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> office.give(STRANGER, plan("t9", "POP", null)));
        of(NOOR);
        of(HANNA);
        assertThat(office.readings())
                .extracting(entry -> entry.reader() + " " + entry.operation())
                .containsExactly(Samples.HANNA + " VIEW_CONVERSATION");
    }

    @Test
    void refusesAStaleVersionAndASecondTalkOfTheSameName() {
        Office.done(office.give(AHMED, plan(TALK, "POP", null)));
        assertThatExceptionOfType(StaleVersion.class).isThrownBy(() -> office.give(AHMED, plan(TALK, "POP", null)));
        assertThatExceptionOfType(StaleVersion.class)
                .isThrownBy(() -> office.give(AHMED, new AskTrustedPerson(office.id(), TALK, 7)));
    }

    @Test
    void keepsEveryWordOutOfTheEvents() {
        preparedByBoth();
        Office.done(office.give(AHMED, new CancelConversation(office.id(), TALK, 7, "Zeurkous")));
        assertThat(office.outbox().toString()).doesNotContain("Zeurkous", "Leren", "groeit", JOB_COACH.value());
    }

    private void preparedByBoth() {
        Office.done(office.give(AHMED, plan(TALK, "POP", null)));
        Office.done(office.give(AHMED, new AskTrustedPerson(office.id(), TALK, 1)));
        Office.done(office.give(NOOR, new AnswerTrustedPerson(office.id(), TALK, 2, JOB_COACH.value())));
        Office.done(office.give(NOOR, preparation(3, "Leren plannen")));
        Office.done(office.give(AHMED, preparation(4, "Noor groeit")));
        Office.done(office.give(NOOR, new SharePreparation(office.id(), TALK, 5)));
        Office.done(office.give(AHMED, new SharePreparation(office.id(), TALK, 6)));
    }

    private PlanConversation plan(String id, String kind, String leader) {
        return new PlanConversation(
                office.id(), id, 0, kind, WHO, leader, null, MONDAY, LocalTime.of(10, 0), 60, "Kamer 3");
    }

    private PlanConversation about(String plan) {
        return new PlanConversation(
                office.id(), "t8", 0, "POP", WHO, null, plan, MONDAY, LocalTime.of(10, 0), 60, null);
    }

    private InviteToConversation invitation(long version, int leadDays, String... topics) {
        return new InviteToConversation(
                office.id(),
                TALK,
                version,
                "nl",
                "We praten over wat jij wilt leren.",
                List.of(topics).stream()
                        .map(topic -> new AgendaInput(topic, "Doelen"))
                        .toList(),
                "Eerst vertel jij. Daarna vertel ik.",
                "preparation",
                leadDays,
                "Noor is hier nieuw.");
    }

    private PrepareConversation preparation(long version, String learn) {
        return new PrepareConversation(office.id(), TALK, version, List.of(new AnswerInput("learn", learn)));
    }

    private Conversation of(Actor actor) {
        return office.pop.conversing().conversation(office.tenant, actor, ConversationId.of(TALK));
    }

    private static List<Party> parties(Conversation talk) {
        return talk.preparations().stream().map(one -> one.party()).toList();
    }

    private static List<String> codes(Outcome<Receipt> outcome) {
        assertThat(outcome.isDone()).isFalse();
        return outcome.findings().stream().map(ConversingTest::code).toList();
    }

    private static String code(Finding finding) {
        return finding.code() + " " + finding.pointer();
    }
}
