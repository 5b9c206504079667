package nl.pop4j.application.command.library;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import nl.pop4j.application.command.form.CleanText;
import nl.pop4j.application.command.form.Codes;
import nl.pop4j.application.command.form.FormOf;
import nl.pop4j.application.command.form.Lists;
import nl.pop4j.application.command.form.Required;
import nl.pop4j.application.command.form.Written;
import nl.pop4j.application.command.part.MeasureInput;
import nl.pop4j.plan.library.GoalWording;
import nl.pop4j.shared.Experimental;
import nl.pop4j.shared.UserText;
import org.jspecify.annotations.Nullable;

/**
 * What a ready goal says in one language.
 *
 * <p>Example: {@code new WordingInput("nl", "Feedback geven", "Ik geef elke week feedback.", null, List.of(new
 * MeasureInput("OUTCOME", "gedaan", null, null)), List.of(new SuggestionInput("READING", "Lezen", 60)))} is offered to
 * plans in Dutch, with an hour of reading.
 *
 * @param language the language, a BCP 47 tag
 * @param title by what people find it
 * @param statement what is to be reached
 * @param reason why; null counts as empty
 * @param measures how one can tell
 * @param activities work that helps
 */
@Experimental
public record WordingInput(
        @Written @FormOf(FormOf.Kind.LANGUAGE) @Nullable String language,

        @Written @CleanText @Size(max = UserText.SHORT, message = Codes.TOO_LONG) @Nullable String title,

        @Written @CleanText @Size(max = UserText.LONG, message = Codes.TOO_LONG) @Nullable String statement,

        @CleanText @Size(max = UserText.LONG, message = Codes.TOO_LONG) @Nullable String reason,

        @Size(max = 20, message = Codes.TOO_MANY) @Nullable List<@Required @Valid MeasureInput> measures,

        @Size(max = GoalWording.MOST_ACTIVITIES, message = Codes.TOO_MANY) @Nullable List<@Required @Valid SuggestionInput> activities) {

    /** Copies the lists; none is the same as an empty one. */
    public WordingInput {
        measures = Lists.copyOf(measures);
        activities = Lists.copyOf(activities);
    }

    /** Without content. */
    @Override
    public String toString() {
        return "WordingInput[]";
    }
}
