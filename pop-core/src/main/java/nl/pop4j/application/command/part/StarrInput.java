package nl.pop4j.application.command.part;

import jakarta.validation.constraints.Size;
import nl.pop4j.application.command.form.CleanText;
import nl.pop4j.application.command.form.Codes;
import nl.pop4j.shared.DataCategory;
import nl.pop4j.shared.Personal;
import nl.pop4j.shared.UserText;
import org.jspecify.annotations.Nullable;

/**
 * An observation in five parts (STARR); a part that is null counts as still to be written.
 *
 * <p>Example: {@code new StarrInput("Drukke avonddienst", "Medicatie delen", "Dubbel controleren", "Geen fouten",
 * null)}.
 *
 * @param situation what was going on
 * @param task what had to be done
 * @param action what the employee did
 * @param result what came of it
 * @param reflection what was learnt
 */
public record StarrInput(
        @CleanText @Size(max = UserText.LONG, message = Codes.TOO_LONG) @Personal(DataCategory.DEVELOPMENT) @Nullable String situation,

        @CleanText @Size(max = UserText.LONG, message = Codes.TOO_LONG) @Personal(DataCategory.DEVELOPMENT) @Nullable String task,

        @CleanText @Size(max = UserText.LONG, message = Codes.TOO_LONG) @Personal(DataCategory.DEVELOPMENT) @Nullable String action,

        @CleanText @Size(max = UserText.LONG, message = Codes.TOO_LONG) @Personal(DataCategory.DEVELOPMENT) @Nullable String result,

        @CleanText @Size(max = UserText.LONG, message = Codes.TOO_LONG) @Personal(DataCategory.DEVELOPMENT) @Nullable String reflection) {

    /** Without content. */
    @Override
    public String toString() {
        return "StarrInput[]";
    }
}
