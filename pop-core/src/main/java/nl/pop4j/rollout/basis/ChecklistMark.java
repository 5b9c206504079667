package nl.pop4j.rollout.basis;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How far a point of the checklist is.
 *
 * <p>Example: {@code new ChecklistMark(ChecklistPoint.WORKS_COUNCIL_CONSENT, LocalDate.of(2027, 3, 1), null)} is
 * overdue on 2 March 2027, and not on 1 March.
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
