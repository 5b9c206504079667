package nl.pop4j.jdbc;

import java.nio.file.Path;
import java.util.List;
import javax.sql.DataSource;
import nl.pop4j.port.UnitOfWork;
import nl.pop4j.testkit.contract.StorePortsContract;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** H2, in a file, keeps every promise of the ports. */
class H2StoreTest extends StorePortsContract {

    private static DataSource source;
    private static UnitOfWork store;

    @BeforeAll
    static void makeTables(@TempDir Path folder) {
        source = Databases.h2(folder);
        store = JdbcPersistence.on(source).migrate().build();
    }

    @AfterAll
    static void closeFile() {
        Databases.execute(source, "shutdown");
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
