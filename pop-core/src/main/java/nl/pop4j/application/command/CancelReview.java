package nl.pop4j.application.command;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
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
 * Calls a review off; calendars strike it out.
 *
 * <p>Example: {@code new CancelReview("c1", "plan-1", 2, "r-20270401", "Ahmed moet invallen.")} calls the review of 1
 * April off; once more it is refused with {@code REVIEW-CANCELLED-1}.
 *
 * @param commandId makes a repeated command have one effect
 * @param planId around which plan
 * @param expectedVersion the version of the reviews that the user saw: that of {@link nl.pop4j.review.ReviewCycle}
 * @param reviewId which review
 * @param reason why, 1 to 200 characters
 */
public record CancelReview(
        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Nullable String commandId,

        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Nullable String planId,

        @Min(value = 0, message = Codes.OUT_OF_RANGE) long expectedVersion,

        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Nullable String reviewId,

        @Written
        @CleanText
        @Size(max = UserText.SHORT, message = Codes.TOO_LONG) @Personal(DataCategory.DEVELOPMENT)
        @Nullable String reason)
        implements ReviewCommand {

    /** Without content. */
    @Override
    public String toString() {
        return "CancelReview[" + planId + "]";
    }
}
