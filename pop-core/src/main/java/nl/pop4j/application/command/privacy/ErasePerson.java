package nl.pop4j.application.command.privacy;

import jakarta.validation.constraints.Pattern;
import nl.pop4j.application.command.Command;
import nl.pop4j.application.command.form.Bounds;
import nl.pop4j.application.command.form.Codes;
import nl.pop4j.application.command.form.NameOf;
import nl.pop4j.application.command.form.Required;
import nl.pop4j.application.command.form.Written;
import nl.pop4j.privacy.retention.ErasureReason;
import nl.pop4j.privacy.retention.ErasureScope;
import nl.pop4j.shared.DataCategory;
import nl.pop4j.shared.Personal;
import org.jspecify.annotations.Nullable;

/**
 * Erases a person's data.
 *
 * <p>Example: {@code new ErasePerson("c1", "noor", "EVERYTHING", "RETENTION_ENDED")} leaves a proof named {@code c1};
 * too early it is refused with {@code ERASURE-DUE-1}.
 *
 * @param commandId makes a repeated command have one effect; it also names the erasure
 * @param person whose data
 * @param scope a name of {@code ErasureScope}
 * @param reason a name of {@code ErasureReason}; {@code RETENTION_ENDED} only where it has
 */
public record ErasePerson(
        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Nullable String commandId,

        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Personal(DataCategory.IDENTIFIER) @Nullable String person,

        @Written @NameOf(ErasureScope.class) @Nullable String scope,
        @Written @NameOf(ErasureReason.class) @Nullable String reason)
        implements Command {

    /** Without content. */
    @Override
    public String toString() {
        return "ErasePerson[]";
    }
}
