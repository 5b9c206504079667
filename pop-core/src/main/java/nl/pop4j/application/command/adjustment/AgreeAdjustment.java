package nl.pop4j.application.command.adjustment;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import nl.pop4j.application.command.form.Bounds;
import nl.pop4j.application.command.form.CalendarDay;
import nl.pop4j.application.command.form.CleanText;
import nl.pop4j.application.command.form.Codes;
import nl.pop4j.application.command.form.FormOf;
import nl.pop4j.application.command.form.Required;
import nl.pop4j.application.command.form.Written;
import nl.pop4j.shared.DataCategory;
import nl.pop4j.shared.Personal;
import nl.pop4j.shared.UserText;
import org.jspecify.annotations.Nullable;

/**
 * Writes down an adjustment that was agreed.
 *
 * <p>Example: {@code new AgreeAdjustment("c1", "noor", 0, "a1", "Een rustige werkplek", "nl", day, later)} agrees on a
 * quiet place to work; what is agreed with Noor is then at version 1.
 *
 * @param commandId makes a repeated command have one effect
 * @param employee with whom
 * @param expectedVersion the version of the employee's adjustments that the user saw
 * @param adjustmentId names the adjustment
 * @param text what was agreed, and not why
 * @param language the language of the text, a BCP 47 tag
 * @param agreedOn the day on which it was agreed
 * @param reviewOn the day on which both look whether it helps, after the former
 */
public record AgreeAdjustment(
        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Nullable String commandId,

        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Personal(DataCategory.IDENTIFIER) @Nullable String employee,

        @Min(value = 0, message = Codes.OUT_OF_RANGE) long expectedVersion,

        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Nullable String adjustmentId,

        @Written
        @CleanText
        @Size(max = UserText.LONG, message = Codes.TOO_LONG) @Personal(DataCategory.SPECIAL)
        @Nullable String text,

        @Written @FormOf(FormOf.Kind.LANGUAGE) @Nullable String language,
        @Required @CalendarDay @Nullable LocalDate agreedOn,
        @Required @CalendarDay @Nullable LocalDate reviewOn)
        implements AdjustmentCommand {

    /** Whether the review comes after the agreement; true while one of the days is missing. */
    @AssertTrue(message = Codes.DATES_REVERSED) public boolean isReviewAfterAgreement() {
        return agreedOn == null || reviewOn == null || reviewOn.isAfter(agreedOn);
    }

    /** Without content. */
    @Override
    public String toString() {
        return "AgreeAdjustment[]";
    }
}
