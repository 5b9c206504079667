package nl.pop4j.port;

import nl.pop4j.plan.PlanStatus;
import nl.pop4j.shared.id.PersonId;
import nl.pop4j.shared.id.PlanId;
import org.jspecify.annotations.Nullable;

/**
 * Which plans to list, a page at a time.
 *
 * @param employee only plans of this employee, or null for everybody's
 * @param status only plans that stand so, or null for all
 * @param after only plans whose id comes after this one, or null for the first page
 * @param limit at most this many, 1 to 1,000
 */
public record PlanQuery(
        @Nullable PersonId employee,
        @Nullable PlanStatus status,
        @Nullable PlanId after,
        int limit) {

    /**
     * Checks the limit.
     *
     * @throws IllegalArgumentException if the limit is not 1 to 1,000
     */
    public PlanQuery {
        if (limit < 1 || limit > 1_000) {
            throw new IllegalArgumentException("limit must be 1 to 1000");
        }
    }

    /** The first plans, whoever's and however they stand. */
    public static PlanQuery first(int limit) {
        return new PlanQuery(null, null, null, limit);
    }

    /** The same for one employee. */
    public PlanQuery of(PersonId person) {
        return new PlanQuery(person, status, after, limit);
    }

    /** The same for one status. */
    public PlanQuery at(PlanStatus wanted) {
        return new PlanQuery(employee, wanted, after, limit);
    }

    /** The page that follows the plan with this id. */
    public PlanQuery after(PlanId last) {
        return new PlanQuery(employee, status, last, limit);
    }
}
