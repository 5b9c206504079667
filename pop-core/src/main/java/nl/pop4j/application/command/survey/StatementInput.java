package nl.pop4j.application.command.survey;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import nl.pop4j.application.command.form.Bounds;
import nl.pop4j.application.command.form.Codes;
import nl.pop4j.application.command.form.Lists;
import nl.pop4j.application.command.form.NameOf;
import nl.pop4j.application.command.form.Required;
import nl.pop4j.application.command.form.Written;
import nl.pop4j.application.command.part.TextInput;
import nl.pop4j.feedback.culture.CultureTheme;
import org.jspecify.annotations.Nullable;

/**
 * A statement of a survey.
 *
 * <p>Example: {@code new StatementInput("q1", "FEEDBACK", List.of(new TextInput("nl", "Wij geven elkaar feedback")))}
 * counts towards the theme of feedback.
 *
 * @param id names it within its survey
 * @param theme a name of {@code CultureTheme}
 * @param text what it says
 */
public record StatementInput(
        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Nullable String id,

        @Written @NameOf(CultureTheme.class) @Nullable String theme,

        @Size(min = 1, message = Codes.REQUIRED) @Size(max = 20, message = Codes.TOO_MANY) @Nullable List<@Required @Valid TextInput> text) {

    /** Copies the lists; none is the same as an empty one. */
    public StatementInput {
        text = Lists.copyOf(text);
    }

    /** Without content. */
    @Override
    public String toString() {
        return "StatementInput[" + id + "]";
    }
}
