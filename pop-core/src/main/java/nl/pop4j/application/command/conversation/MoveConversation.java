package nl.pop4j.application.command.conversation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import nl.pop4j.application.command.form.Bounds;
import nl.pop4j.application.command.form.CalendarDay;
import nl.pop4j.application.command.form.CleanText;
import nl.pop4j.application.command.form.Codes;
import nl.pop4j.application.command.form.Required;
import nl.pop4j.shared.DataCategory;
import nl.pop4j.shared.Personal;
import nl.pop4j.shared.UserText;
import org.jspecify.annotations.Nullable;

/**
 * Moves a conversation to another time or place.
 *
 * <p>Example: {@code new MoveConversation("c1", "talk-1", 1, day, LocalTime.of(11, 0), 45, "Kamer 4")} moves it to
 * eleven, for three quarters of an hour; a day off is refused with {@code CONVERSATION-DAY-1}.
 *
 * @param commandId makes a repeated command have one effect
 * @param conversationId which conversation
 * @param expectedVersion the version of the conversation that the user saw
 * @param date the day
 * @param time the local time at which it begins, in the tenant's time zone
 * @param minutes how long it takes, 1 to 720
 * @param place where; null counts as empty
 */
public record MoveConversation(
        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Nullable String commandId,

        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Nullable String conversationId,

        @Min(value = 0, message = Codes.OUT_OF_RANGE) long expectedVersion,

        @Required @CalendarDay @Nullable LocalDate date,
        @Required @Nullable LocalTime time,

        @Min(value = 1, message = Codes.OUT_OF_RANGE) @Max(value = 720, message = Codes.OUT_OF_RANGE) int minutes,

        @CleanText @Size(max = UserText.SHORT, message = Codes.TOO_LONG) @Personal(DataCategory.EMPLOYMENT) @Nullable String place)
        implements ConversationCommand {

    /** Without content. */
    @Override
    public String toString() {
        return "MoveConversation[" + conversationId + "]";
    }
}
