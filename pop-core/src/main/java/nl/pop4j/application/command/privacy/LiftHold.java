package nl.pop4j.application.command.privacy;

import jakarta.validation.constraints.Pattern;
import nl.pop4j.application.command.Command;
import nl.pop4j.application.command.form.Bounds;
import nl.pop4j.application.command.form.Codes;
import nl.pop4j.application.command.form.Required;
import nl.pop4j.shared.DataCategory;
import nl.pop4j.shared.Personal;
import org.jspecify.annotations.Nullable;

/**
 * Lifts the order not to erase a person's data; does nothing where there is none.
 *
 * <p>Example: {@code new LiftHold("c1", "noor")}: what is due of Noor's data can be erased again.
 *
 * @param commandId makes a repeated command have one effect
 * @param person whose data
 */
public record LiftHold(
        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Nullable String commandId,

        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Personal(DataCategory.IDENTIFIER) @Nullable String person)
        implements Command {

    /** Without content. */
    @Override
    public String toString() {
        return "LiftHold[]";
    }
}
