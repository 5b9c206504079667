package nl.pop4j.application.command.library;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import nl.pop4j.application.command.PlanCommand;
import nl.pop4j.application.command.form.Bounds;
import nl.pop4j.application.command.form.Codes;
import nl.pop4j.application.command.form.Required;
import nl.pop4j.shared.Experimental;
import org.jspecify.annotations.Nullable;

/**
 * Takes a ready goal of the organisation's library into a plan, as a draft that is the employee's own from then on.
 *
 * <p>Example: {@code new TakeLibraryGoal("c1", "plan-1", 7, "feedback", "g8")} adds goal {@code g8}; where the plan has
 * one it is refused with {@code PLAN-LIBRARY-2}.
 *
 * @param commandId makes a repeated command have one effect
 * @param planId which plan
 * @param expectedVersion the version of the plan that the user saw
 * @param libraryGoal which ready goal
 * @param goalId names the new goal within the plan, at most 60 characters
 */
@Experimental
public record TakeLibraryGoal(
        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Nullable String commandId,

        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Nullable String planId,

        @Min(value = 0, message = Codes.OUT_OF_RANGE) long expectedVersion,

        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Nullable String libraryGoal,

        @Required
        @Size(max = 60, message = Codes.TOO_LONG) @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Nullable String goalId)
        implements PlanCommand {

    /** Without content. */
    @Override
    public String toString() {
        return "TakeLibraryGoal[" + planId + "]";
    }
}
