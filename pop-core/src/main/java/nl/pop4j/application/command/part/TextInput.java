package nl.pop4j.application.command.part;

import jakarta.validation.constraints.Size;
import nl.pop4j.application.command.form.CleanText;
import nl.pop4j.application.command.form.Codes;
import nl.pop4j.application.command.form.FormOf;
import nl.pop4j.application.command.form.Written;
import nl.pop4j.shared.UserText;
import org.jspecify.annotations.Nullable;

/**
 * A text in one language.
 *
 * <p>Example: {@code new TextInput("nl", "Iedereen een plan")} says it in Dutch.
 *
 * @param language the language of the text, a BCP 47 tag
 * @param text what it says
 */
public record TextInput(
        @Written @FormOf(FormOf.Kind.LANGUAGE) @Nullable String language,

        @Written @CleanText @Size(max = UserText.LONG, message = Codes.TOO_LONG) @Nullable String text) {

    /** Without content. */
    @Override
    public String toString() {
        return "TextInput[]";
    }
}
