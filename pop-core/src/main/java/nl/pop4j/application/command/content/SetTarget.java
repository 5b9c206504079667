package nl.pop4j.application.command.content;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import java.time.LocalDate;
import nl.pop4j.application.command.PlanCommand;
import nl.pop4j.application.command.form.Bounds;
import nl.pop4j.application.command.form.CalendarDay;
import nl.pop4j.application.command.form.Codes;
import nl.pop4j.application.command.form.Fills;
import nl.pop4j.application.command.form.FormOf;
import nl.pop4j.application.command.form.NameOf;
import nl.pop4j.application.command.form.Required;
import nl.pop4j.application.command.form.Written;
import nl.pop4j.gap.TargetSource;
import nl.pop4j.method.PlanSection;
import org.jspecify.annotations.Nullable;

/**
 * Sets the level of one competence that the employee wants to have.
 *
 * <p>Example: {@code new SetTarget("c1", "plan-1", 7, "V1", BigDecimal.valueOf(4), null, "FUTURE_ROLE", null)}
 * wants level 4 of {@code V1} for a future role, with weight 1.
 *
 * @param commandId makes a repeated command have one effect
 * @param planId which plan
 * @param expectedVersion the version of the plan that the user saw
 * @param competence the framework's code
 * @param level the level to have
 * @param weight how important it is; null counts as 1
 * @param source a name of {@code TargetSource}
 * @param by the day by which, or null
 */
public record SetTarget(
        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Nullable String commandId,

        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Nullable String planId,

        @Min(value = 0, message = Codes.OUT_OF_RANGE) long expectedVersion,

        @Fills(PlanSection.TARGETS) @Written @FormOf(FormOf.Kind.COMPETENCE) @Nullable String competence,

        @Fills(PlanSection.TARGETS) @Required @FormOf(FormOf.Kind.LEVEL) @Nullable BigDecimal level,

        @FormOf(FormOf.Kind.LEVEL) @Nullable BigDecimal weight,

        @Written @NameOf(TargetSource.class) @Nullable String source,

        @CalendarDay @Nullable LocalDate by)
        implements PlanCommand {

    /** Without content. */
    @Override
    public String toString() {
        return "SetTarget[" + planId + "]";
    }
}
