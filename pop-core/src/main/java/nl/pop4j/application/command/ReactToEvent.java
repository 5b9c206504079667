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
 * Says that something happened that the cadence may wait for, such as {@code activity-finished} or {@code role-changed}.
 *
 * <p>Example: {@code new ReactToEvent("c1", "plan-1", 2, "role-changed", LocalDate.of(2027, 3, 1))} adds a review on 15
 * March under the cadence {@code ON role-changed WITHIN P14D}, and none under {@code P3M}.
 *
 * @param commandId makes a repeated command have one effect
 * @param planId around which plan
 * @param expectedVersion the version of the reviews that the user saw: that of {@link nl.pop4j.review.ReviewCycle}
 * @param event the name of what happened, as the cadence has it
 * @param on the day on which it happened
 */
public record ReactToEvent(
        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Nullable String commandId,

        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Nullable String planId,

        @Min(value = 0, message = Codes.OUT_OF_RANGE) long expectedVersion,

        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Nullable String event,

        @Required @CalendarDay @Nullable LocalDate on)
        implements ReviewCommand {

    /** Without content. */
    @Override
    public String toString() {
        return "ReactToEvent[" + planId + "]";
    }
}
