package nl.pop4j.application.command.comment;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import nl.pop4j.application.command.PlanCommand;
import nl.pop4j.application.command.form.Bounds;
import nl.pop4j.application.command.form.CleanText;
import nl.pop4j.application.command.form.Codes;
import nl.pop4j.application.command.form.FormOf;
import nl.pop4j.application.command.form.Required;
import nl.pop4j.application.command.form.Written;
import nl.pop4j.shared.DataCategory;
import nl.pop4j.shared.Personal;
import nl.pop4j.shared.UserText;
import org.jspecify.annotations.Nullable;

/**
 * Says something about a place in a plan.
 *
 * <p>Example: {@code new AddComment("c7", "plan-1", 4, "n1", "/goals/0/deadline", "Lukt dit voor de zomer?", "nl")}. If
 * the plan has changed since version 4, so that the pointer may lead elsewhere, the command is stale.
 *
 * @param commandId makes a repeated command have one effect
 * @param planId the plan
 * @param expectedVersion the version of the plan that the user saw
 * @param commentId names the comment
 * @param pointer the place, a JSON pointer into the content of the plan; null or empty for the whole plan
 * @param text what is said
 * @param language the language of the text, a BCP 47 tag
 */
public record AddComment(
        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Nullable String commandId,

        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Nullable String planId,

        @Min(value = 0, message = Codes.OUT_OF_RANGE) long expectedVersion,

        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Nullable String commentId,

        @CleanText
        @Pattern(regexp = "|/.*", message = Codes.FORM) @Size(max = UserText.SHORT, message = Codes.TOO_LONG) @Nullable String pointer,

        @Written
        @CleanText
        @Size(max = UserText.LONG, message = Codes.TOO_LONG) @Personal(DataCategory.DEVELOPMENT)
        @Nullable String text,

        @Written @FormOf(FormOf.Kind.LANGUAGE) @Nullable String language)
        implements PlanCommand {

    /** Without content. */
    @Override
    public String toString() {
        return "AddComment[]";
    }
}
