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
 * How progress towards a goal is followed.
 *
 * <p>Example: {@code new CriterionInput("Verslagen van drie gesprekken", "met Ahmed", LocalDate.of(2027, 4, 1))} is
 * looked at with Ahmed on 1 April.
 *
 * @param criterion what is looked at
 * @param with with whom; null counts as empty
 * @param on the day on which it is looked at, or null
 */
public record CriterionInput(
        @Written
        @CleanText
        @Size(max = UserText.SHORT, message = Codes.TOO_LONG) @Personal(DataCategory.DEVELOPMENT)
        @Nullable String criterion,

        @CleanText @Size(max = UserText.SHORT, message = Codes.TOO_LONG) @Personal(DataCategory.DEVELOPMENT) @Nullable String with,

        @CalendarDay @Nullable LocalDate on) {

    /** Without content. */
    @Override
    public String toString() {
        return "CriterionInput[]";
    }
}
