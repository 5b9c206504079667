package nl.pop4j.jdbc.store;

import nl.pop4j.jdbc.sql.Session;
import nl.pop4j.shared.id.TenantId;

/**
 * A session that serves one tenant; every call of another tenant is a mistake.
 *
 * @param tenant whose unit of work it is
 * @param session runs the statements
 */
record TenantSession(TenantId tenant, Session session) {

    /** The session, for calls of the unit's own tenant. */
    Session of(TenantId asked) {
        if (!asked.equals(tenant)) {
            throw new IllegalArgumentException("tenant must be the unit's own");
        }
        return session;
    }
}
