package nl.pop4j.application.command.survey;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import nl.pop4j.application.command.Command;
import nl.pop4j.application.command.form.Bounds;
import nl.pop4j.application.command.form.Codes;
import nl.pop4j.application.command.form.Lists;
import nl.pop4j.application.command.form.Required;
import org.jspecify.annotations.Nullable;

/**
 * Answers a survey, once and for all.
 *
 * <p>Example: {@code new AnswerSurvey("c1", "s1", List.of(new SurveyAnswerInput("q1", 4)))}; a second time is
 * refused.
 *
 * @param commandId makes a repeated command have one effect
 * @param surveyId which survey
 * @param answers an answer to each statement
 */
public record AnswerSurvey(
        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Nullable String commandId,

        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Nullable String surveyId,

        @Size(max = 50, message = Codes.TOO_MANY) @Nullable List<@Required @Valid SurveyAnswerInput> answers)
        implements Command {

    /** Copies the lists; none is the same as an empty one. */
    public AnswerSurvey {
        answers = Lists.copyOf(answers);
    }

    /** Whether each statement is answered once. */
    @AssertTrue(message = Codes.FORM) public boolean isEachAnsweredOnce() {
        return Lists.areDistinct(answers, SurveyAnswerInput::statement);
    }

    /** Without content. */
    @Override
    public String toString() {
        return "AnswerSurvey[]";
    }
}
