package nl.pop4j.application.command.part;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import nl.pop4j.application.command.form.CleanText;
import nl.pop4j.application.command.form.Codes;
import nl.pop4j.application.command.form.Required;
import nl.pop4j.application.command.form.Written;
import nl.pop4j.shared.DataCategory;
import nl.pop4j.shared.Personal;
import nl.pop4j.shared.UserText;
import org.jspecify.annotations.Nullable;

/**
 * Why something is left out.
 *
 * <p>Example: {@code new ReasonInput("/copy", "Volgt.")} says why the employee has no copy yet.
 *
 * @param pointer the place of what is missing, as its finding names it
 * @param reason why, in words
 */
public record ReasonInput(
        @Required @Pattern(regexp = "/[A-Za-z_/]{1,99}", message = Codes.FORM) @Nullable String pointer,

        @Written
        @CleanText
        @Size(max = UserText.LONG, message = Codes.TOO_LONG) @Personal(DataCategory.DEVELOPMENT)
        @Nullable String reason) {

    /** Without content. */
    @Override
    public String toString() {
        return "ReasonInput[" + pointer + "]";
    }
}
