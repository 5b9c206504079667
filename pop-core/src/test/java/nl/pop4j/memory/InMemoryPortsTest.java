package nl.pop4j.memory;

import java.util.List;
import nl.pop4j.port.UnitOfWork;
import nl.pop4j.testkit.TextsWithin;
import nl.pop4j.testkit.contract.StorePortsContract;

/** The store in memory keeps every promise that the databases keep. */
class InMemoryPortsTest extends StorePortsContract {

    private final InMemoryPorts store = InMemoryPorts.create();

    @Override
    protected UnitOfWork store() {
        return store;
    }

    @Override
    protected List<String> everything() {
        return TextsWithin.of(store);
    }
}
