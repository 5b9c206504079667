package nl.pop4j.memory;

import java.util.Optional;
import nl.pop4j.adjustment.WorkAdjustments;
import nl.pop4j.port.WorkAdjustmentsRegister;
import nl.pop4j.shared.Version;
import nl.pop4j.shared.id.PersonId;
import nl.pop4j.shared.id.TenantId;

/** Adjustments at work in memory. */
record MemoryAdjustments(MemoryStore store) implements WorkAdjustmentsRegister {

    @Override
    public Optional<WorkAdjustments> find(TenantId tenant, PersonId employee) {
        return Optional.ofNullable(store.state(tenant).adjustments.get(employee));
    }

    @Override
    public WorkAdjustments save(TenantId tenant, WorkAdjustments adjustments) {
        Version stored = find(tenant, adjustments.employee())
                .map(WorkAdjustments::version)
                .orElse(Version.NONE);
        WorkAdjustments next = adjustments.at(MemoryStore.next(stored, adjustments.version()));
        store.state(tenant).adjustments.put(adjustments.employee(), next);
        return next;
    }
}
