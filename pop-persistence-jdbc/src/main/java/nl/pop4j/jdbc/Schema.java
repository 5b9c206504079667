package nl.pop4j.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import nl.pop4j.jdbc.sql.Dialect;
import nl.pop4j.jdbc.sql.Session;
import nl.pop4j.jdbc.sql.SqlFailure;
import nl.pop4j.shared.error.SchemaMismatch;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jspecify.annotations.Nullable;

/**
 * The tables: made, brought up to date and checked. {@code pop_schema} says which version they have, whoever ran the
 * migrations; Flyway keeps its own history beside it, in {@code pop_schema_history}.
 */
final class Schema {

    private static final String VERSION = "select coalesce(max(version), 0) as version from pop_schema";
    private static final String HISTORY = "pop_schema_history";
    private static final int ATTEMPTS = 4;

    private final DataSource dataSource;
    private final AtomicReference<@Nullable Dialect> checked = new AtomicReference<>();

    Schema(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Makes the tables or brings them up to date. Doing it twice, or on two machines at once, does nothing more. */
    void migrate() {
        for (int attempt = 1; ; attempt++) {
            try {
                migrateOnce();
                return;
            } catch (FlywayException e) {
                // Another machine that begins at the same moment makes the history first; then there is less to do.
                if (attempt == ATTEMPTS) {
                    throw Failures.migration(e);
                }
            }
        }
    }

    private void migrateOnce() {
        Dialect dialect;
        int found;
        try (Connection connection = dataSource.getConnection()) {
            dialect = Dialect.of(connection);
            found = version(connection, dialect);
        } catch (SQLException e) {
            throw Failures.unavailable(SqlFailure.unavailable(e));
        } catch (SqlFailure e) {
            throw Failures.unavailable(e);
        }
        if (found > Dialect.SCHEMA_VERSION) {
            throw mismatch(found);
        }
        Flyway flyway = flyway(dialect, found);
        // A statement that failed half-way leaves a mark, and every statement can be run again.
        if (Arrays.stream(flyway.info().all()).anyMatch(step -> step.getState().isFailed())) {
            flyway.repair();
        }
        flyway.migrate();
    }

    /** Checks the tables now. */
    void check() {
        try (Connection connection = dataSource.getConnection()) {
            require(connection);
        } catch (SQLException e) {
            throw Failures.unavailable(SqlFailure.unavailable(e));
        } catch (SqlFailure e) {
            throw Failures.unavailable(e);
        }
    }

    /** The dialect of a connection whose tables are as this version of the library needs them; asked only once. */
    Dialect require(Connection connection) throws SQLException {
        Dialect known = checked.get();
        if (known != null) {
            return known;
        }
        Dialect dialect = Dialect.of(connection);
        int found = version(connection, dialect);
        if (found != Dialect.SCHEMA_VERSION) {
            throw mismatch(found);
        }
        checked.set(dialect);
        return dialect;
    }

    private Flyway flyway(Dialect dialect, int found) {
        return Flyway.configure(Schema.class.getClassLoader())
                .dataSource(dataSource)
                .table(HISTORY)
                .resourceProvider(new Migrations(dialect))
                .javaMigrationClassProvider(List::of)
                .skipDefaultCallbacks(true)
                // A schema of the host's is never empty; one that a person migrated by hand has a version already.
                .baselineOnMigrate(true)
                .baselineVersion(Integer.toString(found))
                .load();
    }

    private static int version(Connection connection, Dialect dialect) {
        try {
            return new Session(connection, dialect)
                    .one("pop_schema", VERSION, row -> (int) row.number("version"))
                    .orElse(0);
        } catch (SqlFailure e) {
            if (e.kind() == SqlFailure.Kind.FOREIGN_SCHEMA) {
                return 0;
            }
            throw e;
        }
    }

    private static SchemaMismatch mismatch(int found) {
        return new SchemaMismatch(
                found == 0 ? "none" : Integer.toString(found), Integer.toString(Dialect.SCHEMA_VERSION));
    }
}
