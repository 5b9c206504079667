package nl.pop4j.port;

import java.util.Optional;
import nl.pop4j.review.ReviewCycle;
import nl.pop4j.shared.id.PlanId;
import nl.pop4j.shared.id.TenantId;

/**
 * The review cycles of a tenant, at most one for each plan.
 *
 * <p>Example: {@code save} a plan's cycle, and {@code findByPlan} gives it at version 1.
 */
public interface ReviewCycles {

    /** The cycle around a plan, or empty. */
    Optional<ReviewCycle> findByPlan(TenantId tenant, PlanId plan);

    /**
     * Stores a cycle if the store still has the version that it carries.
     *
     * @return the cycle at its next version
     * @throws nl.pop4j.shared.error.StaleVersion if the store has another version; nothing was written
     */
    ReviewCycle save(TenantId tenant, ReviewCycle cycle);
}
