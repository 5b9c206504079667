package nl.pop4j.application.command.content;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import nl.pop4j.application.command.PlanCommand;
import nl.pop4j.application.command.form.Bounds;
import nl.pop4j.application.command.form.CleanText;
import nl.pop4j.application.command.form.Codes;
import nl.pop4j.application.command.form.Fills;
import nl.pop4j.application.command.form.FormOf;
import nl.pop4j.application.command.form.NameOf;
import nl.pop4j.application.command.form.Required;
import nl.pop4j.application.command.form.Written;
import nl.pop4j.gap.DevelopmentNeed;
import nl.pop4j.method.PlanSection;
import nl.pop4j.shared.DataCategory;
import nl.pop4j.shared.Personal;
import nl.pop4j.shared.UserText;
import org.jspecify.annotations.Nullable;

/**
 * Adds a development need, or writes it anew in its place.
 *
 * <p>Example: {@code new PutNeed("c1", "plan-1", 7, "n1", "OWN_WISH", null, "werk", "Leren plannen")} adds a wish
 * of the employee's own.
 *
 * @param commandId makes a repeated command have one effect
 * @param planId which plan
 * @param expectedVersion the version of the plan that the user saw
 * @param needId names the need within the plan
 * @param source a name of {@code DevelopmentNeed.Source}
 * @param competence the competence concerned, or null
 * @param domain the field of work or life it belongs to; null counts as empty
 * @param text what is needed
 */
public record PutNeed(
        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Nullable String commandId,

        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Nullable String planId,

        @Min(value = 0, message = Codes.OUT_OF_RANGE) long expectedVersion,

        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Nullable String needId,

        @Written @NameOf(DevelopmentNeed.Source.class) @Nullable String source,

        @FormOf(FormOf.Kind.COMPETENCE) @Nullable String competence,

        @CleanText @Size(max = UserText.SHORT, message = Codes.TOO_LONG) @Personal(DataCategory.DEVELOPMENT) @Nullable String domain,

        @Fills(PlanSection.NEEDS)
        @Written
        @CleanText
        @Size(max = UserText.LONG, message = Codes.TOO_LONG) @Personal(DataCategory.DEVELOPMENT)
        @Nullable String text)
        implements PlanCommand {

    /** Without content. */
    @Override
    public String toString() {
        return "PutNeed[" + planId + "]";
    }
}
