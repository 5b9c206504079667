package nl.pop4j.application.command.survey;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import nl.pop4j.application.command.Command;
import nl.pop4j.application.command.form.Bounds;
import nl.pop4j.application.command.form.Codes;
import nl.pop4j.application.command.form.Required;
import org.jspecify.annotations.Nullable;

/**
 * Takes no more answers, and shows the figures if they give nobody away.
 *
 * <p>Example: {@code new CloseSurvey("c1", "s1", 3)} shows its figures, or hides them with the remark {@code
 * CULTURE-HIDDEN-1}; once more it is refused with {@code CULTURE-OPEN-1}.
 *
 * @param commandId makes a repeated command have one effect
 * @param surveyId which survey
 * @param expectedVersion the version of the survey that the user saw
 */
public record CloseSurvey(
        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Nullable String commandId,

        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Nullable String surveyId,

        @Min(value = 0, message = Codes.OUT_OF_RANGE) long expectedVersion)
        implements Command {

    /** Without content. */
    @Override
    public String toString() {
        return "CloseSurvey[]";
    }
}
