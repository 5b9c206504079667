package nl.pop4j.application.command.adjustment;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import nl.pop4j.application.command.form.Bounds;
import nl.pop4j.application.command.form.CalendarDay;
import nl.pop4j.application.command.form.Codes;
import nl.pop4j.application.command.form.Required;
import nl.pop4j.shared.DataCategory;
import nl.pop4j.shared.Personal;
import org.jspecify.annotations.Nullable;

/**
 * Ends an adjustment.
 *
 * <p>Example: {@code new EndAdjustment("c1", "noor", 2, "a1", day)} ends an adjustment, which is kept; once more it is
 * refused with {@code ADJUSTMENT-ENDED-1}.
 *
 * @param commandId makes a repeated command have one effect
 * @param employee with whom it was agreed
 * @param expectedVersion the version of the employee's adjustments that the user saw
 * @param adjustmentId which adjustment
 * @param on its first day without effect
 */
public record EndAdjustment(
        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Nullable String commandId,

        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Personal(DataCategory.IDENTIFIER) @Nullable String employee,

        @Min(value = 0, message = Codes.OUT_OF_RANGE) long expectedVersion,

        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Nullable String adjustmentId,

        @Required @CalendarDay @Nullable LocalDate on)
        implements AdjustmentCommand {

    /** Without content. */
    @Override
    public String toString() {
        return "EndAdjustment[]";
    }
}
