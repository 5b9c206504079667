package nl.pop4j.application.command.privacy;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import nl.pop4j.application.command.Command;
import nl.pop4j.application.command.form.Bounds;
import nl.pop4j.application.command.form.CleanText;
import nl.pop4j.application.command.form.Codes;
import nl.pop4j.application.command.form.Required;
import nl.pop4j.application.command.form.Written;
import nl.pop4j.shared.DataCategory;
import nl.pop4j.shared.Personal;
import nl.pop4j.shared.UserText;
import org.jspecify.annotations.Nullable;

/**
 * Orders not to erase a person's data for now.
 *
 * <p>Example: {@code new HoldErasure("c1", "noor", "zaak 12")}: erasing Noor's data is then refused with {@code
 * ERASURE-HOLD-1}.
 *
 * @param commandId makes a repeated command have one effect
 * @param person whose data
 * @param basis what the order rests on, such as the number of a case
 */
public record HoldErasure(
        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Nullable String commandId,

        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Personal(DataCategory.IDENTIFIER) @Nullable String person,

        @Written
        @CleanText
        @Size(max = UserText.SHORT, message = Codes.TOO_LONG) @Personal(DataCategory.EMPLOYMENT)
        @Nullable String basis)
        implements Command {

    /** Without content. */
    @Override
    public String toString() {
        return "HoldErasure[]";
    }
}
