package nl.pop4j.testkit.contract;

import java.util.function.Consumer;
import java.util.function.Function;
import nl.pop4j.port.StorePorts;
import nl.pop4j.port.UnitOfWork;
import nl.pop4j.shared.id.TenantId;

/** What all contracts share: a store, and short ways to run units of work on it. */
public abstract class StoreContract {

    /** For implementing classes, which need no more than {@link #store()}. */
    protected StoreContract() {}

    /** The store under test: empty for {@link ContractFixtures#NORTH} and {@link ContractFixtures#SOUTH}. */
    protected abstract UnitOfWork store();

    final <T> T in(TenantId tenant, Function<StorePorts, T> work) {
        return store().run(tenant, work);
    }

    final void doIn(TenantId tenant, Consumer<StorePorts> work) {
        store().run(tenant, ports -> {
            work.accept(ports);
            return true;
        });
    }
}
