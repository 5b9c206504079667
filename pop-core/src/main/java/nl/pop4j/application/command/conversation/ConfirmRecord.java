package nl.pop4j.application.command.conversation;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import nl.pop4j.application.command.form.Bounds;
import nl.pop4j.application.command.form.CleanText;
import nl.pop4j.application.command.form.Codes;
import nl.pop4j.application.command.form.NameOf;
import nl.pop4j.application.command.form.Required;
import nl.pop4j.application.command.form.Written;
import nl.pop4j.plan.revision.SignatureMeaning;
import nl.pop4j.shared.DataCategory;
import nl.pop4j.shared.Personal;
import nl.pop4j.shared.UserText;
import org.jspecify.annotations.Nullable;

/**
 * Puts one side's word under the record.
 *
 * <p>Example: {@code new ConfirmRecord("c1", "talk-1", 4, "AS_SEEN", "Ik had op meer uren gehoopt.")} keeps the
 * reaction beside the record, which nobody can change from then on.
 *
 * @param commandId makes a repeated command have one effect
 * @param conversationId which conversation
 * @param expectedVersion the version of the conversation that the user saw
 * @param meaning a name of {@code SignatureMeaning}
 * @param reaction what the person wants to say with it; null counts as empty
 */
public record ConfirmRecord(
        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Nullable String commandId,

        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Nullable String conversationId,

        @Min(value = 0, message = Codes.OUT_OF_RANGE) long expectedVersion,

        @Written @NameOf(SignatureMeaning.class) @Nullable String meaning,

        @CleanText @Size(max = UserText.LONG, message = Codes.TOO_LONG) @Personal(DataCategory.DEVELOPMENT) @Nullable String reaction)
        implements ConversationCommand {

    /** Without content. */
    @Override
    public String toString() {
        return "ConfirmRecord[" + conversationId + "]";
    }
}
