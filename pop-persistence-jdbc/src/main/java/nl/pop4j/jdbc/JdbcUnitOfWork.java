package nl.pop4j.jdbc;

import java.util.function.Function;
import javax.sql.DataSource;
import nl.pop4j.jdbc.sql.Dialect;
import nl.pop4j.jdbc.sql.Session;
import nl.pop4j.port.StorePorts;
import nl.pop4j.port.UnitOfWork;
import nl.pop4j.shared.id.TenantId;

/** Each unit in a transaction of its own, on a connection that it gives back as it was. */
final class JdbcUnitOfWork implements UnitOfWork {

    private final DataSource dataSource;
    private final Schema schema;
    private final Attempts attempts;
    private final Ports ports;

    JdbcUnitOfWork(DataSource dataSource, Schema schema, Attempts attempts, Ports ports) {
        this.dataSource = dataSource;
        this.schema = schema;
        this.attempts = attempts;
        this.ports = ports;
    }

    @Override
    public <T> T run(TenantId tenant, Function<? super StorePorts, ? extends T> work) {
        return attempts.run(() -> attempt(tenant, work));
    }

    private <T> T attempt(TenantId tenant, Function<? super StorePorts, ? extends T> work) {
        try (Lease lease = Lease.of(dataSource)) {
            Dialect dialect = lease.dialect(schema);
            Session session = new Session(lease.connection(), dialect);
            T result;
            try {
                result = work.apply(ports.of(tenant, session, dialect));
                session.flush();
            } finally {
                session.end();
            }
            lease.commit(dialect);
            return result;
        }
    }
}
