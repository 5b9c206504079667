package nl.pop4j.application.command.content;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import nl.pop4j.application.command.PlanCommand;
import nl.pop4j.application.command.form.Bounds;
import nl.pop4j.application.command.form.Codes;
import nl.pop4j.application.command.form.Fills;
import nl.pop4j.application.command.form.NameOf;
import nl.pop4j.application.command.form.Required;
import nl.pop4j.application.command.form.Written;
import nl.pop4j.gap.Prioritisation;
import nl.pop4j.method.PlanSection;
import org.jspecify.annotations.Nullable;

/**
 * Decides how much haste a need has and whether it is taken up. Who decides follows from who gives the command.
 *
 * <p>Example: {@code new DecideNeed("c1", "plan-1", 7, "n1", "URGENT", true, true)} takes need {@code n1} up
 * first.
 *
 * @param commandId makes a repeated command have one effect
 * @param planId which plan
 * @param expectedVersion the version of the plan that the user saw
 * @param needId which need
 * @param urgency a name of {@code Prioritisation.Urgency}
 * @param realisticNow whether it can be worked on now
 * @param chosen whether it is taken up in the plan
 */
public record DecideNeed(
        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Nullable String commandId,

        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Nullable String planId,

        @Min(value = 0, message = Codes.OUT_OF_RANGE) long expectedVersion,

        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Nullable String needId,

        @Fills(PlanSection.NEEDS) @Written @NameOf(Prioritisation.Urgency.class) @Nullable String urgency,

        boolean realisticNow,

        boolean chosen)
        implements PlanCommand {

    /** Without content. */
    @Override
    public String toString() {
        return "DecideNeed[" + planId + "]";
    }
}
