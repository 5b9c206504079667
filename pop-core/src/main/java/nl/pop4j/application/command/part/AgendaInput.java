package nl.pop4j.application.command.part;

import jakarta.validation.constraints.Size;
import nl.pop4j.application.command.form.CleanText;
import nl.pop4j.application.command.form.Codes;
import nl.pop4j.application.command.form.NameOf;
import nl.pop4j.application.command.form.Written;
import nl.pop4j.conversation.invitation.AgendaItem;
import nl.pop4j.shared.DataCategory;
import nl.pop4j.shared.Personal;
import nl.pop4j.shared.UserText;
import org.jspecify.annotations.Nullable;

/**
 * One thing to talk about.
 *
 * <p>Example: {@code new AgendaInput("EMPLOYEE_GOALS", "Wat jij wilt")} is what the employee wants to reach.
 *
 * @param topic a name of {@code AgendaItem.Topic}
 * @param text what the people will read
 */
public record AgendaInput(
        @Written @NameOf(AgendaItem.Topic.class) @Nullable String topic,

        @Written
        @CleanText
        @Size(max = UserText.SHORT, message = Codes.TOO_LONG) @Personal(DataCategory.DEVELOPMENT)
        @Nullable String text) {

    /** Without content. */
    @Override
    public String toString() {
        return "AgendaInput[" + topic + "]";
    }
}
