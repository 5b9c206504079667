package nl.pop4j.dossier;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import nl.pop4j.shared.DataCategory;
import nl.pop4j.shared.Personal;
import org.jspecify.annotations.Nullable;

/**
 * One goal.
 *
 * @param number how readers refer to it, such as {@code D1}
 * @param statement what is to be reached
 * @param reason why
 * @param objective the objective that it serves, or null if it is the employee's own wish
 * @param competences the names of the competences that it develops
 * @param measures how one can tell
 * @param subGoals steps on the way
 * @param deadline by when, or null
 * @param smart one verdict for each criterion, in the order of the letters
 */
public record GoalLine(
        String number,
        @Personal(DataCategory.DEVELOPMENT) String statement,
        @Personal(DataCategory.DEVELOPMENT) String reason,
        @Nullable String objective,
        List<String> competences,
        List<MeasureLine> measures,
        List<SubGoalLine> subGoals,
        @Nullable LocalDate deadline,
        List<SmartLine> smart) {

    /** Copies the lists. */
    public GoalLine {
        competences = ImmutableList.copyOf(competences);
        measures = ImmutableList.copyOf(measures);
        subGoals = ImmutableList.copyOf(subGoals);
        smart = ImmutableList.copyOf(smart);
    }

    /** The number only. */
    @Override
    public String toString() {
        return "GoalLine[" + number + "]";
    }
}
