package nl.pop4j.application.command.conversation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import nl.pop4j.application.command.form.Bounds;
import nl.pop4j.application.command.form.Codes;
import nl.pop4j.application.command.form.Lists;
import nl.pop4j.application.command.form.Required;
import nl.pop4j.application.command.part.ReasonInput;
import org.jspecify.annotations.Nullable;

/**
 * Closes a conversation when all is done or has a reason.
 *
 * <p>Example: {@code new CloseConversation("c1", "talk-1", 6, List.of(new ReasonInput("/copy", "Volgt.")))} makes it
 * {@code CLOSED} though Noor has no copy yet; without the reason it is refused with {@code CONVERSATION-OPEN-6}.
 *
 * @param commandId makes a repeated command have one effect
 * @param conversationId which conversation
 * @param expectedVersion the version of the conversation that the user saw
 * @param reasons why something is left out, each place once
 */
public record CloseConversation(
        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Nullable String commandId,

        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Nullable String conversationId,

        @Min(value = 0, message = Codes.OUT_OF_RANGE) long expectedVersion,

        @Size(max = 50, message = Codes.TOO_MANY) @Nullable List<@Required @Valid ReasonInput> reasons)
        implements ConversationCommand {

    /** Copies the lists; none is the same as an empty one. */
    public CloseConversation {
        reasons = Lists.copyOf(reasons);
    }

    /** Whether no place is named twice. */
    @AssertTrue(message = Codes.FORM) public boolean isEachPlaceOnce() {
        return Lists.areDistinct(reasons, ReasonInput::pointer);
    }

    /** Without content. */
    @Override
    public String toString() {
        return "CloseConversation[" + conversationId + "]";
    }
}
