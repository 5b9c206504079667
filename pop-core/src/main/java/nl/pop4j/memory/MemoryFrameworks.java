package nl.pop4j.memory;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import nl.pop4j.competence.CompetenceFramework;
import nl.pop4j.port.CompetenceFrameworks;
import nl.pop4j.port.Stored;
import nl.pop4j.shared.Version;
import nl.pop4j.shared.id.FrameworkId;
import nl.pop4j.shared.id.TenantId;

/** Frameworks in memory. */
record MemoryFrameworks(MemoryStore store) implements CompetenceFrameworks {

    @Override
    public Optional<Stored<CompetenceFramework>> find(TenantId tenant, FrameworkId framework) {
        return Optional.ofNullable(store.state(tenant).frameworks.get(framework));
    }

    @Override
    public Version save(TenantId tenant, CompetenceFramework framework, Version expected) {
        Version stored = find(tenant, framework.id()).map(Stored::version).orElse(Version.NONE);
        Version next = MemoryStore.next(stored, expected);
        store.state(tenant).frameworks.put(framework.id(), new Stored<>(framework, next));
        return next;
    }

    @Override
    public List<FrameworkId> list(TenantId tenant) {
        return ImmutableList.copyOf(store.state(tenant).frameworks.keySet());
    }
}
