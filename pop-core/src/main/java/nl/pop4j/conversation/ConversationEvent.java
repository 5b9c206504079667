package nl.pop4j.conversation;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import nl.pop4j.shared.DomainEvent;
import nl.pop4j.shared.id.ConversationId;

/**
 * Something that happened to a conversation.
 *
 * @param conversation which
 * @param what what happened
 * @param details ids, codes and dates that say more, never text
 * @param at when
 */
public record ConversationEvent(ConversationId conversation, What what, Map<String, String> details, Instant at)
        implements DomainEvent {

    /** What can happen to a conversation. */
    public enum What {
        /** It got an appointment. */
        PLANNED,
        /** The invitation is to be sent. */
        INVITED,
        /** Time or place changed. */
        MOVED,
        /** It was called off. */
        CANCELLED,
        /** The employee was asked whether somebody comes along. */
        TRUSTED_PERSON_ASKED,
        /** The employee answered. */
        TRUSTED_PERSON_ANSWERED,
        /** A side prepared. */
        PREPARED,
        /** A side shared its preparation. */
        SHARED,
        /** It took place. */
        HELD,
        /** A point was covered, or what was heard or agreed was written. */
        RECORDED,
        /** A side confirmed the record. */
        CONFIRMED,
        /** The employee got a copy. */
        COPY_HANDED_OVER,
        /** It was closed. */
        CLOSED
    }

    /** Copies the details. */
    public ConversationEvent {
        details = Map.copyOf(details);
    }

    @Override
    public String kind() {
        return "conversation-" + what.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String aggregate() {
        return conversation.value();
    }
}
