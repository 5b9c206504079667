package nl.pop4j.application.command.adjustment;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import nl.pop4j.adjustment.AdjustmentReview;
import nl.pop4j.application.command.form.Bounds;
import nl.pop4j.application.command.form.CalendarDay;
import nl.pop4j.application.command.form.CleanText;
import nl.pop4j.application.command.form.Codes;
import nl.pop4j.application.command.form.NameOf;
import nl.pop4j.application.command.form.Required;
import nl.pop4j.application.command.form.Written;
import nl.pop4j.shared.DataCategory;
import nl.pop4j.shared.Personal;
import nl.pop4j.shared.UserText;
import org.jspecify.annotations.Nullable;

/**
 * Writes down whether an adjustment helps.
 *
 * <p>Example: {@code new ReviewAdjustment("c1", "noor", 1, "a1", "HELPS", null, day, later)} says that it helps; a next
 * look that does not come later is refused with {@code ADJUSTMENT-DATE-1}.
 *
 * @param commandId makes a repeated command have one effect
 * @param employee with whom it was agreed
 * @param expectedVersion the version of the employee's adjustments that the user saw
 * @param adjustmentId which adjustment
 * @param effect a name of {@code AdjustmentReview.Effect}
 * @param note what was said about it, or null
 * @param on the day on which both looked
 * @param nextReview the day on which they look again
 */
public record ReviewAdjustment(
        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Nullable String commandId,

        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Personal(DataCategory.IDENTIFIER) @Nullable String employee,

        @Min(value = 0, message = Codes.OUT_OF_RANGE) long expectedVersion,

        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Nullable String adjustmentId,

        @Written @NameOf(AdjustmentReview.Effect.class) @Personal(DataCategory.SPECIAL) @Nullable String effect,

        @CleanText @Size(max = UserText.LONG, message = Codes.TOO_LONG) @Personal(DataCategory.SPECIAL) @Nullable String note,

        @Required @CalendarDay @Nullable LocalDate on,
        @Required @CalendarDay @Nullable LocalDate nextReview)
        implements AdjustmentCommand {

    /** Without content. */
    @Override
    public String toString() {
        return "ReviewAdjustment[]";
    }
}
