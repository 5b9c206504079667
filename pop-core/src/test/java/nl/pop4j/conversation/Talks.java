package nl.pop4j.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import nl.pop4j.calendar.WorkingDays;
import nl.pop4j.calendar.holiday.Holidays;
import nl.pop4j.conversation.invitation.AgendaItem;
import nl.pop4j.conversation.invitation.AgendaItem.Topic;
import nl.pop4j.conversation.invitation.Appointment;
import nl.pop4j.conversation.invitation.Invitation;
import nl.pop4j.conversation.record.Confirmation;
import nl.pop4j.conversation.record.ConversationPoint;
import nl.pop4j.conversation.record.HandedCopy;
import nl.pop4j.method.StandardForms;
import nl.pop4j.plan.revision.SignatureMeaning;
import nl.pop4j.shared.LocalizedText;
import nl.pop4j.shared.actor.Party;
import nl.pop4j.shared.finding.Outcome;
import nl.pop4j.shared.finding.RuleCode;
import nl.pop4j.shared.id.ConversationId;
import nl.pop4j.shared.id.PersonId;
import nl.pop4j.shared.id.PlanId;

/** Conversations as plain words. */
final class Talks {

    static final Instant AT = Instant.parse("2027-03-01T09:00:00Z");
    static final LocalDate MONDAY_1_MARCH = LocalDate.of(2027, 3, 1);
    static final LocalDate MONDAY_15_MARCH = LocalDate.of(2027, 3, 15);
    static final WorkingDays DUTCH = WorkingDays.of(Holidays.netherlands());
    static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
    static final PersonId EMPLOYEE = PersonId.of("p-noor");
    static final PersonId MANAGER = PersonId.of("p-ahmed");

    private Talks() {}

    static Appointment at(LocalDate day) {
        return new Appointment(day.atTime(10, 0), Duration.ofHours(1), AMSTERDAM, "Kamer 3");
    }

    static Appointment at(LocalDateTime start) {
        return new Appointment(start, Duration.ofHours(1), AMSTERDAM, "");
    }

    static Conversation planned(ConversationKind kind) {
        ConversationSubject subject = new ConversationSubject(kind, EMPLOYEE, MANAGER, PlanId.of("plan-1"));
        return done(ConversationCommands.plan(
                ConversationId.of("talk-1"), subject, at(MONDAY_15_MARCH), DUTCH, MONDAY_1_MARCH, AT));
    }

    static Invitation invitation(AgendaItem... agenda) {
        return new Invitation(
                LocalizedText.DUTCH,
                "We praten over wat jij wilt leren.",
                List.of(agenda),
                "Eerst vertel jij. Daarna vertel ik. Dan maken we afspraken.",
                StandardForms.PREPARATION,
                5,
                MONDAY_1_MARCH,
                null);
    }

    static Invitation invitationForBoth() {
        return invitation(
                new AgendaItem(Topic.EMPLOYEE_GOALS, "Wat jij wilt"),
                new AgendaItem(Topic.ORGANISATION_GOALS, "Wat het team wil"));
    }

    static Conversation invited(ConversationKind kind) {
        return done(ConversationCommands.invite(planned(kind), invitationForBoth(), DUTCH, true, AT));
    }

    static Conversation held(ConversationKind kind) {
        return done(RecordCommands.hold(invited(kind), MONDAY_15_MARCH, MONDAY_15_MARCH, AT));
    }

    /** Asked, answered, covered, heard, agreed; neither confirmed nor handed over. */
    static Conversation recorded(ConversationKind kind) {
        Conversation talk = done(ConversationCommands.askTrustedPerson(invited(kind), MONDAY_1_MARCH, AT));
        talk = done(ConversationCommands.answerTrustedPerson(talk, Optional.empty(), MONDAY_1_MARCH, AT));
        talk = done(RecordCommands.hold(talk, MONDAY_15_MARCH, MONDAY_15_MARCH, AT));
        for (ConversationPoint point : kind.points()) {
            talk = done(RecordCommands.cover(talk, point, AT));
        }
        talk = done(RecordCommands.hear(talk, "Ik wil leren plannen.", AT));
        return done(RecordCommands.agree(talk, "Elke maandag maken we samen de planning.", List.of(), AT));
    }

    static Conversation confirmed(ConversationKind kind) {
        Conversation talk = done(RecordCommands.confirm(recorded(kind), word(Party.EMPLOYEE, EMPLOYEE), AT));
        talk = done(RecordCommands.confirm(talk, word(Party.EMPLOYER, MANAGER), AT));
        return done(RecordCommands.handOver(talk, new HandedCopy(MONDAY_15_MARCH, HandedCopy.Way.PAPER), AT));
    }

    static Confirmation word(Party party, PersonId by) {
        return new Confirmation(party, by, SignatureMeaning.FOR_AGREEMENT, "", MONDAY_15_MARCH);
    }

    static Conversation done(Outcome<Conversation> outcome) {
        assertThat(outcome.findings().hasErrors()).as("%s", outcome.findings()).isFalse();
        return outcome.result().orElseThrow();
    }

    static void assertRefused(Outcome<Conversation> outcome, RuleCode code) {
        assertThat(outcome.isDone()).isFalse();
        assertThat(outcome.findings().contains(code))
                .as("%s", outcome.findings())
                .isTrue();
    }
}
