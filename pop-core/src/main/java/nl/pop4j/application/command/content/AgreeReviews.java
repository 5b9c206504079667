package nl.pop4j.application.command.content;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import nl.pop4j.application.command.PlanCommand;
import nl.pop4j.application.command.form.Bounds;
import nl.pop4j.application.command.form.Codes;
import nl.pop4j.application.command.form.Fills;
import nl.pop4j.application.command.form.FormOf;
import nl.pop4j.application.command.form.Required;
import nl.pop4j.application.command.form.Written;
import nl.pop4j.method.PlanSection;
import org.jspecify.annotations.Nullable;

/**
 * Sets how often progress is looked at.
 *
 * <p>Example: {@code new AgreeReviews("c1", "plan-1", 7, "P3M")} has progress looked at every three months.
 *
 * @param commandId makes a repeated command have one effect
 * @param planId which plan
 * @param expectedVersion the version of the plan that the user saw
 * @param cadence as {@code Cadence.parse} reads it, such as {@code P3M}
 */
public record AgreeReviews(
        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Nullable String commandId,

        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Nullable String planId,

        @Min(value = 0, message = Codes.OUT_OF_RANGE) long expectedVersion,

        @Fills(PlanSection.REVIEWS)
        @Written
        @Size(max = 2_000, message = Codes.TOO_LONG) @FormOf(FormOf.Kind.CADENCE)
        @Nullable String cadence)
        implements PlanCommand {

    /** Without content. */
    @Override
    public String toString() {
        return "AgreeReviews[" + planId + "]";
    }
}
