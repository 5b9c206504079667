package nl.pop4j.plan.execution;

import java.time.LocalDate;
import nl.pop4j.shared.DataCategory;
import nl.pop4j.shared.Personal;
import nl.pop4j.shared.id.ActivityId;
import nl.pop4j.shared.id.PersonId;

/**
 * One report on one activity.
 *
 * @param activity which activity
 * @param status how far it is
 * @param minutes the employee's minutes spent since the report before, 0 to 600,000
 * @param on the day for which it holds
 * @param by who reports
 */
public record ActivityProgress(
        ActivityId activity,
        @Personal(DataCategory.DEVELOPMENT) ActivityStatus status,
        int minutes,
        LocalDate on,
        @Personal(DataCategory.IDENTIFIER) PersonId by) {

    /**
     * Checks the minutes.
     *
     * @throws IllegalArgumentException if minutes are not 0 to 600,000
     */
    public ActivityProgress {
        if (minutes < 0 || minutes > 600_000) {
            throw new IllegalArgumentException("minutes must be 0 to 600000");
        }
    }
}
