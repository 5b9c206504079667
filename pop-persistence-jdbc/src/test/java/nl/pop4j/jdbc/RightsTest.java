package nl.pop4j.jdbc;

import static nl.pop4j.testkit.contract.ContractFixtures.aPlan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.UUID;
import javax.sql.DataSource;
import nl.pop4j.port.UnitOfWork;
import nl.pop4j.shared.error.PopException;
import nl.pop4j.shared.error.SchemaMismatch;
import nl.pop4j.shared.error.StoreUnavailable;
import nl.pop4j.shared.id.PlanId;
import nl.pop4j.shared.id.TenantId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

/** A role of PostgreSQL that may do less than the store needs: a typed error with the state, and nothing half done. */
class RightsTest {

    private static final TenantId TENANT = TenantId.of("acme");
    private static final PlanId PLAN = PlanId.of("p1");

    private final String role = "r" + UUID.randomUUID().toString().replace("-", "");
    private DataSource owner;
    private String schema;
    private UnitOfWork sound;
    private PGSimpleDataSource weak;

    @BeforeEach
    void aRoleWithoutRights() throws Exception {
        owner = Databases.postgres();
        schema = owner.unwrap(PGSimpleDataSource.class).getCurrentSchema();
        sound = JdbcPersistence.on(owner).migrate().build();
        Databases.execute(owner, "create role " + role + " login password 'zwak'");
        weak = (PGSimpleDataSource) Databases.postgres();
        weak.setCurrentSchema(schema);
        weak.setUser(role);
        weak.setPassword("zwak");
    }

    @AfterEach
    void dropTheRole() {
        Databases.execute(owner, "drop owned by " + role);
        Databases.execute(owner, "drop role " + role);
    }

    @Test
    void whoMayNotUseTheSchemaFindsNoTables() {
        assertThatExceptionOfType(PopException.class)
                .isThrownBy(this::write)
                .isInstanceOfAny(SchemaMismatch.class, StoreUnavailable.class)
                .withMessageNotContaining("zwak")
                .withMessageNotContaining(role);
        assertThatExceptionOfType(StoreUnavailable.class)
                .isThrownBy(() -> JdbcPersistence.on(weak).migrate())
                .withMessageContaining("42501");
    }

    @Test
    void whoMayNotReadOrWriteHearsTheStateAndLeavesNothing() {
        Databases.execute(owner, "grant usage on schema " + schema + " to " + role);
        assertThatExceptionOfType(StoreUnavailable.class)
                .isThrownBy(this::write)
                .withMessageContaining("42501");
        Databases.execute(owner, "grant select on all tables in schema " + schema + " to " + role);
        assertThatExceptionOfType(StoreUnavailable.class)
                .isThrownBy(this::write)
                .withMessageContaining("42501");
        assertThat(found(JdbcPersistence.on(weak).build())).isFalse();
    }

    @Test
    void whoMayWriteSomeTablesOnlyLeavesNothingInThose() {
        Databases.execute(owner, "grant usage on schema " + schema + " to " + role);
        Databases.execute(
                owner, "grant select, insert, update, delete on all tables in schema " + schema + " to " + role);
        Databases.execute(owner, "revoke insert on pop_outbox from " + role);
        assertThatExceptionOfType(StoreUnavailable.class)
                .isThrownBy(this::writeAll)
                .withMessageContaining("42501");
        assertThat(EveryPort.state(sound, TENANT)).isEqualTo(EveryPort.state(sound, TenantId.of("nobody")));
        Databases.execute(owner, "grant insert on pop_outbox to " + role);
        writeAll();
        assertThat(found(sound)).isTrue();
    }

    private void write() {
        JdbcPersistence.on(weak).build().run(TENANT, ports -> ports.plans().save(TENANT, aPlan(PLAN.value())));
    }

    private void writeAll() {
        JdbcPersistence.on(weak).build().run(TENANT, ports -> EveryPort.Write.CREATE.in(TENANT, ports));
    }

    private static boolean found(UnitOfWork store) {
        return store.run(TENANT, ports -> ports.plans().find(TENANT, PLAN)).isPresent();
    }
}
