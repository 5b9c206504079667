package nl.pop4j.plan.execution;

import java.time.LocalDate;
import nl.pop4j.shared.DataCategory;
import nl.pop4j.shared.Personal;
import nl.pop4j.shared.Supplier;
import nl.pop4j.shared.id.ActivityId;
import nl.pop4j.shared.id.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * One report on one activity.
 *
 * <p>{@link ExecutionRecord} shows how it is kept.
 *
 * @param activity which activity
 * @param status how far it is
 * @param minutes the employee's minutes spent since the report before, 0 to 600,000
 * @param on the day for which it holds
 * @param by who reports
 * @param learning what was learnt by it, or null where the report is of progress only
 */
public record ActivityProgress(
        ActivityId activity,
        @Personal(DataCategory.DEVELOPMENT) ActivityStatus status,
        int minutes,
        LocalDate on,
        @Supplier @Personal(DataCategory.IDENTIFIER) PersonId by,
        @Nullable LearningResult learning) {

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

    /** A report of progress only. */
    public ActivityProgress(ActivityId activity, ActivityStatus status, int minutes, LocalDate on, PersonId by) {
        this(activity, status, minutes, on, by, null);
    }
}
