package nl.pop4j.application.command.progress;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import nl.pop4j.application.command.PlanCommand;
import nl.pop4j.application.command.form.Bounds;
import nl.pop4j.application.command.form.CalendarDay;
import nl.pop4j.application.command.form.Codes;
import nl.pop4j.application.command.form.Fills;
import nl.pop4j.application.command.form.NameOf;
import nl.pop4j.application.command.form.Required;
import nl.pop4j.application.command.form.Written;
import nl.pop4j.method.PlanSection;
import nl.pop4j.plan.execution.ActivityStatus;
import org.jspecify.annotations.Nullable;

/**
 * Reports on an activity.
 *
 * <p>Example: {@code new ReportProgress("c1", "plan-1", 7, "a1", "STARTED", 90, day)} adds an hour and a half; an
 * activity that the plan lacks is refused with {@code PROGRESS-1}.
 *
 * @param commandId makes a repeated command have one effect
 * @param planId which plan
 * @param expectedVersion the version of the plan that the user saw
 * @param activityId which activity
 * @param status a name of {@code ActivityStatus}
 * @param minutes spent since the report before
 * @param on the day for which it holds
 */
public record ReportProgress(
        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Nullable String commandId,

        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Nullable String planId,

        @Min(value = 0, message = Codes.OUT_OF_RANGE) long expectedVersion,

        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Nullable String activityId,

        @Fills(PlanSection.PROGRESS) @Written @NameOf(ActivityStatus.class) @Nullable String status,

        @Min(value = 0, message = Codes.OUT_OF_RANGE) @Max(value = 600_000, message = Codes.OUT_OF_RANGE) int minutes,

        @Required @CalendarDay @Nullable LocalDate on)
        implements PlanCommand {

    /** Without content. */
    @Override
    public String toString() {
        return "ReportProgress[" + planId + "]";
    }
}
