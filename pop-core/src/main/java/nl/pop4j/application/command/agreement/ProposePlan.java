package nl.pop4j.application.command.agreement;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import nl.pop4j.application.command.PlanCommand;
import nl.pop4j.application.command.form.Bounds;
import nl.pop4j.application.command.form.Codes;
import nl.pop4j.application.command.form.Required;
import org.jspecify.annotations.Nullable;

/**
 * Freezes the working copy as a revision and shows it to the other side.
 *
 * <p>Example: {@code new ProposePlan("c1", "plan-1", 7)} makes a revision, {@code PROPOSED}, of the working copy: the
 * plan is then at version 8. While a revision is open it is refused with {@code LIFE-2}.
 *
 * @param commandId makes a repeated command have one effect
 * @param planId which plan
 * @param expectedVersion the version of the plan that the user saw
 */
public record ProposePlan(
        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Nullable String commandId,

        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Nullable String planId,

        @Min(value = 0, message = Codes.OUT_OF_RANGE) long expectedVersion)
        implements PlanCommand {

    /** Without content. */
    @Override
    public String toString() {
        return "ProposePlan[" + planId + "]";
    }
}
