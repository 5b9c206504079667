package nl.pop4j.application.command.profile;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import nl.pop4j.application.command.form.Bounds;
import nl.pop4j.application.command.form.Codes;
import nl.pop4j.application.command.form.Required;
import nl.pop4j.shared.DataCategory;
import nl.pop4j.shared.Personal;
import org.jspecify.annotations.Nullable;

/**
 * Lets others read what is in the profile now.
 *
 * <p>Example: {@code new ShareProfile("c1", "noor", 2)}: what Noor writes after that stays hers until she shares again.
 *
 * @param commandId makes a repeated command have one effect
 * @param employee whose profile
 * @param expectedVersion the version of the profile that the user saw
 */
public record ShareProfile(
        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Nullable String commandId,

        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Personal(DataCategory.IDENTIFIER) @Nullable String employee,

        @Min(value = 0, message = Codes.OUT_OF_RANGE) long expectedVersion)
        implements ProfileCommand {

    /** Without content. */
    @Override
    public String toString() {
        return "ShareProfile[]";
    }
}
