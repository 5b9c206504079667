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
 * Reports what came of a promise in the record of a conversation.
 *
 * <p>Example: {@code new ReportPromise("c1", "talk-1", 5, "b1", true, day)}; after the day on which it was due, it was
 * kept late.
 *
 * @param commandId makes a repeated command have one effect
 * @param conversationId which conversation
 * @param expectedVersion the version of the conversation that the user saw
 * @param promiseId which promise of its record
 * @param kept whether it was kept, in time or not
 * @param on the day on which it was kept, or was seen to be broken; not after today
 */
public record ReportPromise(
        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Nullable String commandId,

        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Nullable String conversationId,

        @Min(value = 0, message = Codes.OUT_OF_RANGE) long expectedVersion,

        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Nullable String promiseId,

        boolean kept,

        @Required @CalendarDay @Nullable LocalDate on)
        implements ConversationCommand {

    /** Without content. */
    @Override
    public String toString() {
        return "ReportPromise[" + conversationId + "]";
    }
}
