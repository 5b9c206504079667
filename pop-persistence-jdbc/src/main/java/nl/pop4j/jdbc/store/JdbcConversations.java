package nl.pop4j.jdbc.store;

import com.google.common.collect.ImmutableList;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import nl.pop4j.conversation.Conversation;
import nl.pop4j.conversation.ConversationKind;
import nl.pop4j.conversation.ConversationStatus;
import nl.pop4j.jdbc.sql.Row;
import nl.pop4j.json.PopJson;
import nl.pop4j.port.ConversationQuery;
import nl.pop4j.port.ConversationSummary;
import nl.pop4j.port.Conversations;
import nl.pop4j.shared.id.ConversationId;
import nl.pop4j.shared.id.PersonId;
import nl.pop4j.shared.id.TenantId;

/** Conversations in {@code pop_conversation}; each list walks along an index, from where the page before ended. */
final class JdbcConversations implements Conversations {

    private static final String TABLE = "pop_conversation";

    private static final String ALL = """
            select conversation_id, employee_id, leader_id, kind, status, on_day, version from pop_conversation
            where tenant_id = ? and conversation_id > ? order by conversation_id limit ?""";

    private static final String BY_EMPLOYEE = """
            select conversation_id, employee_id, leader_id, kind, status, on_day, version from pop_conversation
            where tenant_id = ? and employee_id = ? and conversation_id > ? order by conversation_id limit ?""";

    private static final String BY_LEADER = """
            select conversation_id, employee_id, leader_id, kind, status, on_day, version from pop_conversation
            where tenant_id = ? and leader_id = ? and conversation_id > ? order by conversation_id limit ?""";

    private static final String BY_STATUS = """
            select conversation_id, employee_id, leader_id, kind, status, on_day, version from pop_conversation
            where tenant_id = ? and status = ? and conversation_id > ? order by conversation_id limit ?""";

    private final TenantSession unit;
    private final DocumentTable table = new DocumentTable(TABLE, new DocumentTable.Statements("""
                    select version, content from pop_conversation
                    where tenant_id = ? and conversation_id = ?""", """
                    insert into pop_conversation (tenant_id, conversation_id, version, content,
                        employee_id, leader_id, kind, status, on_day)
                    values (?, ?, ?, ?, ?, ?, ?, ?, ?)""", """
                    update pop_conversation set version = ?, content = ?,
                        employee_id = ?, leader_id = ?, kind = ?, status = ?, on_day = ?
                    where tenant_id = ? and conversation_id = ? and version = ?"""));

    JdbcConversations(TenantSession unit) {
        this.unit = unit;
    }

    @Override
    public Optional<Conversation> find(TenantId tenant, ConversationId conversation) {
        return table.find(
                        unit.of(tenant), PopJson.standard().conversation()::parse, tenant.value(), conversation.value())
                .map(stored -> stored.value().at(stored.version()));
    }

    @Override
    public Conversation save(TenantId tenant, Conversation conversation) {
        Conversation next = conversation.at(conversation.version().next());
        ConversationSummary line = ConversationSummary.of(next);
        List<Object> beside = ImmutableList.of(
                line.employee().value(),
                line.leader().value(),
                line.kind().name(),
                line.status().name(),
                line.on());
        table.save(
                unit.of(tenant),
                conversation.version(),
                PopJson.standard().conversation().text(next),
                beside,
                tenant.value(),
                conversation.id().value());
        return next;
    }

    @Override
    public List<ConversationSummary> list(TenantId tenant, ConversationQuery query) {
        PersonId employee = query.employee();
        PersonId leader = query.leader();
        ConversationStatus status = query.status();
        if (employee != null) {
            return page(BY_EMPLOYEE, tenant, employee.value(), query);
        }
        if (leader != null) {
            return page(BY_LEADER, tenant, leader.value(), query);
        }
        if (status != null) {
            return page(BY_STATUS, tenant, status.name(), query);
        }
        return unit.of(tenant)
                .list(TABLE, ALL, JdbcConversations::summary, tenant.value(), after(query), query.limit());
    }

    private List<ConversationSummary> page(String sql, TenantId tenant, String by, ConversationQuery query) {
        return unit.of(tenant)
                .list(TABLE, sql, JdbcConversations::summary, tenant.value(), by, after(query), query.limit());
    }

    /** Every identifier comes after the empty text. */
    private static String after(ConversationQuery query) {
        ConversationId last = query.after();
        return last == null ? "" : last.value();
    }

    private static ConversationSummary summary(Row row) throws SQLException {
        return new ConversationSummary(
                row.as("conversation_id", ConversationId::of),
                row.as("employee_id", PersonId::of),
                row.as("leader_id", PersonId::of),
                row.as("kind", ConversationKind::valueOf),
                row.as("status", ConversationStatus::valueOf),
                row.day("on_day"),
                row.version("version"));
    }
}
