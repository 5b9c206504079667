package nl.pop4j.jdbc.store;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.pop4j.gap.AgreedGaps;
import nl.pop4j.jdbc.sql.Session;
import nl.pop4j.json.PopJson;
import nl.pop4j.plan.Closing;
import nl.pop4j.plan.DevelopmentPlan;
import nl.pop4j.port.DevelopmentPlans;
import nl.pop4j.port.DuePlan;
import nl.pop4j.port.DueQuery;
import nl.pop4j.port.PlanQuery;
import nl.pop4j.port.PlanSummary;
import nl.pop4j.port.PlanTitle;
import nl.pop4j.shared.DateRange;
import nl.pop4j.shared.Version;
import nl.pop4j.shared.error.StaleVersion;
import nl.pop4j.shared.id.PlanId;
import nl.pop4j.shared.id.TenantId;
import org.jspecify.annotations.Nullable;

/**
 * Plans in {@code pop_plan} and {@code pop_revision}.
 *
 * <p>It remembers what this unit of work has read of a plan, so that a write needs no look: it knows which revisions
 * are stored, refuses a stale version before anything is written, and knows a lost race when it meets one.
 */
final class JdbcPlans implements DevelopmentPlans {

    private static final String INSERT = """
            insert into pop_plan (employee_id, status, revisions, horizon_first, horizon_last, working_copy, execution,
                closing, title_key, next_goal, version, tenant_id, plan_id)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private static final String UPDATE = """
            update pop_plan set employee_id = ?, status = ?, revisions = ?, horizon_first = ?, horizon_last = ?,
                working_copy = ?, execution = ?, closing = ?, title_key = ?, next_goal = ?, version = ?
            where tenant_id = ? and plan_id = ? and version = ?""";

    private final TenantSession unit;
    private final Map<PlanId, Optional<DevelopmentPlan>> seen = new HashMap<>();

    JdbcPlans(TenantSession unit) {
        this.unit = unit;
    }

    @Override
    public Optional<DevelopmentPlan> find(TenantId tenant, PlanId plan) {
        Optional<DevelopmentPlan> found = PlanRecord.find(unit.of(tenant), tenant, plan);
        seen.put(plan, found);
        return found;
    }

    @Override
    public DevelopmentPlan save(TenantId tenant, DevelopmentPlan plan) {
        Session session = unit.of(tenant);
        Optional<DevelopmentPlan> known = seen.get(plan.id());
        Optional<DevelopmentPlan> stored = known == null ? find(tenant, plan.id()) : known;
        Version current = stored.map(DevelopmentPlan::version).orElse(Version.NONE);
        if (!current.equals(plan.version())) {
            throw new StaleVersion(plan.version(), current);
        }
        if (stored.isPresent() && !plan.keepsRevisionsOf(stored.get())) {
            throw new IllegalArgumentException("plan must keep the revisions that are stored");
        }
        DevelopmentPlan next = plan.at(current.next());
        if (stored.isEmpty()) {
            session.write("pop_plan", INSERT, head(tenant, next));
        } else {
            session.write("pop_plan", UPDATE, head(tenant, next, current));
        }
        RevisionRows.write(
                session, tenant, next, stored.map(DevelopmentPlan::revisions).orElse(List.of()));
        seen.put(plan.id(), Optional.of(next));
        return next;
    }

    @Override
    public List<DevelopmentPlan> findAll(TenantId tenant, Collection<PlanId> plans) {
        if (!unit.of(tenant).asksForManyKeys()) {
            return DevelopmentPlans.super.findAll(tenant, plans);
        }
        ImmutableList.Builder<DevelopmentPlan> found = ImmutableList.builder();
        List<PlanId> asked = plans.stream().distinct().sorted().toList();
        for (List<PlanId> some : Lists.partition(asked, PlanRecord.TOGETHER)) {
            some.forEach(plan -> seen.put(plan, Optional.empty()));
            for (DevelopmentPlan plan : PlanRecord.findAll(unit.of(tenant), tenant, some)) {
                seen.put(plan.id(), Optional.of(plan));
                found.add(plan);
            }
        }
        return found.build();
    }

    @Override
    public List<DevelopmentPlan> saveNew(TenantId tenant, Collection<DevelopmentPlan> plans) {
        Session session = unit.of(tenant);
        findAll(
                tenant,
                plans.stream()
                        .map(DevelopmentPlan::id)
                        .filter(plan -> !seen.containsKey(plan))
                        .toList());
        Map<PlanId, DevelopmentPlan> next = new LinkedHashMap<>();
        for (DevelopmentPlan plan : plans) {
            Optional<DevelopmentPlan> there =
                    Optional.ofNullable(next.get(plan.id())).or(() -> seen.get(plan.id()));
            Version current = there.map(DevelopmentPlan::version).orElse(Version.NONE);
            if (!current.equals(Version.NONE) || !plan.version().equals(Version.NONE)) {
                throw new StaleVersion(plan.version(), current);
            }
            next.put(plan.id(), plan.at(Version.NONE.next()));
        }
        List<DevelopmentPlan> stored = ImmutableList.copyOf(next.values());
        session.batch(INSERT, stored.stream().map(plan -> head(tenant, plan)).toList());
        RevisionRows.writeNew(session, tenant, stored);
        next.forEach((id, plan) -> seen.put(id, Optional.of(plan)));
        return stored;
    }

    @Override
    public List<PlanSummary> list(TenantId tenant, PlanQuery query) {
        return PlanLists.list(unit.of(tenant), tenant, query);
    }

    @Override
    public List<DuePlan> due(TenantId tenant, DueQuery query) {
        return PlanLists.due(unit.of(tenant), tenant, query);
    }

    @Override
    public void keepGaps(TenantId tenant, AgreedGaps gaps) {
        Optional<DevelopmentPlan> known = seen.get(gaps.plan());
        if ((known == null ? find(tenant, gaps.plan()) : known).isEmpty()) {
            throw new IllegalArgumentException("plan must be stored");
        }
        GapRows.write(unit.of(tenant), tenant, gaps);
    }

    @Override
    public Optional<AgreedGaps> gaps(TenantId tenant, PlanId plan, int revision) {
        return GapRows.find(unit.of(tenant), tenant, plan, revision);
    }

    private static @Nullable Object[] head(TenantId tenant, DevelopmentPlan plan, Version expected) {
        @Nullable Object[] head = head(tenant, plan);
        @Nullable Object[] predicate = Arrays.copyOf(head, head.length + 1);
        predicate[head.length] = expected.number();
        return predicate;
    }

    private static @Nullable Object[] head(TenantId tenant, DevelopmentPlan plan) {
        Closing closing = plan.closing();
        DateRange horizon = plan.workingCopy().horizon();
        return new @Nullable Object[] {
            plan.employee().value(),
            plan.status().name(),
            plan.revisions().size(),
            horizon.start(),
            horizon.last(),
            PopJson.standard().content().text(plan.workingCopy()),
            PopJson.standard().execution().text(plan.execution()),
            closing == null ? null : PopJson.standard().closing().text(closing),
            PlanTitle.of(plan).key(),
            plan.nextGoalDue().filter(day -> day.isBefore(PlanLists.NEVER)).orElse(PlanLists.NEVER),
            plan.version().number(),
            tenant.value(),
            plan.id().value()
        };
    }
}
