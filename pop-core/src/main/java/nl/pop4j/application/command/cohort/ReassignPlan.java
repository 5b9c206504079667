package nl.pop4j.application.command.cohort;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import nl.pop4j.application.command.PlanCommand;
import nl.pop4j.application.command.form.Bounds;
import nl.pop4j.application.command.form.Codes;
import nl.pop4j.application.command.form.FormOf;
import nl.pop4j.application.command.form.Required;
import org.jspecify.annotations.Nullable;

/**
 * Says on which employment and role a plan stands from now on; the next revision signs it. Who is whose manager is for
 * the directory to say.
 *
 * <p>Example: {@code new ReassignPlan("c1", "plan-1", 7, "second", "verzorgende-ig")} changes the working copy, at
 * version 8 then; what was signed stays.
 *
 * @param commandId makes a repeated command have one effect
 * @param planId which plan
 * @param expectedVersion the version of the plan that the user saw
 * @param employment the host's code of the employment; null says that the person has only one, whatever the plan said
 *     before
 * @param role the role that it is for, by the framework's code; null leaves it as it is
 */
public record ReassignPlan(
        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Nullable String commandId,

        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Nullable String planId,

        @Min(value = 0, message = Codes.OUT_OF_RANGE) long expectedVersion,

        @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Nullable String employment,

        @Size(max = 500, message = Codes.TOO_LONG) @FormOf(FormOf.Kind.ROLE) @Nullable String role)
        implements PlanCommand {

    /** Without content. */
    @Override
    public String toString() {
        return "ReassignPlan[" + planId + "]";
    }
}
