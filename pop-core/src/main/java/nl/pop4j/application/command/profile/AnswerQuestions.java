package nl.pop4j.application.command.profile;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import nl.pop4j.application.command.form.Bounds;
import nl.pop4j.application.command.form.CalendarDay;
import nl.pop4j.application.command.form.Codes;
import nl.pop4j.application.command.form.Fills;
import nl.pop4j.application.command.form.FormOf;
import nl.pop4j.application.command.form.Lists;
import nl.pop4j.application.command.form.Required;
import nl.pop4j.application.command.form.Written;
import nl.pop4j.method.PlanSection;
import nl.pop4j.shared.DataCategory;
import nl.pop4j.shared.Personal;
import org.jspecify.annotations.Nullable;

/**
 * Answers the questions of a questionnaire; what was answered before stays unless it is answered again.
 *
 * <p>Example: {@code new AnswerQuestions("c1", "noor", 0, "self-questions", "nl", day, List.of(new AnswerInput("learn",
 * "Opleiden")))} writes the entry {@code self-questions.learn}; the profile is then at version 1.
 *
 * @param commandId makes a repeated command have one effect
 * @param employee whose profile
 * @param expectedVersion the version of the profile that the user saw
 * @param questionnaire id of the questionnaire, one of the tenant's methods
 * @param language the language of the answers, a BCP 47 tag
 * @param on the day on which was answered
 * @param answers the answers, each question once
 */
public record AnswerQuestions(
        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Nullable String commandId,

        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Personal(DataCategory.IDENTIFIER) @Nullable String employee,

        @Min(value = 0, message = Codes.OUT_OF_RANGE) long expectedVersion,

        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Nullable String questionnaire,

        @Written @FormOf(FormOf.Kind.LANGUAGE) @Nullable String language,
        @Required @CalendarDay @Nullable LocalDate on,

        @Fills(PlanSection.QUESTIONS) @Size(max = 50, message = Codes.TOO_MANY) @Nullable List<@Required @Valid AnswerInput> answers)
        implements ProfileCommand {

    /** Copies the list; none is the same as an empty one. */
    public AnswerQuestions {
        answers = Lists.copyOf(answers);
    }

    /** Whether no question is answered twice. */
    @AssertTrue(message = Codes.FORM) public boolean isEachQuestionOnce() {
        return Lists.areDistinct(answers, AnswerInput::question);
    }

    /** Without content. */
    @Override
    public String toString() {
        return "AnswerQuestions[]";
    }
}
