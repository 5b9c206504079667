package nl.pop4j.application.command.part;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import nl.pop4j.application.command.form.CalendarDay;
import nl.pop4j.application.command.form.Codes;
import nl.pop4j.application.command.form.Required;
import org.jspecify.annotations.Nullable;

/**
 * A day that an activity takes as a whole.
 *
 * <p>Example: {@code new StudyDayInput(LocalDate.of(2027, 2, 1), 480)} is a day of eight hours.
 *
 * @param on the day
 * @param minutes the employee's minutes on it, 1 to 1,440
 */
public record StudyDayInput(
        @Required @CalendarDay @Nullable LocalDate on,

        @Min(value = 1, message = Codes.OUT_OF_RANGE) @Max(value = 1_440, message = Codes.OUT_OF_RANGE) int minutes) {

    /** Without content. */
    @Override
    public String toString() {
        return "StudyDayInput[]";
    }
}
