package nl.pop4j.jdbc;

import static nl.pop4j.testkit.contract.ContractFixtures.NORTH;
import static nl.pop4j.testkit.contract.ContractFixtures.SOUTH;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import nl.pop4j.jdbc.EveryPort.Write;
import nl.pop4j.port.PlanQuery;
import nl.pop4j.port.PlanSummary;
import nl.pop4j.port.UnitOfWork;
import nl.pop4j.shared.id.TenantId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * RELIABILITY.md R10: two tenants with equal ids work through each other in an order drawn by lot. What each of them
 * sees is, byte for byte, what it sees alone; and every statement names its tenant.
 */
@ExtendWith(MariaDb.class)
class TenantIsolationTest {

    private static final int ORDERS = Trials.of("tenantOrders", 3);

    @TempDir
    Path folder;

    @ParameterizedTest
    @MethodSource("nl.pop4j.jdbc.Database#all")
    void showsATenantTheSameWithAndWithoutAnother(Database database) throws IOException {
        Random random = new Random(Trials.seed());
        UnitOfWork shared = JdbcPersistence.on(database.in(folder)).migrate().build();
        UnitOfWork alone = JdbcPersistence.on(database.in(folder)).migrate().build();
        for (int order = 1; order <= ORDERS; order++) {
            TenantId one = TenantId.of(NORTH + "-" + order);
            TenantId other = TenantId.of(SOUTH + "-" + order);
            interleave(random, shared, one, other);
            for (Write write : Write.values()) {
                alone.run(one, ports -> write.in(one, ports));
            }
            assertThat(seen(shared, one))
                    .as(Trials.at("order " + order, database))
                    .isEqualTo(seen(alone, one));
        }
    }

    @Test
    void seesAStoreThatLooksAtEverybodysRows() throws IOException {
        DataSource database = Database.H2.in(folder);
        JdbcPersistence.on(database).migrate();
        UnaryOperator<String> forgetful =
                sql -> sql.replace("from pop_plan where tenant_id = ?", "from pop_plan where cast(? as varchar) <> ''");
        UnitOfWork broken = JdbcPersistence.on(new SqlSpy(database, forgetful).asDataSource())
                .build();
        UnitOfWork sound = JdbcPersistence.on(database).build();
        for (TenantId tenant : List.of(NORTH, SOUTH)) {
            sound.run(tenant, ports -> Write.CREATE.in(tenant, ports));
        }
        assertThat(seen(broken, NORTH)).isNotEqualTo(seen(sound, NORTH));
    }

    @ParameterizedTest
    @MethodSource("nl.pop4j.jdbc.Database#all")
    void namesTheTenantInEveryStatement(Database database) {
        DataSource source = database.in(folder);
        JdbcPersistence.on(source).migrate();
        SqlSpy spy = SqlSpy.on(source);
        UnitOfWork store = JdbcPersistence.on(spy.asDataSource()).build();
        for (Write write : Write.values()) {
            store.run(NORTH, ports -> write.in(NORTH, ports));
        }
        EveryPort.state(store, NORTH);
        assertThat(spy.statements())
                .filteredOn(sql -> !sql.contains("pop_schema"))
                .isNotEmpty()
                .allMatch(sql -> sql.contains("tenant_id"))
                .allMatch(sql -> !sql.contains("where") || sql.contains("tenant_id = ?"));
    }

    private static void interleave(Random random, UnitOfWork store, TenantId one, TenantId other) {
        List<Runnable> units = new ArrayList<>();
        int[] done = new int[2];
        while (done[0] + done[1] < 2 * Write.values().length) {
            int turn = random.nextInt(2);
            if (done[turn] < Write.values().length) {
                TenantId tenant = turn == 0 ? one : other;
                Write write = Write.values()[done[turn]++];
                units.add(() -> store.run(tenant, ports -> write.in(tenant, ports)));
            }
        }
        units.forEach(Runnable::run);
    }

    /** All that a tenant can see: its export, its lists, what every port holds. */
    private static String seen(UnitOfWork store, TenantId tenant) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PlanArchive.of(store).exportTo(tenant, out);
        List<PlanSummary> list = store.run(tenant, ports -> ports.plans().list(tenant, PlanQuery.first(100)));
        return out.toString(StandardCharsets.UTF_8) + list + EveryPort.state(store, tenant);
    }
}
