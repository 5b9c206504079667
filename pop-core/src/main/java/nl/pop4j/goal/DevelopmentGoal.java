package nl.pop4j.goal;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.pop4j.competence.CompetenceCode;
import nl.pop4j.shared.DataCategory;
import nl.pop4j.shared.Personal;
import nl.pop4j.shared.UserText;
import nl.pop4j.shared.id.GoalId;
import org.jspecify.annotations.Nullable;

/**
 * One thing to reach: what, why, for which competences, how measured, by when.
 *
 * <p>Example: {@code DevelopmentGoal.of(id, "Ik haal EHBO.", GoalOrigin.ownWish()).by(LocalDate.of(2027, 6, 30))} is a
 * goal without measure or reason yet.
 *
 * @param id names it within the plan
 * @param statement the goal in the writer's words, at most 8,000 characters, possibly still empty
 * @param reason why this goal, possibly still empty
 * @param origin whose goal it is
 * @param competences the competences it develops, in the order of their codes
 * @param measures how one can tell that it is reached, possibly none yet
 * @param subGoals steps on the way, possibly none
 * @param criteria how progress is followed on the way, possibly not said yet
 * @param needs ids of the development needs that it meets, in their order
 * @param ambitions what each side wants with it
 * @param deadline the last day on which it can be reached, or null if none was set yet
 * @param template the template that it came from, or null if it came from none
 */
public record DevelopmentGoal(
        GoalId id,
        @Personal(DataCategory.DEVELOPMENT) String statement,
        @Personal(DataCategory.DEVELOPMENT) String reason,
        GoalOrigin origin,
        Set<CompetenceCode> competences,
        List<Measure> measures,
        List<SubGoal> subGoals,
        List<ProgressCriterion> criteria,
        Set<String> needs,
        BothSides ambitions,
        @Nullable LocalDate deadline,
        @Nullable TemplateMark template) {

    /**
     * Copies the collections, sets in the order of their elements, so that equal goals are written alike, and checks the
     * texts.
     *
     * @throws IllegalArgumentException if a text is too long or unclean
     */
    public DevelopmentGoal {
        UserText.checked("statement", statement, UserText.LONG);
        UserText.checked("reason", reason, UserText.LONG);
        competences = ImmutableSortedSet.copyOf(competences);
        measures = ImmutableList.copyOf(measures);
        subGoals = ImmutableList.copyOf(subGoals);
        criteria = ImmutableList.copyOf(criteria);
        needs = ImmutableSortedSet.copyOf(needs);
    }

    /** A goal of which only the statement and the origin are known. */
    public static DevelopmentGoal of(GoalId id, String statement, GoalOrigin origin) {
        return builder(id, statement, origin).build();
    }

    /** Starts a goal of which only the statement and the origin are known. */
    public static DevelopmentGoalBuilder builder(GoalId id, String statement, GoalOrigin origin) {
        return new DevelopmentGoalBuilder(id, statement, origin);
    }

    /** Starts a goal that says the same. */
    public DevelopmentGoalBuilder toBuilder() {
        return builder(id, statement, origin)
                .reason(reason)
                .competences(competences)
                .measures(measures)
                .subGoals(subGoals)
                .criteria(criteria)
                .needs(needs)
                .ambitions(ambitions)
                .deadline(deadline)
                .template(template);
    }

    /** The same goal for another reason. */
    public DevelopmentGoal because(String why) {
        return toBuilder().reason(why).build();
    }

    /** The same goal with one more measure. */
    public DevelopmentGoal measuredBy(Measure measure) {
        return toBuilder()
                .measures(ImmutableList.<Measure>builder()
                        .addAll(measures)
                        .add(measure)
                        .build())
                .build();
    }

    /** The same goal with another deadline. */
    public DevelopmentGoal by(LocalDate lastDay) {
        return toBuilder().deadline(lastDay).build();
    }

    /** The same goal for these competences. */
    public DevelopmentGoal developing(CompetenceCode... codes) {
        return toBuilder().competences(ImmutableSet.copyOf(codes)).build();
    }

    /** The id only. */
    @Override
    public String toString() {
        return "DevelopmentGoal[" + id + "]";
    }
}
