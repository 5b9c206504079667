package nl.pop4j.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.pop4j.port.PlanQuery;
import nl.pop4j.port.UnitOfWork;
import nl.pop4j.shared.id.PlanId;
import nl.pop4j.shared.id.TenantId;
import nl.pop4j.testkit.contract.ContractFixtures;
import nl.pop4j.testkit.contract.StorePortsContract;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** Behind Apache ShardingSphere-JDBC over two PostgreSQL servers, a tenant on each, every promise of the ports holds. */
@EnabledIf(value = "isThere", disabledReason = "needs the profile sharding")
class ShardedStoreTest extends StorePortsContract {

    private static final int SERVERS = 2;
    private static final List<EmbeddedPostgres> RUNNING = new ArrayList<>();
    private static HikariDataSource source;
    private static UnitOfWork store;

    /** Whether the driver is there: on the class path, and so in no module. */
    static boolean isThere() {
        return ShardedStoreTest.class
                        .getClassLoader()
                        .getResource("org/apache/shardingsphere/driver/ShardingSphereDriver.class")
                != null;
    }

    /** Tables are made on each server by itself; the driver only finds them there. */
    @BeforeAll
    static void start(@TempDir Path folder) throws IOException {
        for (int i = 0; i < SERVERS; i++) {
            EmbeddedPostgres server = EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .start();
            RUNNING.add(server);
            JdbcPersistence.on(server.getPostgresDatabase()).migrate().build();
        }
        Path rules = Files.writeString(folder.resolve("sharding.yaml"), rules());
        source = new HikariDataSource();
        source.setDriverClassName("org.apache.shardingsphere.driver.ShardingSphereDriver");
        source.setJdbcUrl("jdbc:shardingsphere:absolutepath:" + rules);
        source.setMaximumPoolSize(6);
        store = JdbcPersistence.on(source).oneByOne().build();
    }

    @AfterAll
    static void stop() throws IOException {
        source.close();
        for (EmbeddedPostgres server : RUNNING) {
            server.close();
        }
    }

    @BeforeEach
    void empty() {
        RUNNING.forEach(server -> Databases.empty(server.getPostgresDatabase()));
    }

    @Override
    protected List<String> everything() {
        return RUNNING.stream()
                .flatMap(server -> Databases.dump(server.getPostgresDatabase()).stream())
                .toList();
    }

    @Override
    protected UnitOfWork store() {
        return store;
    }

    /** Otherwise one server would carry all, and the rest of this suite would show nothing. */
    @Test
    void spreadsTenantsOverBothServers() {
        for (int i = 0; i < 8; i++) {
            TenantId tenant = TenantId.of("tenant-" + i);
            store.run(tenant, ports -> ports.plans().save(tenant, ContractFixtures.aPlan("p")));
            List<PlanId> found = store.run(tenant, ports -> ports.plans().list(tenant, PlanQuery.first(10))).stream()
                    .map(plan -> plan.plan())
                    .toList();
            assertThat(found).containsExactly(PlanId.of("p"));
        }
        for (EmbeddedPostgres server : RUNNING) {
            assertThat(Databases.count(server.getPostgresDatabase(), "select count(*) from pop_plan"))
                    .isBetween(1L, 7L);
        }
    }

    private static String rules() {
        String servers = IntStream.range(0, SERVERS)
                .mapToObj(i -> """
                        ds_%d:
                            dataSourceClassName: com.zaxxer.hikari.HikariDataSource
                            driverClassName: org.postgresql.Driver
                            jdbcUrl: %s
                            username: postgres
                            password: ''
                            maximumPoolSize: 6
                        """.formatted(i, RUNNING.get(i).getJdbcUrl("postgres", "postgres"))
                        .indent(2))
                .collect(Collectors.joining());
        String tables = Databases.TABLES.stream()
                .map(table -> "    " + table + ":\n      actualDataNodes: ds_${0..1}." + table + "\n")
                .collect(Collectors.joining());
        return """
                databaseName: pop
                mode:
                  type: Standalone
                dataSources:
                %srules:
                - !BROADCAST
                  tables:
                  - pop_schema
                - !SHARDING
                  tables:
                %s  bindingTables:
                  - %s
                  defaultDatabaseStrategy:
                    standard:
                      shardingColumn: tenant_id
                      shardingAlgorithmName: by_tenant
                  shardingAlgorithms:
                    by_tenant:
                      type: INLINE
                      props:
                        algorithm-expression: ds_${Math.floorMod(tenant_id.hashCode(), %d)}
                """.formatted(servers, tables, String.join(",", Databases.TABLES), SERVERS);
    }
}
