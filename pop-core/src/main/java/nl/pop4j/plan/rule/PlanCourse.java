package nl.pop4j.plan.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import nl.pop4j.shared.DateRange;
import nl.pop4j.shared.id.GoalId;
import org.jspecify.annotations.Nullable;

/**
 * How the carrying out of a signed plan goes, as far as rules look at it.
 *
 * @param since the day on which the plan became binding, or null while nobody has signed it
 * @param lastInteraction the last day on which both sides looked at it together, or null if they never did
 * @param leave the days on which the employee is on leave: dates that fall in them wait until they are over
 * @param openAgreements ids of the promises of the signed plan that nobody has reported on
 * @param openGoals the goals of the signed plan that nobody has evaluated
 */
public record PlanCourse(
        @Nullable LocalDate since,
        @Nullable LocalDate lastInteraction,
        List<DateRange> leave,
        Set<String> openAgreements,
        Set<GoalId> openGoals) {

    /** A plan that nobody has signed. */
    public static final PlanCourse NOT_BEGUN =
            new PlanCourse(null, null, ImmutableList.of(), ImmutableSet.of(), ImmutableSet.of());

    /** Puts the leave in order and copies the rest. */
    public PlanCourse {
        leave = ImmutableList.sortedCopyOf(Comparator.comparing(DateRange::start), leave);
        openAgreements = ImmutableSet.copyOf(openAgreements);
        openGoals = ImmutableSet.copyOf(openGoals);
    }

    /**
     * The day on which something is due once leave is taken into account: the first day after the leave that it falls
     * in, else the day itself.
     *
     * <p>Example: with leave from 1 to 31 March, what is due on 10 March is due on 1 April.
     */
    public LocalDate due(LocalDate agreed) {
        LocalDate day = agreed;
        for (DateRange range : leave) {
            if (range.contains(day)) {
                day = range.end();
            }
        }
        return day;
    }

    /** Whether something that was to be done by a day is overdue: the day, moved for leave, is over. */
    public boolean isOverdue(LocalDate agreed, LocalDate today) {
        return due(agreed).isBefore(today);
    }
}
