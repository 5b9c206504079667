package nl.pop4j.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import nl.pop4j.jdbc.sql.Dialect;
import nl.pop4j.jdbc.sql.SqlFailure;
import org.jspecify.annotations.Nullable;

/**
 * A connection on loan, with a transaction open. Closed without a commit, it is rolled back. It goes back as it came;
 * where that cannot be made sure, it is broken instead, so that no half transaction is ever confirmed by whoever gets
 * it next.
 */
final class Lease implements AutoCloseable {

    private final Connection connection;
    private final boolean autoCommit;
    private final @Nullable Snapshot snapshot;
    private boolean open = true;
    private boolean sound = true;

    private Lease(Connection connection, boolean autoCommit, @Nullable Snapshot snapshot) {
        this.connection = connection;
        this.autoCommit = autoCommit;
        this.snapshot = snapshot;
    }

    /**
     * Borrows a connection and opens a transaction on it.
     *
     * @throws SqlFailure if there is none to be had
     */
    static Lease of(DataSource dataSource) {
        return of(dataSource, connection -> null);
    }

    /**
     * The same, with a transaction that sees the database as it is at its first statement.
     *
     * @throws SqlFailure if there is none to be had
     */
    static Lease ofSnapshot(DataSource dataSource) {
        return of(dataSource, Snapshot::begin);
    }

    private static Lease of(DataSource dataSource, Prepared prepared) {
        Connection connection;
        try {
            connection = dataSource.getConnection();
        } catch (SQLException e) {
            throw SqlFailure.unavailable(e);
        }
        try {
            Lease lease = new Lease(connection, connection.getAutoCommit(), prepared.on(connection));
            if (lease.autoCommit) {
                connection.setAutoCommit(false);
            }
            return lease;
        } catch (SQLException e) {
            discard(connection);
            throw SqlFailure.unavailable(e);
        }
    }

    /** Prepares a connection before its transaction begins. */
    @FunctionalInterface
    private interface Prepared {
        @Nullable Snapshot on(Connection connection) throws SQLException;
    }

    /** How a connection was before its transaction saw one moment only. */
    private record Snapshot(Dialect dialect, int isolation) {

        static Snapshot begin(Connection connection) throws SQLException {
            Snapshot before = new Snapshot(Dialect.of(connection), connection.getTransactionIsolation());
            connection.setTransactionIsolation(before.dialect.snapshotIsolation());
            before.dialect.fetchLazily(connection, true);
            return before;
        }

        void end(Connection connection) throws SQLException {
            dialect.fetchLazily(connection, false);
            connection.setTransactionIsolation(isolation);
        }
    }

    Connection connection() {
        return connection;
    }

    /** The dialect, once the tables have been found right. */
    Dialect dialect(Schema schema) {
        try {
            return schema.require(connection);
        } catch (SQLException e) {
            throw SqlFailure.unavailable(e);
        }
    }

    /**
     * Confirms the transaction.
     *
     * @throws nl.pop4j.shared.error.OutcomeUnknown if nobody can tell whether that succeeded
     * @throws SqlFailure if the database has refused, and nothing was kept
     */
    void commit(Dialect dialect) {
        try {
            connection.commit();
            open = false;
        } catch (SQLException e) {
            SqlFailure failure = SqlFailure.of(e, dialect);
            if (failure.kind() == SqlFailure.Kind.BUSY) {
                throw failure;
            }
            sound = false;
            throw Failures.afterCommit(failure);
        }
    }

    @Override
    public void close() {
        rollBack();
        restore();
        if (sound) {
            giveBack();
        } else {
            discard(connection);
        }
    }

    private void rollBack() {
        if (open && sound) {
            try {
                connection.rollback();
            } catch (SQLException e) {
                sound = false;
            }
        }
    }

    private void restore() {
        // Switching it on confirms whatever is open: only after a commit or a rollback that succeeded.
        if (sound) {
            try {
                if (autoCommit) {
                    connection.setAutoCommit(true);
                }
                if (snapshot != null) {
                    snapshot.end(connection);
                }
            } catch (SQLException e) {
                sound = false;
            }
        }
    }

    private void giveBack() {
        try {
            connection.close();
        } catch (SQLException e) {
            // What was confirmed stays confirmed; a pool that cannot take it back throws it away.
            discard(connection);
        }
    }

    /** Breaks a connection, so that the database forgets its transaction, then lets the pool know. */
    private static void discard(Connection connection) {
        try {
            connection.abort(Runnable::run);
        } catch (SQLException e) {
            // It is broken already.
        }
        try {
            connection.close();
        } catch (SQLException e) {
            // Nobody is left to tell.
        }
    }
}
