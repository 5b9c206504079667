package nl.pop4j.application.command.feedback;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import nl.pop4j.application.command.form.Bounds;
import nl.pop4j.application.command.form.Codes;
import nl.pop4j.application.command.form.Required;
import org.jspecify.annotations.Nullable;

/**
 * Takes the consent to feedback back.
 *
 * <p>Example: after {@code new WithdrawFeedback("c4", "f1", 1)} the words are gone; a second one is a finding.
 *
 * @param commandId makes a repeated command have one effect
 * @param feedbackId which feedback
 * @param expectedVersion the version of the feedback that the user saw
 */
public record WithdrawFeedback(
        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Nullable String commandId,

        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Nullable String feedbackId,

        @Min(value = 0, message = Codes.OUT_OF_RANGE) long expectedVersion)
        implements FeedbackCommand {

    /** Without content. */
    @Override
    public String toString() {
        return "WithdrawFeedback[]";
    }
}
