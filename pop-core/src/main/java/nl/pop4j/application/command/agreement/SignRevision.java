package nl.pop4j.application.command.agreement;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import nl.pop4j.application.command.PlanCommand;
import nl.pop4j.application.command.form.Bounds;
import nl.pop4j.application.command.form.CleanText;
import nl.pop4j.application.command.form.Codes;
import nl.pop4j.application.command.form.Fills;
import nl.pop4j.application.command.form.NameOf;
import nl.pop4j.application.command.form.Required;
import nl.pop4j.application.command.form.Written;
import nl.pop4j.method.PlanSection;
import nl.pop4j.plan.revision.SignatureMeaning;
import nl.pop4j.shared.DataCategory;
import nl.pop4j.shared.Personal;
import nl.pop4j.shared.UserText;
import org.jspecify.annotations.Nullable;

/**
 * Signs a revision.
 *
 * <p>Example: {@code new SignRevision("c1", "plan-1", 7, 1, digest, "FOR_AGREEMENT")} signs for the side of who gives
 * it; once both sides have, revision 1 is {@code SIGNED}. Another digest is refused with {@code SIGN-1}.
 *
 * @param commandId makes a repeated command have one effect
 * @param planId which plan
 * @param expectedVersion the version of the plan that the user saw
 * @param revision the revision that was shown
 * @param digest the digest of what was shown
 * @param meaning a name of {@code SignatureMeaning}
 * @param reaction what the signer wants to say with it; needed under protest and for a refusal, null counts as empty
 */
public record SignRevision(
        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Nullable String commandId,

        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Nullable String planId,

        @Min(value = 0, message = Codes.OUT_OF_RANGE) long expectedVersion,
        @Min(value = 1, message = Codes.OUT_OF_RANGE) int revision,

        @Required @Pattern(regexp = "[0-9a-f]{64}", message = Codes.FORM) @Nullable String digest,

        @Fills(PlanSection.SIGNATURES) @Written @NameOf(SignatureMeaning.class) @Nullable String meaning,

        @CleanText @Size(max = UserText.LONG, message = Codes.TOO_LONG) @Personal(DataCategory.DEVELOPMENT) @Nullable String reaction)
        implements PlanCommand {

    /** Signs without a reaction. */
    public SignRevision(
            @Nullable String commandId,
            @Nullable String planId,
            long expectedVersion,
            int revision,
            @Nullable String digest,
            @Nullable String meaning) {
        this(commandId, planId, expectedVersion, revision, digest, meaning, null);
    }

    /** Without content. */
    @Override
    public String toString() {
        return "SignRevision[" + planId + "]";
    }
}
