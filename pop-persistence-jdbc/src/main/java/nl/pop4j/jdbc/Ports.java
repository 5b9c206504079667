package nl.pop4j.jdbc;

import nl.pop4j.jdbc.sql.Dialect;
import nl.pop4j.jdbc.sql.Session;
import nl.pop4j.shared.id.TenantId;

/** How a session of one tenant begins. */
enum Ports {
    /** With nothing said. */
    PLAIN,
    /** With the database told whose rows they are about. */
    GUARDED;

    /** Begins a session of one tenant. */
    void begin(TenantId tenant, Session session, Dialect dialect) {
        if (this == GUARDED) {
            dialect.announce(session, tenant.value());
        }
    }
}
