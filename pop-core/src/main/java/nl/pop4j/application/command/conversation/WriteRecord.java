package nl.pop4j.application.command.conversation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import nl.pop4j.application.command.form.Bounds;
import nl.pop4j.application.command.form.CleanText;
import nl.pop4j.application.command.form.Codes;
import nl.pop4j.application.command.form.Lists;
import nl.pop4j.application.command.form.NameOf;
import nl.pop4j.application.command.form.Required;
import nl.pop4j.application.command.part.PromiseInput;
import nl.pop4j.conversation.record.ConversationPoint;
import nl.pop4j.shared.DataCategory;
import nl.pop4j.shared.Personal;
import nl.pop4j.shared.UserText;
import org.jspecify.annotations.Nullable;

/**
 * Writes the record of a conversation that was held: what was heard, then what was agreed.
 *
 * <p>Example: {@code new WriteRecord("c1", "talk-1", 3, List.of("MASTERED"), "Plannen lukt.", "Elke maandag.",
 * List.of(new PromiseInput("b1", "EMPLOYER", "Ik help je.", day)))} writes all of it; with nothing heard it is refused
 * with {@code CONVERSATION-HEARD-1}.
 *
 * @param commandId makes a repeated command have one effect
 * @param conversationId which conversation
 * @param expectedVersion the version of the conversation that the user saw
 * @param covered names of {@code ConversationPoint} that were talked about, in addition to those noted before
 * @param heard what the two told each other, or null to leave that as it is
 * @param agreed what they agreed in their own words, or null to leave that and the promises as they are unless promises are given
 * @param promises what each side promised
 */
public record WriteRecord(
        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Nullable String commandId,

        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Nullable String conversationId,

        @Min(value = 0, message = Codes.OUT_OF_RANGE) long expectedVersion,

        @Size(max = 50, message = Codes.TOO_MANY) @Nullable List<@Required @NameOf(ConversationPoint.class) String> covered,

        @CleanText @Size(max = UserText.LONG, message = Codes.TOO_LONG) @Personal(DataCategory.DEVELOPMENT) @Nullable String heard,

        @CleanText @Size(max = UserText.LONG, message = Codes.TOO_LONG) @Personal(DataCategory.DEVELOPMENT) @Nullable String agreed,

        @Size(max = 50, message = Codes.TOO_MANY) @Nullable List<@Required @Valid PromiseInput> promises)
        implements ConversationCommand {

    /** Copies the lists; none is the same as an empty one. */
    public WriteRecord {
        covered = Lists.copyOf(covered);
        promises = Lists.copyOf(promises);
    }

    /** Whether no promise is named twice. */
    @AssertTrue(message = Codes.FORM) public boolean isEachPromiseOnce() {
        return Lists.areDistinct(promises, PromiseInput::promiseId);
    }

    /** Without content. */
    @Override
    public String toString() {
        return "WriteRecord[" + conversationId + "]";
    }
}
