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
 * Moves one review to another working day; it stays the same review in calendars.
 *
 * <p>Example: {@code new MoveReview("c1", "plan-1", 2, "r-20270401", LocalDate.of(2027, 4, 8))} moves a review by a
 * week; it is still called {@code r-20270401}.
 *
 * @param commandId makes a repeated command have one effect
 * @param planId around which plan
 * @param expectedVersion the version of the reviews that the user saw: that of {@link nl.pop4j.review.ReviewCycle}
 * @param reviewId which review
 * @param to the new day
 */
public record MoveReview(
        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Nullable String commandId,

        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Nullable String planId,

        @Min(value = 0, message = Codes.OUT_OF_RANGE) long expectedVersion,

        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Nullable String reviewId,

        @Required @CalendarDay @Nullable LocalDate to)
        implements ReviewCommand {

    /** Without content. */
    @Override
    public String toString() {
        return "MoveReview[" + planId + "]";
    }
}
