package nl.pop4j.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Whatever JDBC call fails, before or after its effect: all or nothing, the right exception, and a safe retry. */
@ExtendWith(MariaDb.class)
class FaultInjectionTest {

    @TempDir
    Path folder;

    @Test
    void h2KeepsAllOrNothingWhateverCallFails() {
        sweep("h2", Databases.h2(folder));
    }

    @Test
    void postgresKeepsAllOrNothingWhateverCallFails() {
        sweep("pg", Databases.postgres());
    }

    @Test
    @EnabledIf(value = "nl.pop4j.jdbc.MariaDb#isThere", disabledReason = "needs the profile mariadb")
    void mariaDbKeepsAllOrNothingWhateverCallFails() {
        sweep("maria", MariaDb.database());
    }

    @Test
    void theSweepSeesAStoreThatConfirmsEachStatement() {
        try (HikariDataSource database = Databases.pooled(Databases.h2(folder))) {
            FaultSweep control = new FaultSweep("control", database, new FaultySource(database, true));
            assertThat(control.run()).anyMatch(violation -> violation.contains("between the old and the new"));
        }
    }

    private static void sweep(String name, DataSource source) {
        try (HikariDataSource database = Databases.pooled(source)) {
            FaultSweep sweep = new FaultSweep(name, database, new FaultySource(database));
            assertThat(sweep.run()).isEmpty();
            assertThat(sweep.trials()).isGreaterThan(150);
        }
    }
}
