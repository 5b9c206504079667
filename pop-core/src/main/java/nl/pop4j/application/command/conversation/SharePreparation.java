package nl.pop4j.application.command.conversation;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import nl.pop4j.application.command.form.Bounds;
import nl.pop4j.application.command.form.Codes;
import nl.pop4j.application.command.form.Required;
import org.jspecify.annotations.Nullable;

/**
 * Lets go of what a side prepared.
 *
 * <p>Example: {@code new SharePreparation("c1", "talk-1", 3)} shows it to the other side once that has shared, too;
 * with nothing prepared it is refused with {@code CONVERSATION-PREPARED-1}.
 *
 * @param commandId makes a repeated command have one effect
 * @param conversationId which conversation
 * @param expectedVersion the version of the conversation that the user saw
 */
public record SharePreparation(
        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Nullable String commandId,

        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Nullable String conversationId,

        @Min(value = 0, message = Codes.OUT_OF_RANGE) long expectedVersion)
        implements ConversationCommand {

    /** Without content. */
    @Override
    public String toString() {
        return "SharePreparation[" + conversationId + "]";
    }
}
