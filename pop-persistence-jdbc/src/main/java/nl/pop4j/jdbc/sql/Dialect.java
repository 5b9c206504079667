package nl.pop4j.jdbc.sql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What differs between databases: their name, the folder of their migrations, and how they say what went wrong. */
public enum Dialect {
    /** H2 2, in memory or in a file. */
    H2("H2", "h2") {
        @Override
        boolean isBusy(SQLException failure) {
            return super.isBusy(failure) || failure.getErrorCode() == LOCK_TIMEOUT || failure.getErrorCode() == CHANGED;
        }

        @Override
        boolean findsManyKeysAlongAnIndex() {
            return false;
        }

        @Override
        public int snapshotIsolation() {
            // Below it, each table is seen as it is when it is first looked at.
            return Connection.TRANSACTION_SERIALIZABLE;
        }

        @Override
        public void fetchLazily(Connection connection, boolean lazily) throws SQLException {
            // It gathers a whole answer otherwise, whatever the size of a fetch. It ends the transaction, too.
            try (Statement statement = connection.createStatement()) {
                statement.execute("set lazy_query_execution " + lazily);
            }
        }
    },
    /** PostgreSQL 15 and newer. */
    POSTGRESQL("PostgreSQL", "postgresql") {
        @Override
        int write(Connection connection, List<Waiting.Write> writes) throws SQLException {
            // Its driver sends several statements with their arguments in one round trip.
            String all = writes.stream().map(Waiting.Write::sql).collect(Collectors.joining(";\n"));
            try (PreparedStatement statement = connection.prepareStatement(all)) {
                int bound = 0;
                for (Waiting.Write write : writes) {
                    Session.bind(statement, bound, write.arguments());
                    bound += write.arguments().size();
                }
                statement.execute();
                int at = 0;
                while (at < writes.size() && writes.get(at).fits(statement.getUpdateCount())) {
                    statement.getMoreResults();
                    at++;
                }
                return at;
            }
        }

        @Override
        public void announce(Session session, String tenant) {
            // For this transaction only: whoever gets the connection next begins without.
            session.one("pop.tenant", "select set_config('pop.tenant', ?, true)", row -> tenant, tenant);
        }
    },
    /** MariaDB 11. */
    MARIADB("MariaDB", "mariadb") {
        @Override
        boolean isBusy(SQLException failure) {
            return super.isBusy(failure)
                    || failure.getErrorCode() == MARIADB_LOCK_TIMEOUT
                    || failure.getErrorCode() == MARIADB_CHANGED;
        }

        @Override
        boolean isDuplicate(SQLException failure) {
            return failure.getErrorCode() == MARIADB_DUPLICATE;
        }
    };

    private static final List<String> MIGRATIONS = List.of(
            "V1__first_tables.sql",
            "V2__personal_profiles.sql",
            "V3__conversations.sql",
            "V5__feedback.sql",
            "V6__rollout_programmes.sql",
            "V7__work_adjustments.sql",
            "V9__lists_and_reports.sql",
            "V11__methods_and_templates.sql",
            "V12__privacy.sql",
            "V13__event_format.sql",
            "V14__goal_library.sql",
            "V15__plan_comments.sql");

    /** The version of the tables that this version of the library works with: that of the last migration. */
    public static final int SCHEMA_VERSION = versionOf(MIGRATIONS.get(MIGRATIONS.size() - 1));

    private static final Set<String> FOREIGN_SCHEMA = Set.of("42P01", "42703", "42S02", "42S22", "42S03", "42S04");

    private static final int LOCK_TIMEOUT = 50200;
    private static final int CHANGED = 90131;
    private static final int MARIADB_LOCK_TIMEOUT = 1205;
    private static final int MARIADB_CHANGED = 1020;
    private static final int MARIADB_DUPLICATE = 1062;

    private final String product;
    private final String folder;

    Dialect(String product, String folder) {
        this.product = product;
        this.folder = folder;
    }

    /**
     * The dialect of the database behind a connection.
     *
     * @throws SQLException if the connection does not say
     * @throws IllegalArgumentException if it is another database
     */
    public static Dialect of(Connection connection) throws SQLException {
        String product = connection.getMetaData().getDatabaseProductName();
        return Arrays.stream(values())
                .filter(dialect -> dialect.product.equals(product))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException("dataSource must be H2, PostgreSQL or MariaDB, not " + product));
    }

    /**
     * Runs writes in their order.
     *
     * @return the place of the first that changed another number of rows than it should, or their number if none did
     */
    int write(Connection connection, List<Waiting.Write> writes) throws SQLException {
        return Waiting.sendEach(connection, writes);
    }

    /** The lowest isolation in which a transaction sees all tables as they are at one moment. */
    public int snapshotIsolation() {
        return Connection.TRANSACTION_REPEATABLE_READ;
    }

    /**
     * Lets queries hand out their rows while they find them, where that needs saying; or as usual again. Outside a
     * transaction only.
     *
     * @throws SQLException if the database refuses
     */
    public void fetchLazily(Connection connection, boolean lazily) throws SQLException {
        // The size of a fetch is enough.
    }

    /** Tells the database for which tenant the transaction works, where it can guard rows by that. */
    public void announce(Session session, String tenant) {
        // Nothing here guards rows but the predicates of our own statements.
    }

    /** The folder of its migrations. */
    public String folder() {
        return folder;
    }

    /** The migrations in their order; each database has its own text of each. */
    public List<String> migrations() {
        return MIGRATIONS;
    }

    private static int versionOf(String migration) {
        return Integer.parseInt(migration.substring(1, migration.indexOf("__")));
    }

    /** Whether a list of keys behind a tenant is looked up key by key; otherwise all rows of the tenant are read. */
    boolean findsManyKeysAlongAnIndex() {
        return true;
    }

    /** A deadlock, a serialisation failure or a lock that did not come: the whole unit may succeed when run again. */
    boolean isBusy(SQLException failure) {
        String state = failure.getSQLState();
        return state != null && state.startsWith("40");
    }

    /** A second row with the same key. */
    boolean isDuplicate(SQLException failure) {
        return "23505".equals(failure.getSQLState());
    }

    /** A table or column that is not there. */
    boolean isForeignSchema(SQLException failure) {
        String state = failure.getSQLState();
        return state != null && FOREIGN_SCHEMA.contains(state);
    }
}
