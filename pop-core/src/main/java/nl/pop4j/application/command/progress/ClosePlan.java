package nl.pop4j.application.command.progress;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import nl.pop4j.application.command.PlanCommand;
import nl.pop4j.application.command.form.Bounds;
import nl.pop4j.application.command.form.CleanText;
import nl.pop4j.application.command.form.Codes;
import nl.pop4j.application.command.form.Required;
import nl.pop4j.application.command.form.Written;
import nl.pop4j.shared.DataCategory;
import nl.pop4j.shared.Personal;
import nl.pop4j.shared.UserText;
import org.jspecify.annotations.Nullable;

/**
 * Ends a plan: carried out and evaluated, or stopped for a reason.
 *
 * <p>Example: {@code new ClosePlan("c1", "plan-1", 7, "STOPPED", "Andere baan.")} ends it at any time; {@code
 * "COMPLETED"} is refused with {@code EVALUATION-1} for each goal that nobody has evaluated.
 *
 * @param commandId makes a repeated command have one effect
 * @param planId which plan
 * @param expectedVersion the version of the plan that the user saw
 * @param end {@code COMPLETED} or {@code STOPPED}
 * @param reason why; needed for a stop, null counts as empty
 */
public record ClosePlan(
        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Nullable String commandId,

        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Nullable String planId,

        @Min(value = 0, message = Codes.OUT_OF_RANGE) long expectedVersion,

        @Written @Pattern(regexp = "COMPLETED|STOPPED", message = Codes.FORM) @Nullable String end,

        @CleanText @Size(max = UserText.LONG, message = Codes.TOO_LONG) @Personal(DataCategory.DEVELOPMENT) @Nullable String reason)
        implements PlanCommand {

    private static final String STOP = "STOPPED";

    /** Whether a stop has its reason. */
    @AssertTrue(message = Codes.REQUIRED) public boolean isStopExplained() {
        return !STOP.equals(end) || (reason != null && !reason.isBlank());
    }

    /** Without content. */
    @Override
    public String toString() {
        return "ClosePlan[" + planId + "]";
    }
}
