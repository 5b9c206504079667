package nl.pop4j.jdbc;

import java.util.function.Function;
import javax.sql.DataSource;
import nl.pop4j.jdbc.sql.Dialect;
import nl.pop4j.jdbc.sql.Session;
import nl.pop4j.shared.id.TenantId;

/** Work in transactions of its own, each on a connection that goes back as it came. */
record Transactions(DataSource dataSource, Schema schema, Attempts attempts, Sessions sessions) {

    /** Runs work and confirms it; again from the start where the database was busy. */
    <T> T run(TenantId tenant, Function<? super Session, ? extends T> work) {
        return attempts.run(() -> {
            try (Lease lease = Lease.of(dataSource)) {
                return attempt(lease, tenant, work);
            }
        });
    }

    /** Runs work that reads a store as it is at one moment, whatever others write meanwhile. */
    <T> T look(TenantId tenant, Function<? super Session, ? extends T> work) {
        return Attempts.of(1).run(() -> {
            try (Lease lease = Lease.ofSnapshot(dataSource)) {
                return attempt(lease, tenant, work);
            }
        });
    }

    private <T> T attempt(Lease lease, TenantId tenant, Function<? super Session, ? extends T> work) {
        Dialect dialect = lease.dialect(schema);
        Session session = sessions.open(lease.connection(), dialect);
        T result;
        try {
            sessions.begin(tenant, session, dialect);
            result = work.apply(session);
            session.flush();
        } finally {
            session.end();
        }
        lease.commit(dialect);
        return result;
    }
}
