package nl.pop4j.application.command.library;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import nl.pop4j.application.command.Command;
import nl.pop4j.application.command.form.Bounds;
import nl.pop4j.application.command.form.Codes;
import nl.pop4j.application.command.form.Required;
import nl.pop4j.shared.Experimental;
import org.jspecify.annotations.Nullable;

/**
 * Offers a ready goal no longer. Plans that took it keep what they have.
 *
 * <p>Example: {@code new RetireLibraryGoal("c1", 1, "feedback")}: from then on no plan takes it, and the goal is at
 * version 2.
 *
 * @param commandId makes a repeated command have one effect
 * @param expectedVersion the stored version that the user saw
 * @param libraryGoal which goal
 */
@Experimental
public record RetireLibraryGoal(
        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Nullable String commandId,

        @Min(value = 0, message = Codes.OUT_OF_RANGE) long expectedVersion,

        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Nullable String libraryGoal)
        implements Command {

    /** Without content. */
    @Override
    public String toString() {
        return "RetireLibraryGoal[" + libraryGoal + "]";
    }
}
