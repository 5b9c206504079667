package nl.pop4j.application.command.conversation;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import nl.pop4j.application.command.form.Bounds;
import nl.pop4j.application.command.form.Codes;
import nl.pop4j.application.command.form.NameOf;
import nl.pop4j.application.command.form.Required;
import nl.pop4j.application.command.form.Written;
import nl.pop4j.conversation.record.HandedCopy;
import org.jspecify.annotations.Nullable;

/**
 * Notes that the employee got a copy of the record today.
 *
 * <p>Example: {@code new HandOverRecord("c1", "talk-1", 5, "PAPER")} says that Noor got it on paper; before the talk
 * was held it is refused with {@code CONVERSATION-NOT-HELD-1}.
 *
 * @param commandId makes a repeated command have one effect
 * @param conversationId which conversation
 * @param expectedVersion the version of the conversation that the user saw
 * @param how a name of {@code HandedCopy.Way}
 */
public record HandOverRecord(
        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Nullable String commandId,

        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Nullable String conversationId,

        @Min(value = 0, message = Codes.OUT_OF_RANGE) long expectedVersion,

        @Written @NameOf(HandedCopy.Way.class) @Nullable String how)
        implements ConversationCommand {

    /** Without content. */
    @Override
    public String toString() {
        return "HandOverRecord[" + conversationId + "]";
    }
}
