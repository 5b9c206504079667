package nl.pop4j.port;

import java.util.List;
import java.util.Optional;
import nl.pop4j.conversation.Conversation;
import nl.pop4j.shared.id.ConversationId;
import nl.pop4j.shared.id.TenantId;

/**
 * The conversations of a tenant.
 *
 * <p>Example: {@code save} of a new talk gives it at version 1, and {@code find} by its id the same.
 */
public interface Conversations {

    /** The whole conversation, private preparations included, or empty if there is none with this id. */
    Optional<Conversation> find(TenantId tenant, ConversationId conversation);

    /**
     * Stores a conversation if the store still has the version that it carries.
     *
     * @return the conversation at its next version
     * @throws nl.pop4j.shared.error.StaleVersion if the store has another version; nothing was written
     */
    Conversation save(TenantId tenant, Conversation conversation);

    /**
     * The conversations that a query asks for, by id in the order of code points; none if there are none.
     *
     * @param query which, and how many at most
     */
    List<ConversationSummary> list(TenantId tenant, ConversationQuery query);
}
