package nl.pop4j.jdbc;

import static nl.pop4j.testkit.contract.ContractFixtures.NORTH;
import static nl.pop4j.testkit.contract.ContractFixtures.SOUTH;
import static nl.pop4j.testkit.contract.ContractFixtures.aPlan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import nl.pop4j.port.PlanQuery;
import nl.pop4j.port.PlanSummary;
import nl.pop4j.port.UnitOfWork;
import nl.pop4j.shared.error.StoreUnavailable;
import nl.pop4j.shared.id.TenantId;
import nl.pop4j.testkit.contract.StorePortsContract;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * RELIABILITY.md R10: row-level security as a second wall, as a role that does not own the tables. The store keeps
 * every promise behind it, and a statement that forgets the tenant meets the wall.
 */
class RowLevelSecurityTest extends StorePortsContract {

    private static PGSimpleDataSource owner;
    private static HikariDataSource ownerPool;
    private static HikariDataSource program;
    private static UnitOfWork store;

    @BeforeAll
    static void build() throws Exception {
        owner = (PGSimpleDataSource) Databases.postgres();
        JdbcPersistence.on(owner).migrate();
        String role = "program" + UUID.randomUUID().toString().replace("-", "");
        String schema = owner.getCurrentSchema();
        Databases.execute(
                owner,
                Databases.script("optional/row_level_security.sql"),
                "create role " + role + " login",
                "grant usage on schema " + schema + " to " + role,
                "grant select, insert, update, delete on all tables in schema " + schema + " to " + role);
        PGSimpleDataSource other = new PGSimpleDataSource();
        other.setUrl(owner.getUrl());
        other.setUser(role);
        program = Databases.pooled(other);
        ownerPool = Databases.pooled(owner);
        store = JdbcPersistence.on(program).guarded().build();
    }

    @AfterAll
    static void close() {
        program.close();
        ownerPool.close();
    }

    @BeforeEach
    void empty() {
        Databases.empty(ownerPool);
    }

    @Override
    protected List<String> everything() {
        return Databases.dump(ownerPool);
    }

    @Override
    protected UnitOfWork store() {
        return store;
    }

    @Test
    void guardsEveryTableOfTenants() {
        assertThat(Databases.count(owner, """
                select count(*) from pg_class where relnamespace = current_schema()::regnamespace
                and relname like 'pop\\_%' and relkind = 'r' and relrowsecurity""")).isEqualTo(Databases.TABLES.size());
    }

    @Test
    void stopsAStatementThatForgetsTheTenant() {
        store().run(NORTH, ports -> ports.plans().save(NORTH, aPlan("p1")));
        UnaryOperator<String> forgetful =
                sql -> sql.replace("from pop_plan where tenant_id = ?", "from pop_plan where cast(? as varchar) <> ''");
        assertThat(plans(JdbcPersistence.on(new SqlSpy(owner, forgetful).asDataSource()), SOUTH))
                .as("the control: as the owner, without the wall")
                .hasSize(1);
        assertThat(plans(
                        JdbcPersistence.on(new SqlSpy(program, forgetful).asDataSource())
                                .guarded(),
                        SOUTH))
                .isEmpty();
    }

    @Test
    void showsAndTakesNothingWhereNoTenantWasNamed() {
        store().run(NORTH, ports -> ports.plans().save(NORTH, aPlan("p1")));
        JdbcPersistence unguarded = JdbcPersistence.on(program);
        assertThat(plans(unguarded, NORTH)).isEmpty();
        assertThatExceptionOfType(StoreUnavailable.class)
                .isThrownBy(() ->
                        unguarded.build().run(NORTH, ports -> ports.plans().save(NORTH, aPlan("p2"))));
    }

    private static List<PlanSummary> plans(JdbcPersistence persistence, TenantId tenant) {
        return persistence.build().run(tenant, ports -> ports.plans().list(tenant, PlanQuery.first(10)));
    }
}
