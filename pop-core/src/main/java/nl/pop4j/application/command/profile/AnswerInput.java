package nl.pop4j.application.command.profile;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import nl.pop4j.application.command.form.Bounds;
import nl.pop4j.application.command.form.CleanText;
import nl.pop4j.application.command.form.Codes;
import nl.pop4j.application.command.form.Required;
import nl.pop4j.application.command.form.Written;
import nl.pop4j.shared.DataCategory;
import nl.pop4j.shared.Personal;
import nl.pop4j.shared.UserText;
import org.jspecify.annotations.Nullable;

/**
 * The answer to one question.
 *
 * <p>Example: {@code new AnswerInput("learn", "Opleiden")} answers what the employee wants to learn.
 *
 * @param question id of the question
 * @param text what was answered
 */
public record AnswerInput(
        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Nullable String question,

        @Written
        @CleanText
        @Size(max = UserText.LONG, message = Codes.TOO_LONG) @Personal(DataCategory.DEVELOPMENT)
        @Nullable String text) {

    /** Without content. */
    @Override
    public String toString() {
        return "AnswerInput[" + question + "]";
    }
}
