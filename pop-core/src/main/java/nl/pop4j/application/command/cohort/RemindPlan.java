package nl.pop4j.application.command.cohort;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import nl.pop4j.application.command.PlanCommand;
import nl.pop4j.application.command.form.Bounds;
import nl.pop4j.application.command.form.Codes;
import nl.pop4j.application.command.form.Required;
import org.jspecify.annotations.Nullable;

/**
 * Reminds those for whom a plan waits.
 *
 * <p>Example: {@code new RemindPlan("c1", "plan-1", 7)} gives the event {@code plan-reminded}, and the plan stays at
 * version 7; where it waits for nobody it is refused with {@code LIFE-9}.
 *
 * @param commandId makes a repeated command have one effect
 * @param planId which plan
 * @param expectedVersion the version of the plan that the user saw
 */
public record RemindPlan(
        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Nullable String commandId,

        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Nullable String planId,

        @Min(value = 0, message = Codes.OUT_OF_RANGE) long expectedVersion)
        implements PlanCommand {

    /** Without content. */
    @Override
    public String toString() {
        return "RemindPlan[" + planId + "]";
    }
}
