package nl.pop4j.application.command.feedback;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import nl.pop4j.application.command.PlanCommand;
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
 * Makes a need of a plan out of feedback.
 *
 * <p>Example: {@code new TakeUpFeedback("c3", "plan-1", 7, "f1", "n7", "werk", "Vaker vragen")} makes need {@code
 * n7} of feedback {@code f1}.
 *
 * @param commandId makes a repeated command have one effect
 * @param planId the plan
 * @param expectedVersion the version of the plan that the user saw
 * @param feedbackId the feedback
 * @param needId names the need within the plan
 * @param domain the field of work or life it belongs to; null counts as empty
 * @param text what is needed, in the words of who takes it up
 */
public record TakeUpFeedback(
        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Nullable String commandId,

        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Nullable String planId,

        @Min(value = 0, message = Codes.OUT_OF_RANGE) long expectedVersion,

        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Nullable String feedbackId,

        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Nullable String needId,

        @CleanText @Size(max = UserText.SHORT, message = Codes.TOO_LONG) @Personal(DataCategory.DEVELOPMENT) @Nullable String domain,

        @Written
        @CleanText
        @Size(max = UserText.LONG, message = Codes.TOO_LONG) @Personal(DataCategory.DEVELOPMENT)
        @Nullable String text)
        implements PlanCommand {

    /** Without content. */
    @Override
    public String toString() {
        return "TakeUpFeedback[]";
    }
}
