package nl.pop4j.application.command.agreement;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import nl.pop4j.application.command.PlanCommand;
import nl.pop4j.application.command.form.Bounds;
import nl.pop4j.application.command.form.Codes;
import nl.pop4j.application.command.form.NameOf;
import nl.pop4j.application.command.form.Required;
import nl.pop4j.application.command.form.Written;
import nl.pop4j.plan.revision.SignatureMeaning;
import org.jspecify.annotations.Nullable;

/**
 * Signs a revision.
 *
 * @param commandId makes a repeated command have one effect
 * @param planId which plan
 * @param expectedVersion the version of the plan that the user saw
 * @param revision the revision that was shown
 * @param digest the digest of what was shown
 * @param meaning a name of {@code SignatureMeaning}
 */
public record SignRevision(
        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Nullable String commandId,

        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Nullable String planId,

        @Min(value = 0, message = Codes.OUT_OF_RANGE) long expectedVersion,
        @Min(value = 1, message = Codes.OUT_OF_RANGE) int revision,

        @Required @Pattern(regexp = "[0-9a-f]{64}", message = Codes.FORM) @Nullable String digest,

        @Written @NameOf(SignatureMeaning.class) @Nullable String meaning)
        implements PlanCommand {

    /** Without content. */
    @Override
    public String toString() {
        return "SignRevision[" + planId + "]";
    }
}
