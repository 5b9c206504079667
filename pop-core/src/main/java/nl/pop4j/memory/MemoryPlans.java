package nl.pop4j.memory;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.pop4j.gap.AgreedGaps;
import nl.pop4j.memory.MemoryState.GapsKey;
import nl.pop4j.plan.DevelopmentPlan;
import nl.pop4j.port.DevelopmentPlans;
import nl.pop4j.port.DuePlan;
import nl.pop4j.port.DueQuery;
import nl.pop4j.port.PlanQuery;
import nl.pop4j.port.PlanSummary;
import nl.pop4j.port.PlanTitle;
import nl.pop4j.review.ReviewCycle;
import nl.pop4j.shared.Version;
import nl.pop4j.shared.id.PersonId;
import nl.pop4j.shared.id.PlanId;
import nl.pop4j.shared.id.TenantId;
import org.jspecify.annotations.Nullable;

/** Plans in memory. */
record MemoryPlans(MemoryStore store) implements DevelopmentPlans {

    private static final Comparator<DuePlan> BY_DAY =
            Comparator.comparing(DuePlan::due).thenComparing(line -> line.plan().plan());

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
                .filter(plan -> matches(plan, query))
                .map(PlanSummary::of)
                .limit(query.limit())
                .collect(ImmutableList.toImmutableList());
    }

    @Override
    public List<DuePlan> due(TenantId tenant, DueQuery query) {
        return store.state(tenant).plans.values().stream()
                .filter(plan -> plan.closing() == null)
                .filter(plan -> isOf(query.employees(), plan))
                .flatMap(plan ->
                        dueIn(tenant, plan, query.kind()).map(day -> new DuePlan(PlanSummary.of(plan), day)).stream())
                .filter(line -> !line.due().isAfter(query.until()))
                .sorted(BY_DAY)
                .filter(line -> isAfter(line, query.after()))
                .limit(query.limit())
                .collect(ImmutableList.toImmutableList());
    }

    @Override
    public void keepGaps(TenantId tenant, AgreedGaps gaps) {
        if (find(tenant, gaps.plan()).isEmpty()) {
            throw new IllegalArgumentException("plan must be stored");
        }
        store.state(tenant).gaps.put(new GapsKey(gaps.plan(), gaps.revision()), gaps);
    }

    @Override
    public Optional<AgreedGaps> gaps(TenantId tenant, PlanId plan, int revision) {
        return Optional.ofNullable(store.state(tenant).gaps.get(new GapsKey(plan, revision)));
    }

    private Optional<LocalDate> dueIn(TenantId tenant, DevelopmentPlan plan, DueQuery.Kind kind) {
        return kind == DueQuery.Kind.GOAL
                ? plan.nextGoalDue()
                : store.reviewCycles().findByPlan(tenant, plan.id()).flatMap(ReviewCycle::nextReview);
    }

    private static boolean isAfter(DuePlan line, DueQuery.@Nullable Place place) {
        return place == null
                || line.due().isAfter(place.due())
                || (line.due().equals(place.due()) && line.plan().plan().compareTo(place.plan()) > 0);
    }

    private static boolean matches(DevelopmentPlan plan, PlanQuery query) {
        PlanId after = query.after();
        return (after == null || plan.id().compareTo(after) > 0)
                && isOf(query.employees(), plan)
                && (query.status() == null || plan.status() == query.status())
                && PlanTitle.of(plan).startsWith(query.title());
    }

    private static boolean isOf(Set<PersonId> employees, DevelopmentPlan plan) {
        return employees.isEmpty() || employees.contains(plan.employee());
    }
}
