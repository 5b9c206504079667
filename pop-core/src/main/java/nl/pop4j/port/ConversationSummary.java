package nl.pop4j.port;

import java.time.LocalDate;
import nl.pop4j.conversation.Conversation;
import nl.pop4j.conversation.ConversationKind;
import nl.pop4j.conversation.ConversationStatus;
import nl.pop4j.shared.DataCategory;
import nl.pop4j.shared.Personal;
import nl.pop4j.shared.Version;
import nl.pop4j.shared.id.ConversationId;
import nl.pop4j.shared.id.PersonId;

/**
 * One line of a list of conversations.
 *
 * <p>See {@link ConversationQuery} for an example.
 *
 * @param conversation which
 * @param employee with whom
 * @param leader who leads it
 * @param kind what kind of talk
 * @param status how it stands
 * @param on the day of its appointment
 * @param version how often it was stored
 */
public record ConversationSummary(
        ConversationId conversation,
        @Personal(DataCategory.IDENTIFIER) PersonId employee,
        @Personal(DataCategory.IDENTIFIER) PersonId leader,
        ConversationKind kind,
        ConversationStatus status,
        LocalDate on,
        Version version) {

    /** The line for a conversation. */
    public static ConversationSummary of(Conversation conversation) {
        return new ConversationSummary(
                conversation.id(),
                conversation.subject().employee(),
                conversation.subject().leader(),
                conversation.subject().kind(),
                conversation.status(),
                conversation.appointment().date(),
                conversation.version());
    }
}
