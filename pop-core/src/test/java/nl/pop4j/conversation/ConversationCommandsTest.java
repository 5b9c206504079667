package nl.pop4j.conversation;

import static nl.pop4j.conversation.Talks.AT;
import static nl.pop4j.conversation.Talks.DUTCH;
import static nl.pop4j.conversation.Talks.EMPLOYEE;
import static nl.pop4j.conversation.Talks.MANAGER;
import static nl.pop4j.conversation.Talks.MONDAY_15_MARCH;
import static nl.pop4j.conversation.Talks.MONDAY_1_MARCH;
import static nl.pop4j.conversation.Talks.assertRefused;
import static nl.pop4j.conversation.Talks.done;
import static nl.pop4j.conversation.Talks.invitation;
import static nl.pop4j.conversation.Talks.invitationForBoth;
import static nl.pop4j.conversation.Talks.invited;
import static nl.pop4j.conversation.Talks.planned;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.pop4j.conversation.invitation.AgendaItem;
import nl.pop4j.conversation.invitation.AgendaItem.Topic;
import nl.pop4j.conversation.invitation.Appointment;
import nl.pop4j.conversation.invitation.Invitation;
import nl.pop4j.conversation.invitation.Preparation;
import nl.pop4j.form.Answers;
import nl.pop4j.method.StandardForms;
import nl.pop4j.shared.DomainEvent;
import nl.pop4j.shared.LocalizedText;
import nl.pop4j.shared.actor.Party;
import nl.pop4j.shared.finding.Finding;
import nl.pop4j.shared.finding.Outcome;
import nl.pop4j.shared.finding.Severity;
import nl.pop4j.shared.id.ConversationId;
import nl.pop4j.shared.id.PersonId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ConversationCommandsTest {

    private static final Conversation POP = planned(ConversationKind.POP);
    private static final Answers ANSWERS =
            Answers.none(StandardForms.PREPARATION).with("learn", "Plannen");

    @Test
    @Tag("D1.4")
    void knowsNoAppraisal() {
        assertThat(Arrays.stream(ConversationKind.values()).map(Enum::name))
                .containsExactly("PREPARATORY", "POP", "PERFORMANCE", "CAREER", "REVIEW");
    }

    @Test
    void isPlannedOnAWorkingDayTodayOrLater() {
        ConversationSubject subject = POP.subject();
        ConversationId id = ConversationId.of("talk-2");
        assertRefused(
                ConversationCommands.plan(id, subject, Talks.at(LocalDate.of(2027, 3, 14)), DUTCH, MONDAY_1_MARCH, AT),
                ConversationRules.NO_WORKING_DAY);
        assertRefused(
                ConversationCommands.plan(id, subject, Talks.at(LocalDate.of(2027, 2, 26)), DUTCH, MONDAY_1_MARCH, AT),
                ConversationRules.PAST);
        assertThat(ConversationCommands.plan(id, subject, Talks.at(MONDAY_1_MARCH), DUTCH, MONDAY_1_MARCH, AT)
                        .isDone())
                .isTrue();
    }

    @Test
    @Tag("D1.4")
    void asksForTheGoalsOfBothOnTheAgendaOfATalkAboutThePlan() {
        AgendaItem own = new AgendaItem(Topic.EMPLOYEE_GOALS, "Wat jij wilt");
        AgendaItem theirs = new AgendaItem(Topic.ORGANISATION_GOALS, "Wat het team wil");
        assertRefused(invite(POP, invitation(own)), ConversationRules.NO_ORGANISATION_GOALS);
        assertRefused(invite(POP, invitation(theirs)), ConversationRules.NO_EMPLOYEE_GOALS);
        assertThat(invite(POP, invitation(theirs, own)).isDone()).isTrue();
        assertThat(invite(planned(ConversationKind.CAREER), invitation()).isDone())
                .isTrue();
    }

    @Test
    @Tag("D4.3")
    void keepsTheTimeToPrepareThatItPromises() {
        Conversation soon =
                done(ConversationCommands.move(POP, Talks.at(LocalDate.of(2027, 3, 8)), DUTCH, MONDAY_1_MARCH, AT));
        Outcome<Conversation> late = invite(soon, invitationForBoth());
        assertRefused(late, ConversationRules.LEAD_TIME);
        assertThat(late.findings().list().get(0).arguments())
                .containsEntry("days", "4")
                .containsEntry("promised", "5");
        Conversation dayLater =
                done(ConversationCommands.move(POP, Talks.at(LocalDate.of(2027, 3, 9)), DUTCH, MONDAY_1_MARCH, AT));
        assertThat(invite(dayLater, invitationForBoth()).isDone()).isTrue();
    }

    @Test
    @Tag("D4.0")
    void asksForAPictureOfWhatSomeoneCanOrAReason() {
        assertRefused(
                ConversationCommands.invite(POP, invitationForBoth(), DUTCH, false, AT), ConversationRules.NO_PICTURE);
        Invitation withReason = because("Noor begint morgen.");
        assertThat(ConversationCommands.invite(POP, withReason, DUTCH, false, AT)
                        .isDone())
                .isTrue();
        assertRefused(ConversationCommands.invite(POP, because(" "), DUTCH, false, AT), ConversationRules.NO_PICTURE);
    }

    @Test
    @Tag("D4.3")
    void warnsWhereTheInvitationReadsHard() {
        Invitation hard = new Invitation(
                LocalizedText.DUTCH,
                "Teneinde de competentieontwikkeling te optimaliseren wordt dienaangaande een gesprek geïnitieerd"
                        + " waarin de functioneringsgerelateerde aandachtspunten conform de vigerende regeling worden"
                        + " geadresseerd.",
                invitationForBoth().agenda(),
                "Eerst vertel jij.",
                null,
                0,
                MONDAY_1_MARCH,
                null);
        assertThat(invite(POP, hard).findings().list())
                .extracting(Finding::code, Finding::severity, Finding::pointer)
                .containsExactly(org.assertj.core.api.Assertions.tuple(
                        ConversationRules.HARD_TO_READ, Severity.WARNING, "/invitation/purpose"));
        assertThat(invite(POP, invitationForBoth()).findings().isEmpty()).isTrue();
    }

    @Test
    @Tag("D4.4")
    void keepsTheQuestionAndTheAnswerAboutATrustedPerson() {
        Optional<PersonId> coach = Optional.of(PersonId.of("p-coach"));
        assertRefused(
                ConversationCommands.answerTrustedPerson(POP, coach, MONDAY_1_MARCH, AT), ConversationRules.NOT_ASKED);
        Conversation asked = done(ConversationCommands.askTrustedPerson(POP, MONDAY_1_MARCH, AT));
        assertThat(asked.trustedPerson().isAnswered()).isFalse();
        assertRefused(
                ConversationCommands.answerTrustedPerson(asked, coach, MONDAY_1_MARCH.minusDays(1), AT),
                ConversationRules.NOT_ASKED);
        Conversation answered =
                done(ConversationCommands.answerTrustedPerson(asked, coach, MONDAY_1_MARCH.plusDays(1), AT));
        assertThat(answered.trustedPerson().person()).isEqualTo(PersonId.of("p-coach"));
        assertThat(answered.trustedPerson().askedOn()).isEqualTo(MONDAY_1_MARCH);
    }

    @Test
    @Tag("D5.10")
    void showsPreparationsToTheOtherSideOnlyWhenBothHaveShared() {
        assertRefused(
                ConversationCommands.share(POP, Party.EMPLOYEE, MONDAY_1_MARCH, AT),
                ConversationRules.NOTHING_PREPARED);
        Conversation talk = done(ConversationCommands.prepare(POP, Party.EMPLOYEE, ANSWERS, AT));
        talk = done(ConversationCommands.prepare(talk, Party.EMPLOYER, ANSWERS, AT));
        assertThat(readers(talk)).containsExactly(1, 1);
        talk = done(ConversationCommands.share(talk, Party.EMPLOYEE, MONDAY_1_MARCH, AT));
        assertThat(readers(talk)).as("shared by one side").containsExactly(1, 1);
        assertThat(talk.preparationsFor(Party.EMPLOYER))
                .extracting(Preparation::party)
                .containsExactly(Party.EMPLOYER);
        talk = done(ConversationCommands.share(talk, Party.EMPLOYER, MONDAY_1_MARCH, AT));
        assertThat(readers(talk)).as("shared by both").containsExactly(2, 2);
        assertRefused(ConversationCommands.prepare(talk, Party.EMPLOYEE, ANSWERS, AT), ConversationRules.SHARED);
    }

    @Test
    void countsEachMoveAndTheCallingOff() {
        Conversation moved =
                done(ConversationCommands.move(POP, Talks.at(LocalDate.of(2027, 3, 16)), DUTCH, MONDAY_1_MARCH, AT));
        assertThat(moved.id()).isEqualTo(POP.id());
        assertThat(moved.changes()).isEqualTo(1);
        Conversation cancelled = done(ConversationCommands.cancel(moved, "Ziek", MONDAY_1_MARCH, AT));
        assertThat(cancelled.changes()).isEqualTo(2);
        assertThat(cancelled.status()).isEqualTo(ConversationStatus.CANCELLED);
        assertRefused(
                ConversationCommands.move(cancelled, Talks.at(MONDAY_15_MARCH), DUTCH, MONDAY_1_MARCH, AT),
                ConversationRules.ENDED);
        assertRefused(invite(cancelled, invitationForBoth()), ConversationRules.ENDED);
    }

    @Test
    void tellsOfWhatHappenedInIdsAndDatesOnly() {
        DomainEvent event = ((Outcome.Done<Conversation>)
                        ConversationCommands.move(POP, Talks.at(LocalDate.of(2027, 3, 16)), DUTCH, MONDAY_1_MARCH, AT))
                .events()
                .get(0);
        assertThat(event.kind()).isEqualTo("conversation-moved");
        assertThat(event.aggregate()).isEqualTo("talk-1");
        assertThat(event.details())
                .containsOnly(
                        java.util.Map.entry("from", "2027-03-15T10:00"), java.util.Map.entry("to", "2027-03-16T10:00"));
    }

    @Test
    void keepsTenOClockWhenTheClocksChange() {
        Appointment before = Talks.at(LocalDateTime.of(2027, 3, 25, 10, 0));
        Appointment after = Talks.at(LocalDateTime.of(2027, 3, 29, 10, 0));
        assertThat(Duration.between(before.begins(), after.begins())).isEqualTo(Duration.ofHours(95));
        assertThat(before.overlaps(after)).isFalse();
        assertThat(before.overlaps(Talks.at(LocalDateTime.of(2027, 3, 25, 11, 0))))
                .as("one begins when the other ends")
                .isFalse();
        assertThat(before.overlaps(Talks.at(LocalDateTime.of(2027, 3, 25, 10, 59))))
                .isTrue();
    }

    @Test
    void isNeverLedByTheEmployee() {
        ConversationSubject alone = new ConversationSubject(ConversationKind.POP, EMPLOYEE, EMPLOYEE, null);
        assertRefused(
                ConversationCommands.plan(POP.id(), alone, Talks.at(MONDAY_15_MARCH), DUTCH, MONDAY_1_MARCH, AT),
                ConversationRules.LED_BY_EMPLOYEE);
        assertThat(invited(ConversationKind.POP).subject().leader()).isEqualTo(MANAGER);
    }

    private static List<Integer> readers(Conversation talk) {
        return List.of(
                talk.preparationsFor(Party.EMPLOYEE).size(),
                talk.preparationsFor(Party.EMPLOYER).size());
    }

    private static Outcome<Conversation> invite(Conversation talk, Invitation invitation) {
        return ConversationCommands.invite(talk, invitation, DUTCH, true, AT);
    }

    private static Invitation because(String reason) {
        Invitation standard = invitationForBoth();
        return new Invitation(
                standard.language(),
                standard.purpose(),
                standard.agenda(),
                standard.course(),
                standard.questionnaire(),
                standard.leadDays(),
                standard.sentOn(),
                reason);
    }
}
