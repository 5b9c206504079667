package nl.pop4j.jdbc;

import nl.pop4j.jdbc.sql.Dialect;
import nl.pop4j.jdbc.sql.Session;
import nl.pop4j.jdbc.store.JdbcStore;
import nl.pop4j.port.StorePorts;
import nl.pop4j.shared.id.TenantId;

/** How the ports of a unit of work begin. */
enum Ports {
    /** With nothing said. */
    PLAIN,
    /** With the database told whose rows they are about. */
    GUARDED;

    /** The ports of one tenant on a session. */
    StorePorts of(TenantId tenant, Session session, Dialect dialect) {
        if (this == GUARDED) {
            dialect.announce(session, tenant.value());
        }
        return JdbcStore.of(tenant, session);
    }
}
