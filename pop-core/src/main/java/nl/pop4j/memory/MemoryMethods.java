package nl.pop4j.memory;

import java.util.List;
import java.util.Optional;
import nl.pop4j.method.MethodCode;
import nl.pop4j.method.PlanMethod;
import nl.pop4j.port.PlanMethods;
import nl.pop4j.port.Stored;
import nl.pop4j.shared.Version;
import nl.pop4j.shared.id.TenantId;

/** Methods in memory. */
record MemoryMethods(MemoryStore store) implements PlanMethods {

    @Override
    public Optional<Stored<PlanMethod>> find(TenantId tenant, MethodCode method) {
        return store.state(tenant).methods.find(method);
    }

    @Override
    public List<MethodCode> list(TenantId tenant) {
        return store.state(tenant).methods.names();
    }

    @Override
    public Version save(TenantId tenant, PlanMethod method, Version expected) {
        return store.state(tenant).methods.save(method.code(), method, expected);
    }
}
