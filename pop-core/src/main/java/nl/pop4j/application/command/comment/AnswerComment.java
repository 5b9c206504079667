package nl.pop4j.application.command.comment;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
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
 * Answers a comment.
 *
 * <p>Example: {@code new AnswerComment("c8", "n1", 1, "n2", "Ja, de cursus is in mei.", "nl")} puts answer {@code n2}
 * under comment {@code n1}.
 *
 * @param commandId makes a repeated command have one effect
 * @param commentId the comment that is answered
 * @param expectedVersion the version of that comment that the user saw
 * @param answerId names the answer
 * @param text what is said
 * @param language the language of the text, a BCP 47 tag
 */
public record AnswerComment(
        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Nullable String commandId,

        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Nullable String commentId,

        @Min(value = 0, message = Codes.OUT_OF_RANGE) long expectedVersion,

        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Nullable String answerId,

        @Written
        @CleanText
        @Size(max = UserText.LONG, message = Codes.TOO_LONG) @Personal(DataCategory.DEVELOPMENT)
        @Nullable String text,

        @Written @FormOf(FormOf.Kind.LANGUAGE) @Nullable String language)
        implements CommentCommand {

    /** Without content. */
    @Override
    public String toString() {
        return "AnswerComment[]";
    }
}
