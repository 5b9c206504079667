package nl.pop4j.conversation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Locale;
import nl.pop4j.calendar.WorkingDays;
import nl.pop4j.conversation.invitation.AgendaItem.Topic;
import nl.pop4j.conversation.invitation.Appointment;
import nl.pop4j.conversation.invitation.Invitation;
import nl.pop4j.conversation.record.Confirmation;
import nl.pop4j.shared.DateRange;
import nl.pop4j.shared.actor.Party;
import nl.pop4j.shared.finding.Finding;
import nl.pop4j.shared.finding.Findings;
import nl.pop4j.shared.finding.RuleCode;
import nl.pop4j.shared.id.ConversationId;
import nl.pop4j.text.lexicon.Language;
import nl.pop4j.text.readability.ReadabilityReader;

/**
 * What can stand in the way of a command on a conversation.
 *
 * <p>See {@link ConversationCommands} for an example.
 */
public final class ConversationRules {

    /** It has come to its end: {@code conversation}. */
    public static final RuleCode ENDED = RuleCode.of("CONVERSATION-ENDED-1");

    /** It was held already: {@code conversation}. */
    public static final RuleCode HELD = RuleCode.of("CONVERSATION-HELD-1");

    /** It was not held yet: {@code conversation}. */
    public static final RuleCode NOT_HELD = RuleCode.of("CONVERSATION-NOT-HELD-1");

    /** The day is no working day: {@code date}. */
    public static final RuleCode NO_WORKING_DAY = RuleCode.of("CONVERSATION-DAY-1");

    /** The day has passed: {@code date}. */
    public static final RuleCode PAST = RuleCode.of("CONVERSATION-PAST-1");

    /** The day is still to come: {@code date}. */
    public static final RuleCode FUTURE = RuleCode.of("CONVERSATION-FUTURE-1");

    /** Fewer working days to prepare than promised: {@code days}, {@code promised}. */
    public static final RuleCode LEAD_TIME = RuleCode.of("CONVERSATION-LEAD-1");

    /** The agenda lacks the goals of the employee. */
    public static final RuleCode NO_EMPLOYEE_GOALS = RuleCode.of("CONVERSATION-AGENDA-1");

    /** The agenda lacks the goals of the organisation. */
    public static final RuleCode NO_ORGANISATION_GOALS = RuleCode.of("CONVERSATION-AGENDA-2");

    /** Nobody gathered what the person can do, and there is no reason. */
    public static final RuleCode NO_PICTURE = RuleCode.of("CONVERSATION-PICTURE-1");

    /** A text of the invitation reads hard; a warning: {@code ease}. */
    public static final RuleCode HARD_TO_READ = RuleCode.of("CONVERSATION-PLAIN-1");

    /** The question about a trusted person was not asked yet. */
    public static final RuleCode NOT_ASKED = RuleCode.of("CONVERSATION-TRUSTED-1");

    /** Nothing was prepared that could be shared: {@code party}. */
    public static final RuleCode NOTHING_PREPARED = RuleCode.of("CONVERSATION-PREPARED-1");

    /** What was shared is no longer changed: {@code party}. */
    public static final RuleCode SHARED = RuleCode.of("CONVERSATION-SHARED-1");

    /** Agreeing comes after hearing. */
    public static final RuleCode NOT_HEARD = RuleCode.of("CONVERSATION-HEARD-1");

    /** A record that somebody confirmed is no longer changed. */
    public static final RuleCode CONFIRMED = RuleCode.of("CONVERSATION-CONFIRMED-1");

    /** The side has confirmed already: {@code party}. */
    public static final RuleCode CONFIRMED_BEFORE = RuleCode.of("CONVERSATION-CONFIRMED-2");

    /** Who confirms does not speak for this side: {@code party}. */
    public static final RuleCode OTHER_SIDE = RuleCode.of("CONVERSATION-SIDE-1");

    /** The meaning asks for a reaction and there is none. */
    public static final RuleCode NO_REACTION = RuleCode.of("CONVERSATION-REACTION-1");

    /** The employee would lead the talk about their own development. */
    public static final RuleCode LED_BY_EMPLOYEE = RuleCode.of("CONVERSATION-LEADER-1");

    /** This person cannot lead the talk for the employer. */
    public static final RuleCode NO_LEADER = RuleCode.of("CONVERSATION-LEADER-2");

    /** The record was not signed by both sides yet, or one refused it: {@code conversation}. */
    public static final RuleCode NOT_SIGNED = RuleCode.of("CONVERSATION-PROMISE-1");

    /** The record holds no such promise; no arguments. */
    public static final RuleCode UNKNOWN_PROMISE = RuleCode.of("CONVERSATION-PROMISE-2");

    private ConversationRules() {}

    static Finding about(RuleCode code, ConversationId conversation) {
        return Finding.error(code, "", ImmutableMap.of("conversation", conversation.value()));
    }

    static Finding about(RuleCode code, LocalDate date) {
        return Finding.error(code, "/date", ImmutableMap.of("date", date.toString()));
    }

    static Finding about(RuleCode code, Party party) {
        return Finding.error(code, "/party", ImmutableMap.of("party", party.name()));
    }

    static Finding about(RuleCode code, String pointer) {
        return Finding.error(code, pointer, ImmutableMap.of());
    }

    /** What keeps it from being invited, moved, called off or held. */
    static Findings open(Conversation conversation) {
        if (conversation.ending() != null) {
            return Findings.of(about(ENDED, conversation.id()));
        }
        return conversation.record() == null ? Findings.NONE : Findings.of(about(HELD, conversation.id()));
    }

    /** What keeps its record from being written. */
    static Findings recordable(Conversation conversation) {
        if (conversation.ending() != null) {
            return Findings.of(about(ENDED, conversation.id()));
        }
        if (conversation.record() == null) {
            return Findings.of(about(NOT_HELD, conversation.id()));
        }
        return conversation.confirmations().isEmpty() ? Findings.NONE : Findings.of(about(CONFIRMED, "/record"));
    }

    /** What keeps it from being planned then: today is allowed. */
    static Findings dayFor(Appointment when, WorkingDays days, LocalDate today) {
        ImmutableList.Builder<Finding> found = ImmutableList.builder();
        if (when.date().isBefore(today)) {
            found.add(about(PAST, when.date()));
        }
        if (!days.isWorkingDay(when.date())) {
            found.add(about(NO_WORKING_DAY, when.date()));
        }
        return new Findings(found.build());
    }

    /** What keeps these two from talking: nobody speaks for both sides. */
    static Findings between(ConversationSubject subject) {
        return subject.employee().equals(subject.leader())
                ? Findings.of(about(LED_BY_EMPLOYEE, "/leader"))
                : Findings.NONE;
    }

    /** What the invitation lacks. Working days between the day on which it goes out and the talk count, not those. */
    static Findings invitation(Conversation about, Invitation sent, WorkingDays days, boolean pictureKnown) {
        ImmutableList.Builder<Finding> found = ImmutableList.builder();
        int lead = leadDays(sent.sentOn(), about.appointment().date(), days);
        if (lead < sent.leadDays()) {
            found.add(Finding.error(
                    LEAD_TIME,
                    "/invitation/leadDays",
                    ImmutableMap.of("days", "" + lead, "promised", "" + sent.leadDays())));
        }
        if (about.subject().kind().needsGoalsOfBoth()) {
            if (!sent.covers(Topic.EMPLOYEE_GOALS)) {
                found.add(about(NO_EMPLOYEE_GOALS, "/invitation/agenda"));
            }
            if (!sent.covers(Topic.ORGANISATION_GOALS)) {
                found.add(about(NO_ORGANISATION_GOALS, "/invitation/agenda"));
            }
        }
        String reason = sent.withoutPicture();
        if (!pictureKnown && (reason == null || reason.isBlank())) {
            found.add(about(NO_PICTURE, "/invitation/withoutPicture"));
        }
        return new Findings(found.build());
    }

    /** The working days strictly between two days. */
    static int leadDays(LocalDate sentOn, LocalDate date, WorkingDays days) {
        LocalDate first = sentOn.plusDays(1);
        return first.isBefore(date) ? days.countIn(DateRange.of(first, date)) : 0;
    }

    /** Warnings where the employee may stumble over the texts. */
    static Findings plain(Invitation sent) {
        Language language =
                sent.language().getLanguage().toLowerCase(Locale.ROOT).equals("en") ? Language.ENGLISH : Language.DUTCH;
        ImmutableList.Builder<Finding> found = ImmutableList.builder();
        addIfHard(found, "/invitation/purpose", sent.purpose(), language);
        addIfHard(found, "/invitation/course", sent.course(), language);
        return new Findings(found.build());
    }

    static void addIfHard(ImmutableList.Builder<Finding> found, String pointer, String text, Language language) {
        var reading = ReadabilityReader.standard().read(text, language);
        if (!reading.isPlain()) {
            found.add(Finding.warning(
                    HARD_TO_READ, pointer, ImmutableMap.of("ease", String.valueOf(Math.round(reading.ease())))));
        }
    }

    /** Neither side speaks for the other; who spoke is not asked twice. */
    static Findings confirmable(Conversation conversation, Confirmation by) {
        if (conversation.ending() != null) {
            return Findings.of(about(ENDED, conversation.id()));
        }
        if (conversation.record() == null) {
            return Findings.of(about(NOT_HELD, conversation.id()));
        }
        boolean isEmployee = by.by().equals(conversation.subject().employee());
        if (isEmployee != (by.party() == Party.EMPLOYEE)) {
            return Findings.of(about(OTHER_SIDE, by.party()));
        }
        if (by.meaning().needsReaction() && by.reaction().isBlank()) {
            return Findings.of(about(NO_REACTION, "/reaction"));
        }
        return conversation.confirmation(by.party()).isPresent()
                ? Findings.of(about(CONFIRMED_BEFORE, by.party()))
                : Findings.NONE;
    }
}
