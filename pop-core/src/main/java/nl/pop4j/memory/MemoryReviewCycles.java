package nl.pop4j.memory;

import java.util.Optional;
import nl.pop4j.port.ReviewCycles;
import nl.pop4j.review.ReviewCycle;
import nl.pop4j.shared.Version;
import nl.pop4j.shared.id.PlanId;
import nl.pop4j.shared.id.TenantId;

/** Review cycles in memory. */
record MemoryReviewCycles(MemoryStore store) implements ReviewCycles {

    @Override
    public Optional<ReviewCycle> findByPlan(TenantId tenant, PlanId plan) {
        return Optional.ofNullable(store.state(tenant).reviewCycles.get(plan));
    }

    @Override
    public ReviewCycle save(TenantId tenant, ReviewCycle cycle) {
        Version stored =
                findByPlan(tenant, cycle.plan()).map(ReviewCycle::version).orElse(Version.NONE);
        ReviewCycle next = cycle.at(MemoryStore.next(stored, cycle.version()));
        store.state(tenant).reviewCycles.put(cycle.plan(), next);
        return next;
    }
}
