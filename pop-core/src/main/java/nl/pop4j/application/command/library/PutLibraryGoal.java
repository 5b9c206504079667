package nl.pop4j.application.command.library;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import nl.pop4j.application.command.Command;
import nl.pop4j.application.command.form.Bounds;
import nl.pop4j.application.command.form.Codes;
import nl.pop4j.application.command.form.FormOf;
import nl.pop4j.application.command.form.Lists;
import nl.pop4j.application.command.form.Required;
import nl.pop4j.application.command.form.Written;
import nl.pop4j.plan.library.LibraryGoal;
import nl.pop4j.shared.Experimental;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a ready goal in the organisation's library, or writes it anew in its place; one that was retired is offered again.
 *
 * <p>Example: {@code new PutLibraryGoal("c1", 0, "feedback", wordings, List.of("V1"), List.of(), 26)} keeps a goal
 * for every role that takes half a year.
 *
 * @param commandId makes a repeated command have one effect
 * @param expectedVersion the stored version that the user saw; 0 for a new goal
 * @param libraryGoal names it within the organisation
 * @param wordings what it says, at least one, at most one in each language
 * @param competences codes of the competences that it develops
 * @param roles codes of the roles that it fits; none for every role
 * @param weeks in how many weeks it can be reached; 0 for not said
 */
@Experimental
public record PutLibraryGoal(
        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Nullable String commandId,

        @Min(value = 0, message = Codes.OUT_OF_RANGE) long expectedVersion,

        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Nullable String libraryGoal,

        @Required @Size(min = 1, message = Codes.REQUIRED) @Size(max = 20, message = Codes.TOO_MANY) @Nullable List<@Required @Valid WordingInput> wordings,

        @Size(max = 50, message = Codes.TOO_MANY) @Nullable List<@Written @FormOf(FormOf.Kind.COMPETENCE) String> competences,

        @Size(max = 50, message = Codes.TOO_MANY) @Nullable List<@Written @FormOf(FormOf.Kind.ROLE) String> roles,

        @Min(value = 0, message = Codes.OUT_OF_RANGE) @Max(value = LibraryGoal.MOST_WEEKS, message = Codes.OUT_OF_RANGE) int weeks)
        implements Command {

    /** Copies the lists; none is the same as an empty one. */
    public PutLibraryGoal {
        wordings = Lists.copyOf(wordings);
        competences = Lists.copyOf(competences);
        roles = Lists.copyOf(roles);
    }

    /** Whether there is at most one wording in each language. */
    @AssertTrue(message = Codes.FORM) public boolean isEachLanguageThereOnce() {
        return Lists.areDistinct(wordings, PutLibraryGoal::tag);
    }

    private static @Nullable String tag(WordingInput wording) {
        String language = wording.language();
        return language == null ? null : Locale.forLanguageTag(language).toLanguageTag();
    }

    /** Without content. */
    @Override
    public String toString() {
        return "PutLibraryGoal[" + libraryGoal + "]";
    }
}
