package nl.pop4j.application.command.conversation;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import nl.pop4j.application.command.form.Bounds;
import nl.pop4j.application.command.form.CalendarDay;
import nl.pop4j.application.command.form.Codes;
import nl.pop4j.application.command.form.Required;
import org.jspecify.annotations.Nullable;

/**
 * Notes that a conversation took place.
 *
 * <p>Example: {@code new HoldConversation("c1", "talk-1", 2, day)} makes it {@code HELD}, with an empty record; a day
 * still to come is refused with {@code CONVERSATION-FUTURE-1}.
 *
 * @param commandId makes a repeated command have one effect
 * @param conversationId which conversation
 * @param expectedVersion the version of the conversation that the user saw
 * @param on the day on which it took place
 */
public record HoldConversation(
        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Nullable String commandId,

        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Nullable String conversationId,

        @Min(value = 0, message = Codes.OUT_OF_RANGE) long expectedVersion,

        @Required @CalendarDay @Nullable LocalDate on)
        implements ConversationCommand {

    /** Without content. */
    @Override
    public String toString() {
        return "HoldConversation[" + conversationId + "]";
    }
}
