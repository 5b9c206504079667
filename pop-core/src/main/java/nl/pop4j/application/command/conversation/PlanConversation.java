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
import nl.pop4j.application.command.form.NameOf;
import nl.pop4j.application.command.form.Required;
import nl.pop4j.application.command.form.Written;
import nl.pop4j.conversation.ConversationKind;
import nl.pop4j.shared.DataCategory;
import nl.pop4j.shared.Personal;
import nl.pop4j.shared.UserText;
import org.jspecify.annotations.Nullable;

/**
 * Makes an appointment for a conversation.
 *
 * <p>Example: {@code new PlanConversation("c1", "talk-1", 0, "POP", "noor", "ahmed", "plan-1", day, LocalTime.of(10,
 * 0), 60, "Kamer 3")} plans an hour of Noor with Ahmed: {@code PLANNED}, at version 1.
 *
 * @param commandId makes a repeated command have one effect
 * @param conversationId which conversation
 * @param expectedVersion the version of the conversation that the user saw
 * @param kind a name of {@code ConversationKind}
 * @param employee with whom
 * @param leader who leads it for the employer; null for whoever gives the command, or the manager if that is the employee
 * @param planId the plan that it is about, or null
 * @param date the day
 * @param time the local time at which it begins, in the tenant's time zone
 * @param minutes how long it takes, 1 to 720
 * @param place where; null counts as empty
 */
public record PlanConversation(
        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Nullable String commandId,

        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Nullable String conversationId,

        @Min(value = 0, message = Codes.OUT_OF_RANGE) long expectedVersion,

        @Written @NameOf(ConversationKind.class) @Nullable String kind,

        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Personal(DataCategory.IDENTIFIER) @Nullable String employee,

        @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Personal(DataCategory.IDENTIFIER) @Nullable String leader,

        @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Nullable String planId,

        @Required @CalendarDay @Nullable LocalDate date,
        @Required @Nullable LocalTime time,

        @Min(value = 1, message = Codes.OUT_OF_RANGE) @Max(value = 720, message = Codes.OUT_OF_RANGE) int minutes,

        @CleanText @Size(max = UserText.SHORT, message = Codes.TOO_LONG) @Personal(DataCategory.EMPLOYMENT) @Nullable String place)
        implements ConversationCommand {

    /** Without content. */
    @Override
    public String toString() {
        return "PlanConversation[" + conversationId + "]";
    }
}
