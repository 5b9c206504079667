package nl.pop4j.port;

import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.Set;
import nl.pop4j.plan.PlanStatus;
import nl.pop4j.shared.DataCategory;
import nl.pop4j.shared.Personal;
import nl.pop4j.shared.id.PersonId;
import nl.pop4j.shared.id.PlanId;
import org.jspecify.annotations.Nullable;

/**
 * Which plans to list, a page at a time, by plan id.
 *
 * <p>Example: {@code PlanQuery.first(50).ofAny(team).at(PlanStatus.ACTIVE)} asks for the first 50 plans that hold, of
 * those whom a manager leads. Who that is changes; the host's directory knows it, the store keeps no copy.
 *
 * @param employees only plans of these, at most {@value #MOST_EMPLOYEES}; none means everybody's
 * @param status only plans that stand so, or null for all
 * @param title only plans whose title begins so, without regard to upper and lower case; empty for all
 * @param after only plans whose id comes after this one, or null for the first page
 * @param limit at most this many, 1 to 1,000
 */
public record PlanQuery(
        @Personal(DataCategory.IDENTIFIER) Set<PersonId> employees,
        @Nullable PlanStatus status,
        PlanTitle title,
        @Nullable PlanId after,
        int limit) {

    /** For how many employees one list can be asked at once. */
    public static final int MOST_EMPLOYEES = 64;

    private static final int LONGEST_PAGE = 1_000;

    /**
     * Checks limit and number of employees.
     *
     * @throws IllegalArgumentException if the limit is not 1 to 1,000 or there are too many employees
     */
    public PlanQuery {
        employees = team(employees);
        checkLimit(limit);
    }

    /** The first plans, whoever's and however they stand. */
    public static PlanQuery first(int limit) {
        return new PlanQuery(ImmutableSet.of(), null, PlanTitle.NONE, null, limit);
    }

    /** The same for one employee. */
    public PlanQuery of(PersonId person) {
        return ofAny(ImmutableSet.of(person));
    }

    /** The same for these employees, for instance those whom one manager leads. */
    public PlanQuery ofAny(Collection<PersonId> people) {
        return new PlanQuery(ImmutableSet.copyOf(people), status, title, after, limit);
    }

    /** The same for one status. */
    public PlanQuery at(PlanStatus wanted) {
        return new PlanQuery(employees, wanted, title, after, limit);
    }

    /** The same for plans whose title begins with these words. */
    public PlanQuery titled(PlanTitle words) {
        return new PlanQuery(employees, status, words, after, limit);
    }

    /** The page that follows the plan with this id. */
    public PlanQuery after(PlanId last) {
        return new PlanQuery(employees, status, title, last, limit);
    }

    static Set<PersonId> team(Set<PersonId> people) {
        if (people.size() > MOST_EMPLOYEES) {
            throw new IllegalArgumentException("employees must be at most " + MOST_EMPLOYEES);
        }
        return ImmutableSet.copyOf(people);
    }

    static void checkLimit(int limit) {
        if (limit < 1 || limit > LONGEST_PAGE) {
            throw new IllegalArgumentException("limit must be 1 to " + LONGEST_PAGE);
        }
    }
}
