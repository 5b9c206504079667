package nl.pop4j.memory;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import nl.pop4j.port.StorePorts;
import nl.pop4j.port.UnitOfWork;
import nl.pop4j.shared.id.TenantId;

/**
 * A store in memory. Units of work run one after the other; each sees and leaves a whole state, or leaves none.
 *
 * <p>Thread-safe. Units do not nest.
 *
 * <p>Example: {@code Pop.builder().store(InMemoryPorts.create()).people(people).build()} is a whole library that
 * forgets when the program ends.
 */
public final class InMemoryPorts implements UnitOfWork {

    private final Map<TenantId, MemoryState> states = new HashMap<>();
    private boolean running;

    private InMemoryPorts() {}

    /** An empty store. */
    public static InMemoryPorts create() {
        return new InMemoryPorts();
    }

    @Override
    public synchronized <T> T run(TenantId tenant, Function<? super StorePorts, ? extends T> work) {
        if (running) {
            throw new IllegalStateException("units of work do not nest");
        }
        running = true;
        try {
            MemoryState draft = states.getOrDefault(tenant, new MemoryState()).copy();
            MemoryStore store = new MemoryStore(tenant, draft);
            T result;
            try {
                result = work.apply(store);
            } finally {
                store.end();
            }
            states.put(tenant, draft);
            return result;
        } finally {
            running = false;
        }
    }
}
