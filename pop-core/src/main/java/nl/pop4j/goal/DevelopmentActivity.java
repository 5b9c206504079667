package nl.pop4j.goal;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import nl.pop4j.shared.DataCategory;
import nl.pop4j.shared.DateRange;
import nl.pop4j.shared.Personal;
import nl.pop4j.shared.UserText;
import nl.pop4j.shared.id.ActivityId;
import nl.pop4j.shared.id.GoalId;
import nl.pop4j.shared.id.Identifiers;
import org.jspecify.annotations.Nullable;

/**
 * Work towards a goal: what, when, whose minutes, at which cost, and what it is good for.
 *
 * <p>Example: {@code DevelopmentActivity.builder(id, goal, ActivityKind.TRAINING, "EHBO").period(days).build()} is an
 * activity that costs nothing and that nobody has reserved time for yet.
 *
 * @param id names it within the plan
 * @param goal the goal it serves
 * @param kind what kind of learning it is
 * @param title what is done, 1 to 200 characters
 * @param period when, first and last day
 * @param efforts whose time, at most once for each contributor
 * @param funding what it costs and who pays
 * @param after activities that must be finished first
 * @param needs ids of the development needs that it meets
 * @param relevance what it is good for, on each side
 * @param studyDays days that it takes as a whole, by date, at most one on a day
 * @param offer id of the organisation's training offer that it takes up, or null if none
 */
public record DevelopmentActivity(
        ActivityId id,
        GoalId goal,
        ActivityKind kind,
        @Personal(DataCategory.DEVELOPMENT) String title,
        DateRange period,
        List<Effort> efforts,
        Funding funding,
        Set<ActivityId> after,
        Set<String> needs,
        BothSides relevance,
        List<StudyDay> studyDays,
        @Nullable String offer) {

    /**
     * Copies the collections, sets in the order of their elements, and checks the title and the offer's id.
     *
     * @throws IllegalArgumentException if the title is blank, too long or unclean, a contributor or a study day occurs
     *     twice, or the id has another form
     */
    public DevelopmentActivity {
        UserText.checked("title", title, UserText.SHORT);
        if (title.isBlank()) {
            throw new IllegalArgumentException("title must not be blank");
        }
        if (offer != null && !Identifiers.isValid(offer)) {
            throw new IllegalArgumentException("offer must be 1 to 64 of A-Z a-z 0-9 . _ -");
        }
        efforts = ImmutableList.copyOf(efforts);
        after = ImmutableSortedSet.copyOf(after);
        needs = ImmutableSortedSet.copyOf(needs);
        studyDays = ImmutableList.sortedCopyOf(Comparator.comparing(StudyDay::on), studyDays);
        if (efforts.stream().map(Effort::who).distinct().count() < efforts.size()) {
            throw new IllegalArgumentException("efforts must name each contributor once");
        }
        if (studyDays.stream().map(StudyDay::on).distinct().count() < studyDays.size()) {
            throw new IllegalArgumentException("studyDays must name each day once");
        }
    }

    /** Starts an activity that is free of charge and takes nobody's time. */
    public static DevelopmentActivityBuilder builder(ActivityId id, GoalId goal, ActivityKind kind, String title) {
        return new DevelopmentActivityBuilder(id, goal, kind, title);
    }

    /** Starts an activity that says the same. */
    public DevelopmentActivityBuilder toBuilder() {
        return new DevelopmentActivityBuilder(id, goal, kind, title)
                .period(period)
                .efforts(efforts)
                .funding(funding)
                .after(after)
                .needs(needs)
                .relevance(relevance)
                .studyDays(studyDays)
                .offer(offer);
    }

    /** The minutes of one contributor. */
    public int minutesOf(Effort.Contributor who) {
        return efforts.stream()
                .filter(effort -> effort.who() == who)
                .mapToInt(Effort::minutes)
                .sum();
    }

    /** The employee's minutes on study days. */
    public int studyDayMinutes() {
        return studyDays.stream().mapToInt(StudyDay::minutes).sum();
    }

    /** The id only. */
    @Override
    public String toString() {
        return "DevelopmentActivity[" + id + "]";
    }
}
