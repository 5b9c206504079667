package nl.pop4j.goal;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Set;
import nl.pop4j.shared.DataCategory;
import nl.pop4j.shared.DateRange;
import nl.pop4j.shared.Personal;
import nl.pop4j.shared.UserText;
import nl.pop4j.shared.id.ActivityId;
import nl.pop4j.shared.id.GoalId;

/**
 * Work towards a goal: what, when, whose minutes, at which cost.
 *
 * @param id names it within the plan
 * @param goal the goal it serves
 * @param kind what kind of learning it is
 * @param title what is done, 1 to 200 characters
 * @param period when, first and last day
 * @param efforts whose time, at most once for each contributor
 * @param funding what it costs and who pays
 * @param after activities that must be finished first
 */
public record DevelopmentActivity(
        ActivityId id,
        GoalId goal,
        ActivityKind kind,
        @Personal(DataCategory.DEVELOPMENT) String title,
        DateRange period,
        List<Effort> efforts,
        Funding funding,
        Set<ActivityId> after) {

    /**
     * Copies the collections and checks the title.
     *
     * @throws IllegalArgumentException if the title is blank, too long or unclean, or a contributor occurs twice
     */
    public DevelopmentActivity {
        UserText.checked("title", title, UserText.SHORT);
        if (title.isBlank()) {
            throw new IllegalArgumentException("title must not be blank");
        }
        efforts = ImmutableList.copyOf(efforts);
        after = ImmutableSet.copyOf(after);
        if (efforts.stream().map(Effort::who).distinct().count() < efforts.size()) {
            throw new IllegalArgumentException("efforts must name each contributor once");
        }
    }

    /** The minutes of one contributor. */
    public int minutesOf(Effort.Contributor who) {
        return efforts.stream()
                .filter(effort -> effort.who() == who)
                .mapToInt(Effort::minutes)
                .sum();
    }

    /** The id only. */
    @Override
    public String toString() {
        return "DevelopmentActivity[" + id + "]";
    }
}
