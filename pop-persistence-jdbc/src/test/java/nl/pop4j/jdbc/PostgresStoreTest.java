package nl.pop4j.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import nl.pop4j.port.UnitOfWork;
import nl.pop4j.testkit.contract.StorePortsContract;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** PostgreSQL, set to lose nothing, keeps every promise of the ports. */
class PostgresStoreTest extends StorePortsContract {

    private static HikariDataSource source;
    private static UnitOfWork store;

    @BeforeAll
    static void makeTables() {
        source = Databases.pooled(Databases.postgres());
        store = JdbcPersistence.on(source).migrate().build();
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
        return store;
    }

    @ParameterizedTest
    @ValueSource(strings = {"fsync", "full_page_writes", "synchronous_commit"})
    void runsOnAServerThatKeepsWhatItConfirms(String setting) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery("show " + setting)) {
            assertThat(answer.next()).isTrue();
            assertThat(answer.getString(1)).isEqualTo("on");
        }
    }
}
