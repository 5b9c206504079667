package nl.pop4j.memory;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import nl.pop4j.plan.DevelopmentPlan;
import nl.pop4j.port.DevelopmentPlans;
import nl.pop4j.port.PlanQuery;
import nl.pop4j.port.PlanSummary;
import nl.pop4j.shared.Version;
import nl.pop4j.shared.id.PlanId;
import nl.pop4j.shared.id.TenantId;

/** Plans in memory. */
record MemoryPlans(MemoryStore store) implements DevelopmentPlans {

    @Override
    public Optional<DevelopmentPlan> find(TenantId tenant, PlanId plan) {
        return Optional.ofNullable(store.state(tenant).plans.get(plan));
    }

    @Override
    public DevelopmentPlan save(TenantId tenant, DevelopmentPlan plan) {
        Optional<DevelopmentPlan> stored = find(tenant, plan.id());
        Version version = stored.map(DevelopmentPlan::version).orElse(Version.NONE);
        DevelopmentPlan next = plan.at(MemoryStore.next(version, plan.version()));
        if (stored.isPresent() && !plan.keepsRevisionsOf(stored.get())) {
            throw new IllegalArgumentException("plan must keep the revisions that are stored");
        }
        store.state(tenant).plans.put(plan.id(), next);
        return next;
    }

    @Override
    public List<PlanSummary> list(TenantId tenant, PlanQuery query) {
        return store.state(tenant).plans.values().stream()
                .map(PlanSummary::of)
                .filter(line -> matches(line, query))
                .limit(query.limit())
                .collect(ImmutableList.toImmutableList());
    }

    private static boolean matches(PlanSummary line, PlanQuery query) {
        PlanId after = query.after();
        return (after == null || line.plan().compareTo(after) > 0)
                && (query.employee() == null || line.employee().equals(query.employee()))
                && (query.status() == null || line.status() == query.status());
    }
}
