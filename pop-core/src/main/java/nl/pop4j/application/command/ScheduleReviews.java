package nl.pop4j.application.command;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import nl.pop4j.application.command.form.Bounds;
import nl.pop4j.application.command.form.Codes;
import nl.pop4j.application.command.form.Required;
import org.jspecify.annotations.Nullable;

/**
 * Works out the reviews of a signed plan, or anew for a changed one.
 *
 * <p>Example: {@code new ScheduleReviews("c1", "plan-1", 7)} plans reviews for the first time: these are then at
 * version 1, the plan still at 7. Before a revision is signed it is refused with {@code REVIEW-SIGNED-1}.
 *
 * @param commandId makes a repeated command have one effect
 * @param planId which plan
 * @param expectedVersion the version of the plan that the user saw
 */
public record ScheduleReviews(
        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Nullable String commandId,

        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Nullable String planId,

        @Min(value = 0, message = Codes.OUT_OF_RANGE) long expectedVersion)
        implements PlanCommand {

    /** Without content. */
    @Override
    public String toString() {
        return "ScheduleReviews[" + planId + "]";
    }
}
