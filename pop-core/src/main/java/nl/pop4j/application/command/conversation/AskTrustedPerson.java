package nl.pop4j.application.command.conversation;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import nl.pop4j.application.command.form.Bounds;
import nl.pop4j.application.command.form.Codes;
import nl.pop4j.application.command.form.Required;
import org.jspecify.annotations.Nullable;

/**
 * Notes that the employer asked today whether the employee brings somebody they trust.
 *
 * <p>Example: {@code new AskTrustedPerson("c1", "talk-1", 1)}: the conversation is then at version 2, and without an
 * answer is closed only for a reason.
 *
 * @param commandId makes a repeated command have one effect
 * @param conversationId which conversation
 * @param expectedVersion the version of the conversation that the user saw
 */
public record AskTrustedPerson(
        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Nullable String commandId,

        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Nullable String conversationId,

        @Min(value = 0, message = Codes.OUT_OF_RANGE) long expectedVersion)
        implements ConversationCommand {

    /** Without content. */
    @Override
    public String toString() {
        return "AskTrustedPerson[" + conversationId + "]";
    }
}
