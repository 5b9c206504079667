package nl.pop4j.plan;

import java.time.LocalDate;
import nl.pop4j.shared.DataCategory;
import nl.pop4j.shared.Personal;
import nl.pop4j.shared.UserText;

/**
 * How a plan ended.
 *
 * @param status {@link PlanStatus#COMPLETED} or {@link PlanStatus#STOPPED}
 * @param reason why; not blank for a stop
 * @param on the day
 */
public record Closing(
        PlanStatus status,
        @Personal(DataCategory.DEVELOPMENT) String reason,
        LocalDate on) {

    /**
     * Checks status and reason.
     *
     * @throws IllegalArgumentException if the status is no end, or a stop has no reason
     */
    public Closing {
        UserText.checked("reason", reason, UserText.LONG);
        if (status != PlanStatus.COMPLETED && status != PlanStatus.STOPPED) {
            throw new IllegalArgumentException("status must be COMPLETED or STOPPED");
        }
        if (status == PlanStatus.STOPPED && reason.isBlank()) {
            throw new IllegalArgumentException("reason must not be blank for a stop");
        }
    }

    /** Status and day only. */
    @Override
    public String toString() {
        return "Closing[" + status + " on " + on + "]";
    }
}
