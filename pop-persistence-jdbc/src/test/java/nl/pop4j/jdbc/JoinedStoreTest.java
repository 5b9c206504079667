package nl.pop4j.jdbc;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import nl.pop4j.port.StorePorts;
import nl.pop4j.port.UnitOfWork;
import nl.pop4j.shared.id.TenantId;
import nl.pop4j.testkit.contract.StorePortsContract;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/** Units inside transactions that a host opens and ends keep every promise of the ports. */
class JoinedStoreTest extends StorePortsContract {

    private static HikariDataSource source;
    private static JdbcPersistence persistence;

    @BeforeAll
    static void makeTables() {
        source = Databases.pooled(Databases.postgres());
        persistence = JdbcPersistence.on(source).migrate();
    }

    @AfterAll
    static void closePool() {
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
        return new UnitOfWork() {
            @Override
            public <T> T run(TenantId tenant, Function<? super StorePorts, ? extends T> work) {
                try (Connection connection = source.getConnection()) {
                    connection.setAutoCommit(false);
                    try {
                        return persistence.joining(connection).run(tenant, work);
                    } finally {
                        // Whatever the unit did stands in the host's transaction, and the host keeps it.
                        connection.commit();
                    }
                } catch (SQLException e) {
                    throw new IllegalStateException(e);
                }
            }
        };
    }
}
