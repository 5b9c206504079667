package nl.pop4j.application.command.survey;

import jakarta.validation.constraints.Pattern;
import nl.pop4j.application.command.form.Bounds;
import nl.pop4j.application.command.form.Codes;
import nl.pop4j.application.command.form.Required;
import nl.pop4j.application.command.form.Unlinkable;
import nl.pop4j.shared.DataCategory;
import nl.pop4j.shared.Personal;
import org.jspecify.annotations.Nullable;

/**
 * The answer to one statement.
 *
 * <p>Example: {@code new SurveyAnswerInput("q1", 4)}: agrees mostly.
 *
 * @param statement id of the statement
 * @param value how much the person agrees, 1 to 5
 */
public record SurveyAnswerInput(
        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Nullable String statement,

        @Unlinkable @Personal(DataCategory.DEVELOPMENT) int value) {

    /** Without content. */
    @Override
    public String toString() {
        return "SurveyAnswerInput[" + statement + "]";
    }
}
