package nl.pop4j.plan;

import java.time.LocalDate;
import nl.pop4j.shared.DataCategory;
import nl.pop4j.shared.Personal;
import nl.pop4j.shared.UserText;
import org.jspecify.annotations.Nullable;

/**
 * How a plan ended.
 *
 * <p>Example: {@code pop.evaluating().close(...)} with a reason stops a plan; {@link DevelopmentPlan} then has the
 * closing.
 *
 * @param status {@link PlanStatus#COMPLETED} or {@link PlanStatus#STOPPED}
 * @param reason why; not blank for a stop
 * @param on the day
 * @param employmentEnded the last day of the employment, where the employee left; else null
 */
public record Closing(
        PlanStatus status,
        @Personal(DataCategory.DEVELOPMENT) String reason,
        LocalDate on,
        @Nullable LocalDate employmentEnded) {

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

    /** An end while the employee stays. */
    public Closing(PlanStatus status, String reason, LocalDate on) {
        this(status, reason, on, null);
    }

    /** The day from which retention counts: the last one of the employment where the employee left, else the end. */
    public LocalDate retentionFrom() {
        return employmentEnded == null ? on : employmentEnded;
    }

    /** Status and day only. */
    @Override
    public String toString() {
        return "Closing[" + status + " on " + on + "]";
    }
}
