package nl.pop4j.application.command.cohort;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import nl.pop4j.application.command.PlanCommand;
import nl.pop4j.application.command.form.Bounds;
import nl.pop4j.application.command.form.Codes;
import nl.pop4j.application.command.form.Required;
import org.jspecify.annotations.Nullable;

/**
 * Gives a template to a plan, or brings up to date what came from it there.
 *
 * <p>Example: {@code new GiveTemplate("c1", "plan-1", 7, "onboarding", true)} brings its goals up to date; one that
 * Noor has made hers stays, with the remark {@code PLAN-TEMPLATE-2}.
 *
 * @param commandId makes a repeated command have one effect
 * @param planId which plan
 * @param expectedVersion the version of the plan that the user saw
 * @param templateId which template
 * @param onlyUpdate whether goals that the plan does not hold are left out, so that nobody gets back what they took out
 */
public record GiveTemplate(
        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Nullable String commandId,

        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Nullable String planId,

        @Min(value = 0, message = Codes.OUT_OF_RANGE) long expectedVersion,

        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Nullable String templateId,

        boolean onlyUpdate)
        implements PlanCommand {

    /** Without content. */
    @Override
    public String toString() {
        return "GiveTemplate[" + planId + "]";
    }
}
