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
import nl.pop4j.shared.DataCategory;
import nl.pop4j.shared.Personal;
import nl.pop4j.shared.UserText;
import org.jspecify.annotations.Nullable;

/**
 * Answers a proposal, or takes it back.
 *
 * <p>Example: {@code new AnswerProposal("c1", "plan-1", 7, 1, "AGREE", null)} makes revision 1 {@code AGREED}, ready to
 * be signed; {@code "REFUSE"} without a reason is refused with {@code LIFE-5}.
 *
 * @param commandId makes a repeated command have one effect
 * @param planId which plan
 * @param expectedVersion the version of the plan that the user saw
 * @param revision the revision that was shown
 * @param answer {@code AGREE}, {@code REQUEST_CHANGES}, {@code DECLARE_NOT_FEASIBLE}, {@code REFUSE} or {@code WITHDRAW}
 * @param reason why; needed unless agreeing or taking back
 */
public record AnswerProposal(
        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Nullable String commandId,

        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Nullable String planId,

        @Min(value = 0, message = Codes.OUT_OF_RANGE) long expectedVersion,
        @Min(value = 1, message = Codes.OUT_OF_RANGE) int revision,

        @Fills(PlanSection.AGREEMENT) @Written @NameOf(Answer.class) @Nullable String answer,

        @CleanText @Size(max = UserText.LONG, message = Codes.TOO_LONG) @Personal(DataCategory.DEVELOPMENT) @Nullable String reason)
        implements PlanCommand {

    /** Without content. */
    @Override
    public String toString() {
        return "AnswerProposal[" + planId + "]";
    }
}
