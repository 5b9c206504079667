package nl.pop4j.application.command.content;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import nl.pop4j.application.command.PlanCommand;
import nl.pop4j.application.command.form.Bounds;
import nl.pop4j.application.command.form.Codes;
import nl.pop4j.application.command.form.FormOf;
import nl.pop4j.application.command.form.NameOf;
import nl.pop4j.application.command.form.Required;
import nl.pop4j.application.command.form.Written;
import nl.pop4j.gap.TargetSource;
import org.jspecify.annotations.Nullable;

/**
 * Takes the level wanted of one competence out.
 *
 * <p>Example: {@code new RemoveTarget("c1", "plan-1", 7, "V1", "PRESENT_ROLE")} leaves a target of {@code V1} for a
 * future role as it is; without a target for the present one it is refused with {@code PLAN-ELEMENT-1}.
 *
 * @param commandId makes a repeated command have one effect
 * @param planId which plan
 * @param expectedVersion the version of the plan that the user saw
 * @param competence the framework's code
 * @param source a name of {@code TargetSource}
 */
public record RemoveTarget(
        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Nullable String commandId,

        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Nullable String planId,

        @Min(value = 0, message = Codes.OUT_OF_RANGE) long expectedVersion,

        @Written @FormOf(FormOf.Kind.COMPETENCE) @Nullable String competence,

        @Written @NameOf(TargetSource.class) @Nullable String source)
        implements PlanCommand {

    /** Without content. */
    @Override
    public String toString() {
        return "RemoveTarget[" + planId + "]";
    }
}
