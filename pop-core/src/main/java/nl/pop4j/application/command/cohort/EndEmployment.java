package nl.pop4j.application.command.cohort;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import nl.pop4j.application.command.PlanCommand;
import nl.pop4j.application.command.form.Bounds;
import nl.pop4j.application.command.form.CalendarDay;
import nl.pop4j.application.command.form.Codes;
import nl.pop4j.application.command.form.Required;
import org.jspecify.annotations.Nullable;

/**
 * Stops a plan because the employee leaves: its retention counts from the last day of the employment.
 *
 * <p>Example: {@code new EndEmployment("c1", "plan-1", 7, day)} makes the plan {@code STOPPED}; one that has ended
 * before is refused with {@code LIFE-3}.
 *
 * @param commandId makes a repeated command have one effect
 * @param planId which plan
 * @param expectedVersion the version of the plan that the user saw
 * @param lastDay the last day of the employment
 */
public record EndEmployment(
        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Nullable String commandId,

        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Nullable String planId,

        @Min(value = 0, message = Codes.OUT_OF_RANGE) long expectedVersion,

        @Required @CalendarDay @Nullable LocalDate lastDay)
        implements PlanCommand {

    /** Without content. */
    @Override
    public String toString() {
        return "EndEmployment[" + planId + "]";
    }
}
