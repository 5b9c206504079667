package nl.pop4j.application.command.library;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import nl.pop4j.application.command.form.CleanText;
import nl.pop4j.application.command.form.Codes;
import nl.pop4j.application.command.form.NameOf;
import nl.pop4j.application.command.form.Written;
import nl.pop4j.goal.ActivityKind;
import nl.pop4j.goal.Effort;
import nl.pop4j.shared.Experimental;
import nl.pop4j.shared.UserText;
import org.jspecify.annotations.Nullable;

/**
 * Work that an organisation suggests towards a goal.
 *
 * <p>Example: {@code new SuggestionInput("READING", "Een boek over feedback", 60)} suggests an hour of reading.
 *
 * @param kind a name of {@code ActivityKind}
 * @param title what is done
 * @param minutes of the employee's time; 0 for not said
 */
@Experimental
public record SuggestionInput(
        @Written @NameOf(ActivityKind.class) @Nullable String kind,

        @Written @CleanText @Size(max = UserText.SHORT, message = Codes.TOO_LONG) @Nullable String title,

        @Min(value = 0, message = Codes.OUT_OF_RANGE) @Max(value = Effort.MOST_MINUTES, message = Codes.OUT_OF_RANGE) int minutes) {

    /** Without content. */
    @Override
    public String toString() {
        return "SuggestionInput[]";
    }
}
