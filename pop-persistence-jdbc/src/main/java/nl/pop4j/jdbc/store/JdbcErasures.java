package nl.pop4j.jdbc.store;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.pop4j.jdbc.sql.Row;
import nl.pop4j.port.Erasures;
import nl.pop4j.port.LegalHolds;
import nl.pop4j.privacy.retention.Erasure;
import nl.pop4j.privacy.retention.ErasureReason;
import nl.pop4j.privacy.retention.ErasureScope;
import nl.pop4j.privacy.retention.LegalHold;
import nl.pop4j.shared.id.PersonId;
import nl.pop4j.shared.id.TenantId;

/** What was erased, in {@code pop_erasure}, and what may not be, in {@code pop_legal_hold}. */
final class JdbcErasures implements Erasures, LegalHolds {

    private static final String INSERT = """
            insert into pop_erasure (tenant_id, erasure_id, person_id, scope, reason, at_utc, records)
            values (?, ?, ?, ?, ?, ?, ?)""";

    private static final String FIND = """
            select erasure_id, person_id, scope, reason, at_utc, records from pop_erasure
            where tenant_id = ? and erasure_id = ?""";

    private static final String LIST = """
            select erasure_id, person_id, scope, reason, at_utc, records from pop_erasure
            where tenant_id = ? order by at_utc, erasure_id""";

    private static final String FIND_HOLD =
            "select person_id, since, basis from pop_legal_hold where tenant_id = ? and person_id = ?";

    private static final String INSERT_HOLD =
            "insert into pop_legal_hold (tenant_id, person_id, since, basis) values (?, ?, ?, ?)";

    private static final String DELETE_HOLD = "delete from pop_legal_hold where tenant_id = ? and person_id = ?";

    private final TenantSession unit;

    JdbcErasures(TenantSession unit) {
        this.unit = unit;
    }

    @Override
    public void add(TenantId tenant, Erasure erasure) {
        if (find(tenant, erasure.id()).isEmpty()) {
            unit.of(tenant)
                    .write(
                            "pop_erasure",
                            INSERT,
                            tenant.value(),
                            erasure.id(),
                            erasure.person().value(),
                            erasure.scope().name(),
                            erasure.reason().name(),
                            erasure.at(),
                            erasure.records());
        }
    }

    @Override
    public Optional<Erasure> find(TenantId tenant, String id) {
        return unit.of(tenant).one("pop_erasure " + id, FIND, JdbcErasures::erasure, tenant.value(), id);
    }

    @Override
    public List<Erasure> list(TenantId tenant) {
        return unit.of(tenant).list("pop_erasure", LIST, JdbcErasures::erasure, tenant.value());
    }

    @Override
    public Optional<LegalHold> find(TenantId tenant, PersonId person) {
        return unit.of(tenant).one("pop_legal_hold", FIND_HOLD, JdbcErasures::hold, tenant.value(), person.value());
    }

    @Override
    public void put(TenantId tenant, LegalHold hold) {
        lift(tenant, hold.person());
        unit.of(tenant)
                .write(
                        "pop_legal_hold",
                        INSERT_HOLD,
                        tenant.value(),
                        hold.person().value(),
                        hold.since(),
                        hold.basis());
    }

    @Override
    public void lift(TenantId tenant, PersonId person) {
        unit.of(tenant).update(DELETE_HOLD, tenant.value(), person.value());
    }

    /** The hold that a row says. */
    static LegalHold hold(Row row) throws SQLException {
        PersonId person = row.as("person_id", PersonId::of);
        LocalDate since = row.day("since");
        return row.as("basis", basis -> new LegalHold(person, since, basis));
    }

    private static Erasure erasure(Row row) throws SQLException {
        return new Erasure(
                row.text("erasure_id"),
                row.as("person_id", PersonId::of),
                row.as("scope", ErasureScope::valueOf),
                row.as("reason", ErasureReason::valueOf),
                row.moment("at_utc"),
                (int) row.number("records"));
    }
}
