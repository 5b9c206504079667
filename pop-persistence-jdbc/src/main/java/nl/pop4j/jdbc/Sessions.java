package nl.pop4j.jdbc;

import java.sql.Connection;
import nl.pop4j.jdbc.sql.Dialect;
import nl.pop4j.jdbc.sql.Session;
import nl.pop4j.shared.id.TenantId;

/**
 * How a store talks to its database.
 *
 * @param guarded whether the database is told whose rows a session is about
 * @param oneByOne whether each write goes by itself, also where the database takes several in one text
 */
record Sessions(boolean guarded, boolean oneByOne) {

    static final Sessions PLAIN = new Sessions(false, false);

    Sessions withGuard() {
        return new Sessions(true, oneByOne);
    }

    Sessions withEachWriteByItself() {
        return new Sessions(guarded, true);
    }

    /** A session on a connection that has a transaction open. */
    Session open(Connection connection, Dialect dialect) {
        return oneByOne ? Session.oneByOne(connection, dialect) : new Session(connection, dialect);
    }

    /** Begins a session of one tenant. */
    void begin(TenantId tenant, Session session, Dialect dialect) {
        if (guarded) {
            dialect.announce(session, tenant.value());
        }
    }
}
