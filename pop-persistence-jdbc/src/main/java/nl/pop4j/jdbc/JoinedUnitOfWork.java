package nl.pop4j.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.function.Function;
import nl.pop4j.jdbc.sql.Dialect;
import nl.pop4j.jdbc.sql.LostRace;
import nl.pop4j.jdbc.sql.Session;
import nl.pop4j.jdbc.sql.SqlFailure;
import nl.pop4j.jdbc.store.JdbcStore;
import nl.pop4j.port.StorePorts;
import nl.pop4j.port.UnitOfWork;
import nl.pop4j.shared.id.TenantId;

/**
 * Each unit as a part of the host's transaction, between savepoints: all of its writes stand in that transaction, or
 * none. What becomes of the transaction is the host's decision.
 */
final class JoinedUnitOfWork implements UnitOfWork {

    private final Connection connection;
    private final Schema schema;
    private final Sessions sessions;

    JoinedUnitOfWork(Connection connection, Schema schema, Sessions sessions) {
        this.connection = connection;
        this.schema = schema;
        this.sessions = sessions;
    }

    @Override
    public <T> T run(TenantId tenant, Function<? super StorePorts, ? extends T> work) {
        try {
            requireTransaction();
            Dialect dialect = schema.require(connection);
            try {
                return attempt(dialect, tenant, work);
            } catch (LostRace lost) {
                return attempt(dialect, tenant, work);
            }
        } catch (LostRace e) {
            throw Failures.afterRaces(e);
        } catch (SQLException e) {
            throw Failures.unavailable(SqlFailure.unavailable(e));
        } catch (SqlFailure e) {
            throw Failures.afterStatement(e);
        }
    }

    private <T> T attempt(Dialect dialect, TenantId tenant, Function<? super StorePorts, ? extends T> work)
            throws SQLException {
        Savepoint before = connection.setSavepoint();
        Session session = sessions.open(connection, dialect);
        boolean kept = false;
        try {
            sessions.begin(tenant, session, dialect);
            T result = work.apply(JdbcStore.of(tenant, session));
            session.flush();
            connection.releaseSavepoint(before);
            kept = true;
            return result;
        } finally {
            session.end();
            if (!kept) {
                undo(before);
            }
        }
    }

    private void undo(Savepoint before) {
        try {
            connection.rollback(before);
        } catch (SQLException e) {
            // The transaction itself is lost, and the exception that brought us here says so.
        }
    }

    private void requireTransaction() throws SQLException {
        if (connection.getAutoCommit()) {
            throw new IllegalStateException("the host's connection must have a transaction open");
        }
    }
}
