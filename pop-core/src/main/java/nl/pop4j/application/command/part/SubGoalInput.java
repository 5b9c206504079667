package nl.pop4j.application.command.part;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import nl.pop4j.application.command.form.CalendarDay;
import nl.pop4j.application.command.form.CleanText;
import nl.pop4j.application.command.form.Codes;
import nl.pop4j.application.command.form.Written;
import nl.pop4j.shared.DataCategory;
import nl.pop4j.shared.Personal;
import nl.pop4j.shared.UserText;
import org.jspecify.annotations.Nullable;

/**
 * A step on the way to a goal.
 *
 * <p>Example: {@code new SubGoalInput("Ik leg elk gesprek dezelfde dag vast.", LocalDate.of(2027, 5, 1))} is to be
 * reached by 1 May.
 *
 * @param behaviour what one will see
 * @param by the day by which, or null
 */
public record SubGoalInput(
        @Written
        @CleanText
        @Size(max = UserText.LONG, message = Codes.TOO_LONG) @Personal(DataCategory.DEVELOPMENT)
        @Nullable String behaviour,

        @CalendarDay @Nullable LocalDate by) {

    /** Without content. */
    @Override
    public String toString() {
        return "SubGoalInput[]";
    }
}
