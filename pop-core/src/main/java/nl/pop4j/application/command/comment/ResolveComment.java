package nl.pop4j.application.command.comment;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import nl.pop4j.application.command.form.Bounds;
import nl.pop4j.application.command.form.Codes;
import nl.pop4j.application.command.form.Required;
import org.jspecify.annotations.Nullable;

/**
 * Says that a comment is settled, with what was answered to it. Anybody who may comment there can say so.
 *
 * <p>Example: {@code new ResolveComment("c9", "n1", 1)}; a second time with another command is a finding.
 *
 * @param commandId makes a repeated command have one effect
 * @param commentId which comment
 * @param expectedVersion the version of the comment that the user saw
 */
public record ResolveComment(
        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Nullable String commandId,

        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Nullable String commentId,

        @Min(value = 0, message = Codes.OUT_OF_RANGE) long expectedVersion)
        implements CommentCommand {

    /** Without content. */
    @Override
    public String toString() {
        return "ResolveComment[]";
    }
}
