package nl.pop4j.memory;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import nl.pop4j.conversation.Conversation;
import nl.pop4j.port.ConversationQuery;
import nl.pop4j.port.ConversationSummary;
import nl.pop4j.port.Conversations;
import nl.pop4j.shared.Version;
import nl.pop4j.shared.id.ConversationId;
import nl.pop4j.shared.id.TenantId;

/** Conversations in memory. */
record MemoryConversations(MemoryStore store) implements Conversations {

    @Override
    public Optional<Conversation> find(TenantId tenant, ConversationId conversation) {
        return Optional.ofNullable(store.state(tenant).conversations.get(conversation));
    }

    @Override
    public Conversation save(TenantId tenant, Conversation conversation) {
        Version stored =
                find(tenant, conversation.id()).map(Conversation::version).orElse(Version.NONE);
        Conversation next = conversation.at(MemoryStore.next(stored, conversation.version()));
        store.state(tenant).conversations.put(conversation.id(), next);
        return next;
    }

    @Override
    public List<ConversationSummary> list(TenantId tenant, ConversationQuery query) {
        return store.state(tenant).conversations.values().stream()
                .map(ConversationSummary::of)
                .filter(line -> matches(line, query))
                .limit(query.limit())
                .collect(ImmutableList.toImmutableList());
    }

    private static boolean matches(ConversationSummary line, ConversationQuery query) {
        ConversationId after = query.after();
        return (after == null || line.conversation().compareTo(after) > 0)
                && (query.employee() == null || line.employee().equals(query.employee()))
                && (query.leader() == null || line.leader().equals(query.leader()))
                && (query.status() == null || line.status() == query.status());
    }
}
