package nl.pop4j.goal;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
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
 * @param id names it within the plan
 * @param statement the goal in the writer's words, at most 8,000 characters, possibly still empty
 * @param reason why this goal, possibly still empty
 * @param origin whose goal it is
 * @param competences the competences it develops, in the order given
 * @param measures how one can tell that it is reached, possibly none yet
 * @param subGoals steps on the way, possibly none
 * @param deadline the last day on which it can be reached, or null if none was set yet
 */
public record DevelopmentGoal(
        GoalId id,
        @Personal(DataCategory.DEVELOPMENT) String statement,
        @Personal(DataCategory.DEVELOPMENT) String reason,
        GoalOrigin origin,
        Set<CompetenceCode> competences,
        List<Measure> measures,
        List<SubGoal> subGoals,
        @Nullable LocalDate deadline) {

    /**
     * Copies the collections and checks the texts.
     *
     * @throws IllegalArgumentException if a text is too long or unclean
     */
    public DevelopmentGoal {
        UserText.checked("statement", statement, UserText.LONG);
        UserText.checked("reason", reason, UserText.LONG);
        competences = ImmutableSet.copyOf(competences);
        measures = ImmutableList.copyOf(measures);
        subGoals = ImmutableList.copyOf(subGoals);
    }

    /** A goal of which only the statement and the origin are known. */
    public static DevelopmentGoal of(GoalId id, String statement, GoalOrigin origin) {
        return new DevelopmentGoal(
                id, statement, "", origin, ImmutableSet.of(), ImmutableList.of(), ImmutableList.of(), null);
    }

    /** The same goal for another reason. */
    public DevelopmentGoal because(String why) {
        return new DevelopmentGoal(id, statement, why, origin, competences, measures, subGoals, deadline);
    }

    /** The same goal with one more measure. */
    public DevelopmentGoal measuredBy(Measure measure) {
        return new DevelopmentGoal(
                id,
                statement,
                reason,
                origin,
                competences,
                ImmutableList.<Measure>builder().addAll(measures).add(measure).build(),
                subGoals,
                deadline);
    }

    /** The same goal with another deadline. */
    public DevelopmentGoal by(LocalDate lastDay) {
        return new DevelopmentGoal(id, statement, reason, origin, competences, measures, subGoals, lastDay);
    }

    /** The same goal for these competences. */
    public DevelopmentGoal developing(CompetenceCode... codes) {
        return new DevelopmentGoal(
                id, statement, reason, origin, ImmutableSet.copyOf(codes), measures, subGoals, deadline);
    }

    /** The id only. */
    @Override
    public String toString() {
        return "DevelopmentGoal[" + id + "]";
    }
}
