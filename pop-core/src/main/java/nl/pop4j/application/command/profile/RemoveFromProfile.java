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
 * Takes an entry or insight out of a profile.
 *
 * <p>Example: {@code new RemoveFromProfile("c1", "noor", 2, "amb")} takes an ambition out; while an insight rests on
 * it, it is refused with {@code PROFILE-INSIGHT-3}.
 *
 * @param commandId makes a repeated command have one effect
 * @param employee whose profile
 * @param expectedVersion the version of the profile that the user saw
 * @param elementId id of the entry or insight
 */
public record RemoveFromProfile(
        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Nullable String commandId,

        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Personal(DataCategory.IDENTIFIER) @Nullable String employee,

        @Min(value = 0, message = Codes.OUT_OF_RANGE) long expectedVersion,

        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Nullable String elementId)
        implements ProfileCommand {

    /** Without content. */
    @Override
    public String toString() {
        return "RemoveFromProfile[]";
    }
}
