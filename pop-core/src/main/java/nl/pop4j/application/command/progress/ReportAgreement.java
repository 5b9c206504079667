package nl.pop4j.application.command.progress;

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
 * Reports what came of a promise.
 *
 * <p>Example: {@code new ReportAgreement("c1", "plan-1", 7, "b1", true, day)} makes it {@code KEPT}, or {@code LATE} if
 * that day comes after its due date.
 *
 * @param commandId makes a repeated command have one effect
 * @param planId which plan
 * @param expectedVersion the version of the plan that the user saw
 * @param agreementId which promise
 * @param kept whether it was kept, in time or not
 * @param on the day on which it was kept, or was seen to be broken
 */
public record ReportAgreement(
        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Nullable String commandId,

        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Nullable String planId,

        @Min(value = 0, message = Codes.OUT_OF_RANGE) long expectedVersion,

        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Nullable String agreementId,

        boolean kept,

        @Required @CalendarDay @Nullable LocalDate on)
        implements PlanCommand {

    /** Without content. */
    @Override
    public String toString() {
        return "ReportAgreement[" + planId + "]";
    }
}
