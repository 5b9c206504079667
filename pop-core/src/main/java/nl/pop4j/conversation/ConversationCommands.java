package nl.pop4j.conversation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.pop4j.calendar.WorkingDays;
import nl.pop4j.conversation.ConversationEvent.What;
import nl.pop4j.conversation.invitation.Appointment;
import nl.pop4j.conversation.invitation.Invitation;
import nl.pop4j.conversation.invitation.Preparation;
import nl.pop4j.conversation.invitation.TrustedPersonQuestion;
import nl.pop4j.conversation.record.Ending;
import nl.pop4j.form.Answers;
import nl.pop4j.shared.Version;
import nl.pop4j.shared.actor.Party;
import nl.pop4j.shared.finding.Findings;
import nl.pop4j.shared.finding.Outcome;
import nl.pop4j.shared.id.ConversationId;
import nl.pop4j.shared.id.PersonId;

/**
 * What can be done before a conversation takes place: plan, invite, ask, prepare, share, move, call off.
 *
 * <p>Each gives the next conversation and what happened, or findings; the version stays as it was read. What follows
 * once it was held is in {@link RecordCommands}.
 *
 * <p>Example: inviting on Friday for the Monday after it, with two working days promised, is refused with
 * {@link ConversationRules#LEAD_TIME}.
 */
public final class ConversationCommands {

    private ConversationCommands() {}

    /** A new conversation on a working day, today or later, with the points that its kind asks for. */
    public static Outcome<Conversation> plan(
            ConversationId id,
            ConversationSubject subject,
            Appointment appointment,
            WorkingDays days,
            LocalDate today,
            Instant at) {
        Findings findings = ConversationRules.between(subject).and(ConversationRules.dayFor(appointment, days, today));
        if (findings.hasErrors()) {
            return Outcome.refused(findings);
        }
        Conversation planned = new Conversation(
                id,
                subject,
                subject.kind().points(),
                appointment,
                0,
                null,
                TrustedPersonQuestion.NOT_ASKED,
                ImmutableList.of(),
                null,
                ImmutableList.of(),
                null,
                null,
                ImmutableList.of(),
                Version.NONE);
        return Outcome.done(planned, event(planned, What.PLANNED, Map.of("start", "" + appointment.start()), at));
    }

    /**
     * Sends the invitation, or another one in its place.
     *
     * @param pictureKnown whether there is a picture of what the employee can do: education, experience, strengths
     * @return the conversation, with warnings where a text reads hard, or findings
     */
    public static Outcome<Conversation> invite(
            Conversation conversation, Invitation invitation, WorkingDays days, boolean pictureKnown, Instant at) {
        Findings findings = ConversationRules.open(conversation)
                .and(ConversationRules.invitation(conversation, invitation, days, pictureKnown));
        if (findings.hasErrors()) {
            return Outcome.refused(findings);
        }
        Conversation invited = conversation.edit().invitation(invitation).build();
        return new Outcome.Done<>(
                invited,
                ImmutableList.of(event(invited, What.INVITED, Map.of("sentOn", "" + invitation.sentOn()), at)),
                ConversationRules.plain(invitation));
    }

    /** Moves it to another time or place, on a working day, today or later. */
    public static Outcome<Conversation> move(
            Conversation conversation, Appointment to, WorkingDays days, LocalDate today, Instant at) {
        Findings findings = ConversationRules.open(conversation).and(ConversationRules.dayFor(to, days, today));
        Map<String, String> details =
                ImmutableMap.of("from", "" + conversation.appointment().start(), "to", "" + to.start());
        return change(conversation, findings, edit -> edit.appointment(to), What.MOVED, details, at);
    }

    /** Calls it off, with a reason. */
    public static Outcome<Conversation> cancel(Conversation conversation, String reason, LocalDate on, Instant at) {
        return change(
                conversation,
                ConversationRules.open(conversation),
                edit -> edit.ending(new Ending(Ending.Kind.CANCELLED, on, ImmutableMap.of("", reason))),
                What.CANCELLED,
                Map.of(),
                at);
    }

    /** Notes that the employer asked whether the employee brings somebody they trust. */
    public static Outcome<Conversation> askTrustedPerson(Conversation conversation, LocalDate on, Instant at) {
        return change(
                conversation,
                ConversationRules.open(conversation),
                edit -> edit.trustedPerson(new TrustedPersonQuestion(on, null, null)),
                What.TRUSTED_PERSON_ASKED,
                Map.of(),
                at);
    }

    /**
     * Notes the employee's answer.
     *
     * @param person who comes along, or empty for nobody
     */
    public static Outcome<Conversation> answerTrustedPerson(
            Conversation conversation, Optional<PersonId> person, LocalDate on, Instant at) {
        LocalDate asked = conversation.trustedPerson().askedOn();
        if (asked == null || on.isBefore(asked)) {
            return Outcome.refused(ConversationRules.open(conversation)
                    .and(Findings.of(ConversationRules.about(ConversationRules.NOT_ASKED, "/trustedPerson"))));
        }
        return change(
                conversation,
                ConversationRules.open(conversation),
                edit -> edit.trustedPerson(new TrustedPersonQuestion(asked, on, person.orElse(null))),
                What.TRUSTED_PERSON_ANSWERED,
                Map.of(),
                at);
    }

    /** Keeps what a side prepares, for that side only, until it is shared. */
    public static Outcome<Conversation> prepare(Conversation conversation, Party party, Answers answers, Instant at) {
        boolean isShared =
                conversation.preparation(party).filter(Preparation::isShared).isPresent();
        Findings findings = ConversationRules.open(conversation)
                .and(isShared ? Findings.of(ConversationRules.about(ConversationRules.SHARED, party)) : Findings.NONE);
        return change(
                conversation,
                findings,
                edit -> edit.preparation(new Preparation(party, answers, null)),
                What.PREPARED,
                Map.of("party", party.name()),
                at);
    }

    /** Lets go of what a side prepared; the other side sees it as soon as it shares its own. */
    public static Outcome<Conversation> share(Conversation conversation, Party party, LocalDate on, Instant at) {
        List<Preparation> own = conversation.preparation(party).stream().toList();
        Findings findings = ConversationRules.open(conversation)
                .and(
                        own.isEmpty()
                                ? Findings.of(ConversationRules.about(ConversationRules.NOTHING_PREPARED, party))
                                : Findings.NONE);
        return change(
                conversation,
                findings,
                edit -> edit.preparation(new Preparation(party, own.get(0).answers(), on)),
                What.SHARED,
                Map.of("party", party.name()),
                at);
    }

    static Outcome<Conversation> change(
            Conversation conversation,
            Findings findings,
            UnaryOperator<ConversationBuilder> step,
            What what,
            Map<String, String> details,
            Instant at) {
        if (findings.hasErrors()) {
            return Outcome.refused(findings);
        }
        Conversation next = step.apply(conversation.edit()).build();
        return Outcome.done(next, event(next, what, details, at));
    }

    private static ConversationEvent event(
            Conversation conversation, What what, Map<String, String> details, Instant at) {
        return new ConversationEvent(conversation.id(), what, details, at);
    }
}
