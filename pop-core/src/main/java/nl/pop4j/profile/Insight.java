package nl.pop4j.profile;

import java.time.LocalDate;
import java.util.Locale;
import nl.pop4j.competence.CompetenceCode;
import nl.pop4j.shared.DataCategory;
import nl.pop4j.shared.Personal;
import nl.pop4j.shared.Supplier;
import nl.pop4j.shared.UserText;
import nl.pop4j.shared.id.Identifiers;
import org.jspecify.annotations.Nullable;

/**
 * Where an ambition of the employee and a need of the organisation meet.
 *
 * <p>See {@link ProfileEntry} for an example of what it joins.
 *
 * @param id names it within the profile, 1 to 64 of {@code A-Z a-z 0-9 . _ -}
 * @param ambition id of the ambition, an entry of the same profile
 * @param need id of the organisation's need: a development, change, position, behaviour, knowledge or objective
 * @param competence the competence that serves both, or null where it is something else
 * @param text what the employee sees in it, 1 to 8,000 characters
 * @param language the language of the text
 * @param on the day it dates from
 * @param shared whether others than the employee may read it
 */
@Supplier
public record Insight(
        String id,
        String ambition,
        String need,
        @Nullable CompetenceCode competence,
        @Personal(DataCategory.DEVELOPMENT) String text,
        Locale language,
        LocalDate on,
        boolean shared) {

    /**
     * Checks ids and text.
     *
     * @throws IllegalArgumentException if an id has another form, or the text is blank, too long or unclean
     */
    public Insight {
        if (!Identifiers.isValid(id) || !Identifiers.isValid(ambition) || !Identifiers.isValid(need)) {
            throw new IllegalArgumentException("id, ambition and need must be 1 to 64 of A-Z a-z 0-9 . _ -");
        }
        UserText.checked("text", text, UserText.LONG);
        if (text.isBlank()) {
            throw new IllegalArgumentException("text must not be blank");
        }
    }

    /** The same, for others to read, too. */
    public Insight share() {
        return new Insight(id, ambition, need, competence, text, language, on, true);
    }

    /** Without the words. */
    @Override
    public String toString() {
        return "Insight[" + id + " of " + ambition + " and " + need + "]";
    }
}
