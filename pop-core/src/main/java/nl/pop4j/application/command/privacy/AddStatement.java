package nl.pop4j.application.command.privacy;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import nl.pop4j.application.command.Command;
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
 * Puts a statement beside a text about oneself.
 *
 * <p>Example: {@code new AddStatement("c1", "noor", 0, "s1", "plan-1", "/goals/0", "Dat was ik niet.", "nl")} stands
 * beside the first goal, which stays as it is; Noor's statements are then at version 1.
 *
 * @param commandId makes a repeated command have one effect
 * @param employee whose statement
 * @param expectedVersion the version of the employee's statements that the user saw
 * @param statementId names the statement
 * @param record id of what it is about: a plan, an assessment, a conversation
 * @param pointer the place in it, a JSON pointer, or null for the whole
 * @param text the statement
 * @param language the language of the text, a BCP 47 tag
 */
public record AddStatement(
        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Nullable String commandId,

        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Personal(DataCategory.IDENTIFIER) @Nullable String employee,

        @Min(value = 0, message = Codes.OUT_OF_RANGE) long expectedVersion,

        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Nullable String statementId,

        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Nullable String record,

        @CleanText
        @Pattern(regexp = "|/.*", message = Codes.FORM) @Size(max = UserText.SHORT, message = Codes.TOO_LONG) @Nullable String pointer,

        @Written
        @CleanText
        @Size(max = UserText.LONG, message = Codes.TOO_LONG) @Personal(DataCategory.DEVELOPMENT)
        @Nullable String text,

        @Written @FormOf(FormOf.Kind.LANGUAGE) @Nullable String language)
        implements Command {

    /** Without content. */
    @Override
    public String toString() {
        return "AddStatement[]";
    }
}
