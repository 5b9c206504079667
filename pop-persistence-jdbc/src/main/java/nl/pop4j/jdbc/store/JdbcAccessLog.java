package nl.pop4j.jdbc.store;

import java.sql.SQLException;
import java.util.List;
import nl.pop4j.jdbc.sql.Row;
import nl.pop4j.port.AccessEntry;
import nl.pop4j.port.AccessLog;
import nl.pop4j.privacy.FormerEmployee;
import nl.pop4j.shared.id.PersonId;
import nl.pop4j.shared.id.TenantId;

/** Readings in {@code pop_access_log}. */
final class JdbcAccessLog implements AccessLog {

    private static final String INSERT = """
            insert into pop_access_log (tenant_id, reader_id, employee_id, operation, aggregate_id, at_utc)
            values (?, ?, ?, ?, ?, ?)""";

    private static final String ABOUT = """
            select reader_id, operation, aggregate_id, at_utc from pop_access_log
            where tenant_id = ? and employee_id = ? order by entry_no desc limit ?""";

    private static final String FORGET = "delete from pop_access_log where tenant_id = ? and employee_id = ?";

    private static final String RENAME =
            "update pop_access_log set reader_id = ? where tenant_id = ? and reader_id = ?";

    private final TenantSession unit;

    JdbcAccessLog(TenantSession unit) {
        this.unit = unit;
    }

    @Override
    public void add(TenantId tenant, AccessEntry entry) {
        unit.of(tenant)
                .write(
                        "pop_access_log",
                        INSERT,
                        tenant.value(),
                        entry.reader().value(),
                        entry.employee().value(),
                        entry.operation(),
                        entry.aggregate(),
                        entry.at());
    }

    @Override
    public List<AccessEntry> about(TenantId tenant, PersonId employee, int limit) {
        return unit.of(tenant)
                .list("pop_access_log", ABOUT, row -> entry(employee, row), tenant.value(), employee.value(), limit);
    }

    @Override
    public void forget(TenantId tenant, PersonId person) {
        unit.of(tenant).update(FORGET, tenant.value(), person.value());
        unit.of(tenant).update(RENAME, FormerEmployee.ID.value(), tenant.value(), person.value());
    }

    private static AccessEntry entry(PersonId employee, Row row) throws SQLException {
        return new AccessEntry(
                row.as("reader_id", PersonId::of),
                employee,
                row.text("operation"),
                row.text("aggregate_id"),
                row.moment("at_utc"));
    }
}
