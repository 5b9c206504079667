package nl.pop4j.conversation;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import nl.pop4j.conversation.ConversationEvent.What;
import nl.pop4j.conversation.record.Confirmation;
import nl.pop4j.conversation.record.ConversationPoint;
import nl.pop4j.conversation.record.ConversationRecord;
import nl.pop4j.conversation.record.Ending;
import nl.pop4j.conversation.record.HandedCopy;
import nl.pop4j.plan.content.Agreement;
import nl.pop4j.plan.execution.AgreementReport;
import nl.pop4j.shared.finding.Findings;
import nl.pop4j.shared.finding.Outcome;

/**
 * What is done once a conversation takes place: record what was heard, then what was agreed, confirm, hand over, close.
 *
 * <p>Each gives the next conversation and what happened, or findings. Once a side has confirmed, the record stays as it
 * is; a reaction stands beside it.
 *
 * <p>Example: {@code agree} before anything was heard is refused with {@link ConversationRules#NOT_HEARD}.
 */
public final class RecordCommands {

    private RecordCommands() {}

    /** Notes that it took place, on its day or another, not after today. */
    public static Outcome<Conversation> hold(Conversation conversation, LocalDate on, LocalDate today, Instant at) {
        Findings findings = ConversationRules.open(conversation)
                .and(
                        on.isAfter(today)
                                ? Findings.of(ConversationRules.about(ConversationRules.FUTURE, on))
                                : Findings.NONE);
        return ConversationCommands.change(
                conversation,
                findings,
                edit -> edit.record(ConversationRecord.of(on)),
                What.HELD,
                Map.of("on", on.toString()),
                at);
    }

    /** Notes that a point was talked about. */
    public static Outcome<Conversation> cover(Conversation conversation, ConversationPoint point, Instant at) {
        return write(conversation, Findings.NONE, record -> record.covering(point), at);
    }

    /** Writes down what the two told each other. */
    public static Outcome<Conversation> hear(Conversation conversation, String heard, Instant at) {
        boolean takesAway = heard.isBlank()
                && conversation.record() != null
                && !(conversation.record().agreed().isBlank()
                        && conversation.record().agreements().isEmpty());
        return write(conversation, takesAway ? notHeard() : Findings.NONE, record -> record.hearing(heard), at);
    }

    /** Writes down what the two agreed, once something was heard. */
    public static Outcome<Conversation> agree(
            Conversation conversation, String agreed, List<Agreement> agreements, Instant at) {
        boolean isHeard =
                conversation.record() != null && !conversation.record().heard().isBlank();
        return write(
                conversation, isHeard ? Findings.NONE : notHeard(), record -> record.agreeing(agreed, agreements), at);
    }

    /** Puts one side's word under the record; neither side speaks for the other. */
    public static Outcome<Conversation> confirm(Conversation conversation, Confirmation confirmation, Instant at) {
        return ConversationCommands.change(
                conversation,
                ConversationRules.confirmable(conversation, confirmation),
                edit -> edit.confirmation(confirmation),
                What.CONFIRMED,
                Map.of(
                        "party", confirmation.party().name(),
                        "meaning", confirmation.meaning().name()),
                at);
    }

    /** Notes that the employee got a copy of the record. */
    public static Outcome<Conversation> handOver(Conversation conversation, HandedCopy copy, Instant at) {
        Findings findings = conversation.record() == null
                ? Findings.of(ConversationRules.about(ConversationRules.NOT_HELD, conversation.id()))
                : Findings.NONE;
        return ConversationCommands.change(
                conversation, findings, edit -> edit.copy(copy), What.COPY_HANDED_OVER, Map.of(), at);
    }

    /**
     * Closes it when all is done or has a reason.
     *
     * @param reasons why something is left out, by the pointer of {@link Completeness#missing}
     */
    public static Outcome<Conversation> close(
            Conversation conversation, Map<String, String> reasons, LocalDate on, Instant at) {
        Findings findings = closable(conversation).and(Completeness.closable(conversation, reasons));
        return ConversationCommands.change(
                conversation,
                findings,
                edit -> edit.ending(new Ending(Ending.Kind.CLOSED, on, reasons)),
                What.CLOSED,
                Map.of("on", on.toString()),
                at);
    }

    /** Notes what came of a promise in a record that both sides have signed, also after the conversation was closed. */
    public static Outcome<Conversation> report(
            Conversation conversation, AgreementReport report, LocalDate today, Instant at) {
        return ConversationCommands.change(
                conversation,
                reportable(conversation, report, today),
                edit -> edit.report(report),
                What.PROMISE_REPORTED,
                Map.of("promise", report.agreement(), "kept", Boolean.toString(report.kept())),
                at);
    }

    private static Findings reportable(Conversation conversation, AgreementReport report, LocalDate today) {
        if (!conversation.isSigned()) {
            return Findings.of(ConversationRules.about(ConversationRules.NOT_SIGNED, conversation.id()));
        }
        boolean isKnown = conversation.promises().stream()
                .anyMatch(promise -> promise.id().equals(report.agreement()));
        return (isKnown
                        ? Findings.NONE
                        : Findings.of(ConversationRules.about(ConversationRules.UNKNOWN_PROMISE, "/promiseId")))
                .and(
                        report.on().isAfter(today)
                                ? Findings.of(ConversationRules.about(ConversationRules.FUTURE, report.on()))
                                : Findings.NONE);
    }

    private static Findings closable(Conversation conversation) {
        if (conversation.ending() != null) {
            return Findings.of(ConversationRules.about(ConversationRules.ENDED, conversation.id()));
        }
        return conversation.record() == null
                ? Findings.of(ConversationRules.about(ConversationRules.NOT_HELD, conversation.id()))
                : Findings.NONE;
    }

    private static Findings notHeard() {
        return Findings.of(ConversationRules.about(ConversationRules.NOT_HEARD, "/record/heard"));
    }

    private static Outcome<Conversation> write(
            Conversation conversation, Findings faults, UnaryOperator<ConversationRecord> step, Instant at) {
        Findings findings = ConversationRules.recordable(conversation).and(faults);
        return ConversationCommands.change(
                conversation,
                findings,
                edit -> edit.record(step.apply(requireNonNull(conversation.record()))),
                What.RECORDED,
                Map.of(),
                at);
    }
}
