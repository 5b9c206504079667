package nl.pop4j.jdbc;

import java.util.function.Function;
import nl.pop4j.jdbc.store.JdbcStore;
import nl.pop4j.port.StorePorts;
import nl.pop4j.port.UnitOfWork;
import nl.pop4j.shared.id.TenantId;

/** Each unit in a transaction of its own, on a connection that it gives back as it was. */
final class JdbcUnitOfWork implements UnitOfWork {

    private final Transactions transactions;

    JdbcUnitOfWork(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public <T> T run(TenantId tenant, Function<? super StorePorts, ? extends T> work) {
        return transactions.run(tenant, session -> work.apply(JdbcStore.of(tenant, session)));
    }
}
