package nl.pop4j.memory;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.pop4j.port.Erasures;
import nl.pop4j.port.LegalHolds;
import nl.pop4j.privacy.retention.Erasure;
import nl.pop4j.privacy.retention.LegalHold;
import nl.pop4j.shared.id.PersonId;
import nl.pop4j.shared.id.TenantId;

/** What was erased and what may not be, in memory. */
record MemoryErasures(MemoryStore store) implements Erasures, LegalHolds {

    private static final Comparator<Erasure> BY_TIME =
            Comparator.comparing(Erasure::at).thenComparing(Erasure::id);

    @Override
    public void add(TenantId tenant, Erasure erasure) {
        store.state(tenant).erasures.putIfAbsent(erasure.id(), erasure);
    }

    @Override
    public Optional<Erasure> find(TenantId tenant, String id) {
        return Optional.ofNullable(store.state(tenant).erasures.get(id));
    }

    @Override
    public List<Erasure> list(TenantId tenant) {
        return store.state(tenant).erasures.values().stream().sorted(BY_TIME).collect(ImmutableList.toImmutableList());
    }

    @Override
    public Optional<LegalHold> find(TenantId tenant, PersonId person) {
        return Optional.ofNullable(store.state(tenant).legalHolds.get(person));
    }

    @Override
    public void put(TenantId tenant, LegalHold hold) {
        store.state(tenant).legalHolds.put(hold.person(), hold);
    }

    @Override
    public void lift(TenantId tenant, PersonId person) {
        store.state(tenant).legalHolds.remove(person);
    }
}
