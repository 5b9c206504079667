package nl.pop4j.rollout.basis;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How far a point of the checklist is.
 *
 * @param point which point
 * @param dueOn the day by which it should be done, or null
 * @param doneOn the day on which it was done, or null: consent was given, people were informed
 */
public record ChecklistMark(
        ChecklistPoint point,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate doneOn) {

    /** Whether it is not done by the end of its day. */
    public boolean isOverdueOn(LocalDate today) {
        return doneOn == null && dueOn != null && dueOn.isBefore(today);
    }
}
