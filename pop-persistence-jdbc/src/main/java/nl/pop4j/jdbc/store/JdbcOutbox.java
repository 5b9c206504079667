package nl.pop4j.jdbc.store;

import com.google.common.collect.ImmutableList;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.pop4j.jdbc.sql.LostRace;
import nl.pop4j.jdbc.sql.Row;
import nl.pop4j.jdbc.sql.Session;
import nl.pop4j.json.EventDetails;
import nl.pop4j.json.PopJson;
import nl.pop4j.port.EventOutbox;
import nl.pop4j.port.OutboxClaim;
import nl.pop4j.port.OutboxEntry;
import nl.pop4j.shared.DomainEvent;
import nl.pop4j.shared.id.PersonId;
import nl.pop4j.shared.id.TenantId;

/**
 * Events in {@code pop_outbox}.
 *
 * <p>Numbers are drawn when a row is inserted, after the unit has locked the aggregate by writing it: events of one
 * aggregate have ascending numbers whatever else runs. A number may become visible later than a higher one of another
 * aggregate, so that entries are taken out one by one and never 'up to' a number.
 */
final class JdbcOutbox implements EventOutbox {

    private static final String INSERT = """
            insert into pop_outbox (tenant_id, kind, event_format, aggregate_id, details, at_utc)
            values (?, ?, ?, ?, ?, ?)""";

    private static final String PENDING = """
            select event_no, kind, event_format, aggregate_id, details, at_utc from pop_outbox
            where tenant_id = ? order by event_no limit ?""";

    // Its own claim or an earlier one of its aggregate holds an event back.
    private static final String FREE = """
            select event_no, kind, event_format, aggregate_id, details, at_utc from pop_outbox o
            where tenant_id = ? and not exists (
                select 1 from pop_outbox held
                where held.tenant_id = o.tenant_id and held.aggregate_id = o.aggregate_id
                    and held.event_no <= o.event_no and held.claimed_until > ?)
            order by event_no limit ?""";

    private static final String CLAIM = """
            update pop_outbox set claimed_by = ?, claimed_until = ?
            where tenant_id = ? and event_no = ? and (claimed_until is null or claimed_until <= ?)""";

    private static final String DELETE = "delete from pop_outbox where tenant_id = ? and event_no = ?";

    private static final String FORGET = "delete from pop_outbox where tenant_id = ? and aggregate_id = ?";

    private static final String NAMING = """
            select event_no, kind, event_format, aggregate_id, details, at_utc from pop_outbox
            where tenant_id = ? and details like ?""";

    private static final String REWRITE = "update pop_outbox set details = ? where tenant_id = ? and event_no = ?";

    private final TenantSession unit;

    JdbcOutbox(TenantSession unit) {
        this.unit = unit;
    }

    @Override
    public void add(TenantId tenant, DomainEvent event) {
        unit.of(tenant)
                .write(
                        "pop_outbox",
                        INSERT,
                        tenant.value(),
                        event.kind(),
                        event.format(),
                        event.aggregate(),
                        text(event.details()),
                        event.at());
    }

    @Override
    public List<OutboxEntry> pending(TenantId tenant, int limit) {
        return unit.of(tenant).list("pop_outbox", PENDING, JdbcOutbox::entry, tenant.value(), limit);
    }

    @Override
    public List<OutboxEntry> claim(TenantId tenant, OutboxClaim claim, int limit) {
        Session session = unit.of(tenant);
        List<OutboxEntry> free =
                session.list("pop_outbox", FREE, JdbcOutbox::entry, tenant.value(), claim.now(), limit);
        List<Object[]> claims = free.stream()
                .map(entry ->
                        new Object[] {claim.publisher(), claim.until(), tenant.value(), entry.position(), claim.now()})
                .collect(ImmutableList.toImmutableList());
        if (session.batch(CLAIM, claims) != claims.size()) {
            throw new LostRace("pop_outbox");
        }
        return free;
    }

    @Override
    public void acknowledge(TenantId tenant, Collection<Long> positions) {
        unit.of(tenant)
                .batch(
                        DELETE,
                        positions.stream()
                                .sorted()
                                .map(position -> new Object[] {tenant.value(), position})
                                .collect(ImmutableList.toImmutableList()));
    }

    @Override
    public void forget(TenantId tenant, PersonId person, Collection<String> aggregates) {
        Session session = unit.of(tenant);
        session.batch(
                FORGET,
                aggregates.stream()
                        .sorted()
                        .map(aggregate -> new Object[] {tenant.value(), aggregate})
                        .collect(ImmutableList.toImmutableList()));
        session.batch(
                REWRITE,
                session
                        .list("pop_outbox", NAMING, JdbcOutbox::entry, tenant.value(), "%\"" + person.value() + "\"%")
                        .stream()
                        .map(entry -> entry.without(person))
                        .map(entry -> new Object[] {text(entry.details()), tenant.value(), entry.position()})
                        .collect(ImmutableList.toImmutableList()));
    }

    private static String text(Map<String, String> details) {
        return PopJson.standard().eventDetails().text(new EventDetails(details));
    }

    private static OutboxEntry entry(Row row) throws SQLException {
        return new OutboxEntry(
                row.number("event_no"),
                row.text("kind"),
                (int) row.number("event_format"),
                row.text("aggregate_id"),
                row.as("details", PopJson.standard().eventDetails()::parse).details(),
                row.moment("at_utc"));
    }
}
