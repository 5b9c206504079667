package nl.pop4j.port;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import nl.pop4j.shared.DataCategory;
import nl.pop4j.shared.Personal;
import nl.pop4j.shared.id.PersonId;
import nl.pop4j.shared.id.PlanId;
import org.jspecify.annotations.Nullable;

/**
 * Which open plans have something due, a page at a time, by day and then by plan id.
 *
 * <p>Example: {@code DueQuery.first(DueQuery.Kind.REVIEW, LocalDate.of(2027, 3, 31), 50)} asks for the first 50 plans
 * whose next review is planned for 31 March or earlier.
 *
 * @param kind what is due
 * @param until the last day that counts
 * @param employees only plans of these, at most {@value PlanQuery#MOST_EMPLOYEES}; none means everybody's
 * @param after the line after which to go on, or null for the first page
 * @param limit at most this many, 1 to 1,000
 */
public record DueQuery(
        Kind kind,
        LocalDate until,
        @Personal(DataCategory.IDENTIFIER) Set<PersonId> employees,
        @Nullable Place after,
        int limit) {

    /** What can be due. */
    public enum Kind {
        /** The next review that is planned and was neither held nor called off. */
        REVIEW,
        /** The earliest deadline of a goal that was not evaluated yet. */
        GOAL
    }

    /**
     * A place in the order of due plans.
     *
     * @param due the day
     * @param plan the plan
     */
    public record Place(LocalDate due, PlanId plan) {}

    /**
     * Checks limit and number of employees.
     *
     * @throws IllegalArgumentException if the limit is not 1 to 1,000 or there are too many employees
     */
    public DueQuery {
        employees = PlanQuery.team(employees);
        PlanQuery.checkLimit(limit);
    }

    /** The first plans of everybody with something due by a day. */
    public static DueQuery first(Kind kind, LocalDate until, int limit) {
        return new DueQuery(kind, until, ImmutableSet.of(), null, limit);
    }

    /** The same for these employees only, for instance those whom one manager leads. */
    public DueQuery ofAny(Collection<PersonId> people) {
        return new DueQuery(kind, until, ImmutableSet.copyOf(people), after, limit);
    }

    /** The page that follows this line. */
    public DueQuery after(DuePlan last) {
        return new DueQuery(
                kind, until, employees, new Place(last.due(), last.plan().plan()), limit);
    }
}
