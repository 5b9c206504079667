package nl.pop4j.dossier.progress;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import nl.pop4j.plan.execution.Evaluation;
import nl.pop4j.shared.DataCategory;
import nl.pop4j.shared.Personal;

/**
 * What came of one goal.
 *
 * <p>Example: {@code new GoalOutcome("D1", "Ik haal EHBO.", Evaluation.Result.REACHED, false, "", List.of(), monday)}
 * was reached and does not go into the next plan.
 *
 * @param number the number of the goal, such as {@code D1}
 * @param statement what was to be reached
 * @param result what came of it
 * @param goesOn whether it goes into the next plan
 * @param lessons what was learned from it, possibly empty
 * @param levels levels as they are seen now, possibly none
 * @param on the day of the evaluation
 */
public record GoalOutcome(
        String number,
        @Personal(DataCategory.DEVELOPMENT) String statement,
        @Personal(DataCategory.DEVELOPMENT) Evaluation.Result result,
        boolean goesOn,
        @Personal(DataCategory.DEVELOPMENT) String lessons,
        List<LevelSeen> levels,
        LocalDate on) {

    /** Copies the levels. */
    public GoalOutcome {
        levels = ImmutableList.copyOf(levels);
    }

    /** The number only. */
    @Override
    public String toString() {
        return "GoalOutcome[" + number + "]";
    }
}
