package nl.pop4j.application.command.content;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import nl.pop4j.application.command.PlanCommand;
import nl.pop4j.application.command.form.Bounds;
import nl.pop4j.application.command.form.Codes;
import nl.pop4j.application.command.form.Required;
import org.jspecify.annotations.Nullable;

/**
 * Takes a goal, an activity or a promise out of the working copy.
 *
 * <p>Example: {@code new RemoveElement("c1", "plan-1", 7, "b1")}.
 *
 * @param commandId makes a repeated command have one effect
 * @param planId which plan
 * @param expectedVersion the version of the plan that the user saw
 * @param elementId its id; of a goal if the plan has one of that id, else of an activity, else of a promise
 */
public record RemoveElement(
        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Nullable String commandId,

        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Nullable String planId,

        @Min(value = 0, message = Codes.OUT_OF_RANGE) long expectedVersion,

        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Nullable String elementId)
        implements PlanCommand {

    /** Without content. */
    @Override
    public String toString() {
        return "RemoveElement[" + planId + "]";
    }
}
