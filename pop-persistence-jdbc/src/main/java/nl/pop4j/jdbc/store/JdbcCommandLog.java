package nl.pop4j.jdbc.store;

import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import nl.pop4j.jdbc.sql.Row;
import nl.pop4j.port.CommandLog;
import nl.pop4j.port.CommandRecord;
import nl.pop4j.shared.error.CommandReused;
import nl.pop4j.shared.id.CommandId;
import nl.pop4j.shared.id.TenantId;

/** Commands in {@code pop_command}. */
final class JdbcCommandLog implements CommandLog {

    private static final String FIND = """
            select payload, aggregate_id, version, revision, at_utc from pop_command
            where tenant_id = ? and command_id = ?""";

    private static final String INSERT = """
            insert into pop_command (tenant_id, command_id, payload, aggregate_id, version, revision, at_utc)
            values (?, ?, ?, ?, ?, ?, ?)""";

    private static final String FORGET = "delete from pop_command where tenant_id = ? and aggregate_id = ?";

    private final TenantSession unit;
    private final Set<CommandId> absent = new HashSet<>();

    JdbcCommandLog(TenantSession unit) {
        this.unit = unit;
    }

    @Override
    public Optional<CommandRecord> find(TenantId tenant, CommandId command) {
        Optional<CommandRecord> found = unit.of(tenant)
                .one("pop_command " + command, FIND, row -> record(command, row), tenant.value(), command.value());
        if (found.isEmpty()) {
            absent.add(command);
        }
        return found;
    }

    @Override
    public void add(TenantId tenant, CommandRecord record) {
        if (!absent.remove(record.command()) && find(tenant, record.command()).isPresent()) {
            throw new CommandReused(record.command());
        }
        unit.of(tenant)
                .write(
                        "pop_command",
                        INSERT,
                        tenant.value(),
                        record.command().value(),
                        record.payload(),
                        record.aggregate(),
                        record.version().number(),
                        record.revision(),
                        record.at());
        absent.remove(record.command());
    }

    @Override
    public void forget(TenantId tenant, Collection<String> aggregates) {
        unit.of(tenant)
                .batch(
                        FORGET,
                        aggregates.stream()
                                .sorted()
                                .map(aggregate -> new Object[] {tenant.value(), aggregate})
                                .toList());
    }

    private static CommandRecord record(CommandId command, Row row) throws SQLException {
        return new CommandRecord(
                command,
                row.text("payload"),
                row.text("aggregate_id"),
                row.version("version"),
                (int) row.number("revision"),
                row.moment("at_utc"));
    }
}
