package nl.pop4j.conversation;

import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.pop4j.shared.DomainEvent;
import nl.pop4j.shared.id.ConversationId;

/**
 * Something that happened to a conversation.
 *
 * <p>See {@link ConversationCommands} for an example.
 *
 * @param conversation which
 * @param what what happened
 * @param details ids, codes and dates that say more, never text
 * @param at when
 */
public record ConversationEvent(ConversationId conversation, What what, Map<String, String> details, Instant at)
        implements DomainEvent {

    /** What can happen to a conversation, with the names of the details that are told of it. */
    public enum What {
        /** It got an appointment. */
        PLANNED("start"),
        /** The invitation is to be sent. */
        INVITED("sentOn"),
        /** Time or place changed. */
        MOVED("from", "to"),
        /** It was called off. */
        CANCELLED,
        /** The employee was asked whether somebody comes along. */
        TRUSTED_PERSON_ASKED,
        /** The employee answered. */
        TRUSTED_PERSON_ANSWERED,
        /** A side prepared. */
        PREPARED("party"),
        /** A side shared its preparation. */
        SHARED("party"),
        /** It took place. */
        HELD("on"),
        /** A point was covered, or what was heard or agreed was written. */
        RECORDED,
        /** A side confirmed the record. */
        CONFIRMED("party", "meaning"),
        /** The employee got a copy. */
        COPY_HANDED_OVER,
        /** It was closed. */
        CLOSED("on"),
        /** It was reported whether a promise of the record was kept. */
        PROMISE_REPORTED("promise", "kept");

        private final ImmutableSet<String> details;

        What(String... details) {
            this.details = ImmutableSet.copyOf(details);
        }

        /** The names of its details. */
        public Set<String> details() {
            return details;
        }
    }

    /**
     * Copies the details.
     *
     * @throws IllegalArgumentException if they are not those that belong to what happened
     */
    public ConversationEvent {
        details = Map.copyOf(details);
        if (!details.keySet().equals(what.details())) {
            throw new IllegalArgumentException("details must be those of " + what);
        }
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
