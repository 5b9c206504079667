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
import nl.pop4j.application.command.profile.AnswerInput;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what a side prepares, for that side only, until it is shared; takes the place of what it wrote before.
 *
 * <p>Example: {@code new PrepareConversation("c1", "talk-1", 2, List.of(new AnswerInput("learn", "Plannen")))} is seen
 * by that side alone; once it is shared, another is refused with {@code CONVERSATION-SHARED-1}.
 *
 * @param commandId makes a repeated command have one effect
 * @param conversationId which conversation
 * @param expectedVersion the version of the conversation that the user saw
 * @param answers the answers to the questionnaire of the invitation, each question once
 */
public record PrepareConversation(
        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Nullable String commandId,

        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Nullable String conversationId,

        @Min(value = 0, message = Codes.OUT_OF_RANGE) long expectedVersion,

        @Size(max = 50, message = Codes.TOO_MANY) @Nullable List<@Required @Valid AnswerInput> answers)
        implements ConversationCommand {

    /** Copies the lists; none is the same as an empty one. */
    public PrepareConversation {
        answers = Lists.copyOf(answers);
    }

    /** Whether no question is answered twice. */
    @AssertTrue(message = Codes.FORM) public boolean isEachQuestionOnce() {
        return Lists.areDistinct(answers, AnswerInput::question);
    }

    /** Without content. */
    @Override
    public String toString() {
        return "PrepareConversation[" + conversationId + "]";
    }
}
