package nl.pop4j.port;

import static com.google.common.collect.ImmutableList.toImmutableList;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.pop4j.gap.AgreedGaps;
import nl.pop4j.plan.DevelopmentPlan;
import nl.pop4j.shared.id.PlanId;
import nl.pop4j.shared.id.TenantId;

/**
 * The plans of a tenant.
 *
 * <p>Example: {@code save} of a new plan gives it at version 1; saving what was read at version 1 gives 2, and once
 * more what was read at 1 is stale.
 */
public interface DevelopmentPlans {

    /** The plan, or empty: a plan of another tenant looks like none. */
    Optional<DevelopmentPlan> find(TenantId tenant, PlanId plan);

    /**
     * Stores a plan if the store still has the version that the plan carries; {@link nl.pop4j.shared.Version#NONE} for
     * a new one. Revisions that are stored already are not written again, but for status, reason and signatures.
     *
     * @return the plan at its next version
     * @throws nl.pop4j.shared.error.StaleVersion if the store has another version; nothing was written
     * @throws IllegalArgumentException if a stored revision is missing or was replaced; nothing was written
     */
    DevelopmentPlan save(TenantId tenant, DevelopmentPlan plan);

    /**
     * The plans of these ids that are there, by plan id and each once: what {@link #find} answers for each, in fewer
     * steps where the store can.
     */
    default List<DevelopmentPlan> findAll(TenantId tenant, Collection<PlanId> plans) {
        return plans.stream()
                .distinct()
                .sorted()
                .flatMap(plan -> find(tenant, plan).stream())
                .collect(toImmutableList());
    }

    /**
     * Stores plans that are new: what {@link #save} does for each, in fewer steps where the store can.
     *
     * @param plans each at {@link nl.pop4j.shared.Version#NONE}, no two of the same id
     * @return the plans at their first version, in the order given
     * @throws nl.pop4j.shared.error.StaleVersion if one is there already, or was given at another version; as after
     *     {@code save}, the unit of work writes none of them
     */
    default List<DevelopmentPlan> saveNew(TenantId tenant, Collection<DevelopmentPlan> plans) {
        return plans.stream().map(plan -> save(tenant, plan)).collect(toImmutableList());
    }

    /** The plans that match, by plan id, at most as many as the query allows. */
    List<PlanSummary> list(TenantId tenant, PlanQuery query);

    /**
     * Open plans with something due, by day and then by plan id, at most as many as the query allows. A plan that has
     * ended has nothing due.
     */
    List<DuePlan> due(TenantId tenant, DueQuery query);

    /**
     * Keeps the gaps as they were agreed with a revision; once for each revision, in the place of what was kept before.
     *
     * @throws IllegalArgumentException if the plan is not stored
     */
    void keepGaps(TenantId tenant, AgreedGaps gaps);

    /** The gaps as they were agreed with a revision, or empty if none were kept. */
    Optional<AgreedGaps> gaps(TenantId tenant, PlanId plan, int revision);
}
