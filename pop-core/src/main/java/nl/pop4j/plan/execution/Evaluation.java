package nl.pop4j.plan.execution;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import nl.pop4j.assessment.Evidence;
import nl.pop4j.shared.DataCategory;
import nl.pop4j.shared.Personal;
import nl.pop4j.shared.Supplier;
import nl.pop4j.shared.UserText;
import nl.pop4j.shared.id.GoalId;
import nl.pop4j.shared.id.PersonId;

/**
 * What came of one goal. A later evaluation of the same goal takes the place of the one before it; both are kept.
 *
 * <p>{@link ExecutionRecord} shows how it is kept.
 *
 * @param goal which goal
 * @param result what came of it
 * @param evidence what that rests on, possibly none
 * @param levels levels as they are seen now, possibly none
 * @param lessons what was learned from it, at most 8,000 characters, possibly empty
 * @param goesOn whether the goal goes into the next plan
 * @param on the day
 * @param by who wrote it down
 */
public record Evaluation(
        GoalId goal,
        @Personal(DataCategory.DEVELOPMENT) Result result,
        List<Evidence> evidence,
        List<ReassessedLevel> levels,
        @Personal(DataCategory.DEVELOPMENT) String lessons,
        boolean goesOn,
        LocalDate on,
        @Supplier @Personal(DataCategory.IDENTIFIER) PersonId by) {

    /** What can come of a goal. */
    public enum Result {
        /** Reached. */
        REACHED,
        /** Reached in part. */
        PARTLY,
        /** Not reached. */
        NOT_REACHED,
        /** No longer relevant. */
        NO_LONGER_RELEVANT
    }

    /**
     * Copies the lists and checks the text.
     *
     * @throws IllegalArgumentException if it is too long or unclean
     */
    public Evaluation {
        evidence = ImmutableList.copyOf(evidence);
        levels = ImmutableList.copyOf(levels);
        UserText.checked("lessons", lessons, UserText.LONG);
    }

    /** The goal and the day only. */
    @Override
    public String toString() {
        return "Evaluation[" + goal + " on " + on + "]";
    }
}
