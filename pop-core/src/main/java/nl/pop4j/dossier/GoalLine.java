package nl.pop4j.dossier;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import nl.pop4j.goal.BothSides;
import nl.pop4j.goal.ProgressCriterion;
import nl.pop4j.shared.DataCategory;
import nl.pop4j.shared.Personal;
import org.jspecify.annotations.Nullable;

/**
 * One goal.
 *
 * <p>{@link PlanDossier} shows how documents come by it.
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
 * @param ambitions what each side wants with it; null, in a document from before it was kept, is nothing
 * @param criteria how one can tell on the way that it comes nearer; null, in a document from before they were kept, is
 *     none
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
        List<SmartLine> smart,
        @Nullable BothSides ambitions,
        @Nullable List<ProgressCriterion> criteria) {

    /** Copies the lists. */
    public GoalLine {
        competences = ImmutableList.copyOf(competences);
        measures = ImmutableList.copyOf(measures);
        subGoals = ImmutableList.copyOf(subGoals);
        smart = ImmutableList.copyOf(smart);
        ambitions = ambitions == null ? BothSides.NONE : ambitions;
        criteria = criteria == null ? ImmutableList.of() : ImmutableList.copyOf(criteria);
    }

    /** What each side wants with it; never null. */
    @Override
    public BothSides ambitions() {
        return requireNonNull(ambitions);
    }

    /** How one can tell on the way that it comes nearer; never null. */
    @Override
    public List<ProgressCriterion> criteria() {
        return requireNonNull(criteria);
    }

    /** The number only. */
    @Override
    public String toString() {
        return "GoalLine[" + number + "]";
    }
}
