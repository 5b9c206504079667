package nl.pop4j.jdbc;

import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import nl.pop4j.port.UnitOfWork;
import nl.pop4j.testkit.contract.StorePortsContract;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;

/** MariaDB keeps every promise of the ports. */
@ExtendWith(MariaDb.class)
@EnabledIf(value = "nl.pop4j.jdbc.MariaDb#isThere", disabledReason = "needs the profile mariadb")
class MariaDbStoreTest extends StorePortsContract {

    private static HikariDataSource source;
    private static UnitOfWork store;

    @BeforeAll
    static void makeTables() {
        source = Databases.pooled(MariaDb.database());
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
}
