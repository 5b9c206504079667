package nl.pop4j.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.util.List;
import javax.sql.DataSource;
import nl.pop4j.jdbc.sql.Dialect;
import nl.pop4j.port.UnitOfWork;
import nl.pop4j.testkit.contract.StorePortsContract;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** A PostgreSQL schema in hash partitions by tenant keeps every promise of the ports. */
@EnabledIf(value = "identityCanBePartitioned", disabledReason = "needs PostgreSQL 17")
class PartitionedStoreTest extends StorePortsContract {

    private static final int WITH_IDENTITY = 170_000;
    private static HikariDataSource source;

    static boolean identityCanBePartitioned() {
        return Databases.count(Databases.postgres(), "select current_setting('server_version_num')::int")
                >= WITH_IDENTITY;
    }

    @BeforeAll
    static void makePartitions() throws IOException {
        DataSource database = Databases.postgres();
        for (String name : Dialect.POSTGRESQL.migrations()) {
            Databases.execute(
                    database,
                    Database.POSTGRESQL.statements(name).stream()
                            .map(PartitionedStoreTest::partitioned)
                            .toArray(String[]::new));
        }
        Databases.execute(database, Databases.script("optional/hash_partitions.sql"));
        source = Databases.pooled(database);
    }

    @AfterAll
    static void close() {
        source.close();
    }

    @BeforeEach
    void empty() {
        Databases.empty(source);
    }

    @Override
    protected List<String> everything() {
        return Databases.dump(source);
    }

    @Override
    protected UnitOfWork store() {
        return JdbcPersistence.on(source).build();
    }

    @Test
    void hasPartitionsOfEveryTableOfTenants() {
        assertThat(Databases.count(source, """
                select count(*) from pg_inherits i join pg_class c on c.oid = i.inhparent
                where c.relkind = 'p' and c.relnamespace = current_schema()::regnamespace""")).isEqualTo(8L * Databases.TABLES.size());
    }

    private static String partitioned(String sql) {
        return sql.contains("create table") && sql.contains("tenant_id") ? sql + " partition by hash (tenant_id)" : sql;
    }
}
