package nl.pop4j.memory;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import nl.pop4j.port.RolloutProgrammes;
import nl.pop4j.rollout.RolloutProgramme;
import nl.pop4j.shared.Version;
import nl.pop4j.shared.id.ProgrammeId;
import nl.pop4j.shared.id.TenantId;

/** Rollout programmes in memory. */
record MemoryRolloutProgrammes(MemoryStore store) implements RolloutProgrammes {

    @Override
    public Optional<RolloutProgramme> find(TenantId tenant, ProgrammeId programme) {
        return Optional.ofNullable(store.state(tenant).rolloutProgrammes.get(programme));
    }

    @Override
    public List<ProgrammeId> list(TenantId tenant) {
        return ImmutableList.copyOf(store.state(tenant).rolloutProgrammes.keySet());
    }

    @Override
    public RolloutProgramme save(TenantId tenant, RolloutProgramme programme) {
        Version stored =
                find(tenant, programme.id()).map(RolloutProgramme::version).orElse(Version.NONE);
        RolloutProgramme next = programme.at(MemoryStore.next(stored, programme.version()));
        store.state(tenant).rolloutProgrammes.put(programme.id(), next);
        return next;
    }
}
