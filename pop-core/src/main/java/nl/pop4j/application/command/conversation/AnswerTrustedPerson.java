package nl.pop4j.application.command.conversation;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import nl.pop4j.application.command.form.Bounds;
import nl.pop4j.application.command.form.Codes;
import nl.pop4j.application.command.form.Required;
import nl.pop4j.shared.DataCategory;
import nl.pop4j.shared.Personal;
import org.jspecify.annotations.Nullable;

/**
 * The employee's answer whether somebody comes along.
 *
 * <p>Example: {@code new AnswerTrustedPerson("c1", "talk-1", 2, "piet")} says that Piet comes along; before the
 * question it is refused with {@code CONVERSATION-TRUSTED-1}.
 *
 * @param commandId makes a repeated command have one effect
 * @param conversationId which conversation
 * @param expectedVersion the version of the conversation that the user saw
 * @param person who comes along, or null for nobody
 */
public record AnswerTrustedPerson(
        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Nullable String commandId,

        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Nullable String conversationId,

        @Min(value = 0, message = Codes.OUT_OF_RANGE) long expectedVersion,

        @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Personal(DataCategory.IDENTIFIER) @Nullable String person)
        implements ConversationCommand {

    /** Without content. */
    @Override
    public String toString() {
        return "AnswerTrustedPerson[" + conversationId + "]";
    }
}
