package nl.pop4j.application.command.survey;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import nl.pop4j.application.command.Command;
import nl.pop4j.application.command.form.Bounds;
import nl.pop4j.application.command.form.CalendarDay;
import nl.pop4j.application.command.form.CleanText;
import nl.pop4j.application.command.form.Codes;
import nl.pop4j.application.command.form.Lists;
import nl.pop4j.application.command.form.Required;
import nl.pop4j.application.command.form.Written;
import nl.pop4j.shared.DataCategory;
import nl.pop4j.shared.Personal;
import nl.pop4j.shared.UserText;
import org.jspecify.annotations.Nullable;

/**
 * Puts a culture survey to a team.
 *
 * <p>Example: {@code new OpenSurvey("c1", "s1", "De Beuk", first, last, people, List.of())} puts the library's own
 * statements to them; fewer people than the tenant's smallest group are refused with {@code CULTURE-TEAM-1}.
 *
 * @param commandId makes a repeated command have one effect
 * @param surveyId names the survey
 * @param team what people call the team
 * @param first the first day on which it can be answered
 * @param last the last one
 * @param invited who may answer
 * @param statements what is put to them; none stands for the library's own
 */
public record OpenSurvey(
        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Nullable String commandId,

        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Nullable String surveyId,

        @Written @CleanText @Size(max = UserText.SHORT, message = Codes.TOO_LONG) @Nullable String team,

        @Required @CalendarDay @Nullable LocalDate first,

        @Required @CalendarDay @Nullable LocalDate last,

        @Size(max = 10_000, message = Codes.TOO_MANY) @Personal(DataCategory.IDENTIFIER) @Nullable List<@Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) String> invited,

        @Size(max = 50, message = Codes.TOO_MANY) @Nullable List<@Required @Valid StatementInput> statements)
        implements Command {

    /** Copies the lists; none is the same as an empty one. */
    public OpenSurvey {
        invited = Lists.copyOf(invited);
        statements = Lists.copyOf(statements);
    }

    /** Whether the last day does not come before the first; true while one of them is missing. */
    @AssertTrue(message = Codes.DATES_REVERSED) public boolean isPeriodInOrder() {
        return first == null || last == null || !last.isBefore(first);
    }

    /** Whether each statement has an id of its own. */
    @AssertTrue(message = Codes.FORM) public boolean isEachStatementNamed() {
        return Lists.areDistinct(statements, StatementInput::id);
    }

    /** Without content. */
    @Override
    public String toString() {
        return "OpenSurvey[]";
    }
}
