package nl.pop4j.application.command.conversation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import nl.pop4j.application.command.form.Bounds;
import nl.pop4j.application.command.form.CleanText;
import nl.pop4j.application.command.form.Codes;
import nl.pop4j.application.command.form.FormOf;
import nl.pop4j.application.command.form.Lists;
import nl.pop4j.application.command.form.Required;
import nl.pop4j.application.command.form.Written;
import nl.pop4j.application.command.part.AgendaInput;
import nl.pop4j.conversation.invitation.Invitation;
import nl.pop4j.shared.DataCategory;
import nl.pop4j.shared.Personal;
import nl.pop4j.shared.UserText;
import org.jspecify.annotations.Nullable;

/**
 * Sends the invitation to a conversation today, or another one in its place.
 *
 * <p>Example: {@code new InviteToConversation("c1", "talk-1", 1, "nl", "We praten over jouw plan.", List.of(new
 * AgendaInput("EMPLOYEE_GOALS", "Wat jij wilt")), "Eerst jij.", "preparation", 0, "Nieuw hier.")} makes a preparatory
 * talk {@code INVITED}; one about the plan needs an item of {@code ORGANISATION_GOALS}, too.
 *
 * @param commandId makes a repeated command have one effect
 * @param conversationId which conversation
 * @param expectedVersion the version of the conversation that the user saw
 * @param language the language of the texts, a BCP 47 tag
 * @param purpose what the talk is for, in plain language
 * @param agenda what is talked about, in order
 * @param course how the talk goes; null counts as empty
 * @param questionnaire id of a questionnaire of one of the tenant's methods to prepare with, or null for none
 * @param leadDays how many working days there are at least to prepare, 0 to 60
 * @param withoutPicture why someone is invited before there is a picture of what the person can do, or null
 */
public record InviteToConversation(
        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Nullable String commandId,

        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Nullable String conversationId,

        @Min(value = 0, message = Codes.OUT_OF_RANGE) long expectedVersion,

        @Written @FormOf(FormOf.Kind.LANGUAGE) @Nullable String language,

        @Written
        @CleanText
        @Size(max = UserText.LONG, message = Codes.TOO_LONG) @Personal(DataCategory.DEVELOPMENT)
        @Nullable String purpose,

        @Size(max = 50, message = Codes.TOO_MANY) @Nullable List<@Required @Valid AgendaInput> agenda,

        @CleanText @Size(max = UserText.LONG, message = Codes.TOO_LONG) @Personal(DataCategory.DEVELOPMENT) @Nullable String course,

        @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Nullable String questionnaire,

        @Min(value = 0, message = Codes.OUT_OF_RANGE) @Max(value = Invitation.LONGEST_LEAD, message = Codes.OUT_OF_RANGE) int leadDays,

        @CleanText @Size(max = UserText.LONG, message = Codes.TOO_LONG) @Personal(DataCategory.DEVELOPMENT) @Nullable String withoutPicture)
        implements ConversationCommand {

    /** Copies the lists; none is the same as an empty one. */
    public InviteToConversation {
        agenda = Lists.copyOf(agenda);
    }

    /** Without content. */
    @Override
    public String toString() {
        return "InviteToConversation[" + conversationId + "]";
    }
}
