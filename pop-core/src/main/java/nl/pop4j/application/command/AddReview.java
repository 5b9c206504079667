package nl.pop4j.application.command;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import nl.pop4j.application.command.form.Bounds;
import nl.pop4j.application.command.form.CalendarDay;
import nl.pop4j.application.command.form.Codes;
import nl.pop4j.application.command.form.Required;
import org.jspecify.annotations.Nullable;

/**
 * Adds a review outside the cadence, because employee or employer asks for one.
 *
 * <p>Example: {@code new AddReview("c1", "plan-1", 2, LocalDate.of(2027, 5, 10))} adds review {@code r-20270510}; the
 * reviews are then at version 3. A day off is refused with {@code REVIEW-DAY-1}.
 *
 * @param commandId makes a repeated command have one effect
 * @param planId around which plan
 * @param expectedVersion the version of the reviews that the user saw: that of {@link nl.pop4j.review.ReviewCycle}
 * @param on the working day
 */
public record AddReview(
        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Nullable String commandId,

        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Nullable String planId,

        @Min(value = 0, message = Codes.OUT_OF_RANGE) long expectedVersion,

        @Required @CalendarDay @Nullable LocalDate on)
        implements ReviewCommand {

    /** Without content. */
    @Override
    public String toString() {
        return "AddReview[" + planId + "]";
    }
}
