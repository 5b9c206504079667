package nl.pop4j.privacy.statement;

import java.time.LocalDate;
import java.util.Locale;
import nl.pop4j.shared.DataCategory;
import nl.pop4j.shared.Personal;
import nl.pop4j.shared.Supplier;
import nl.pop4j.shared.UserText;
import nl.pop4j.shared.id.Identifiers;

/**
 * An employee's own words beside a text about the employee.
 *
 * <p>Example: {@code new SubjectStatement("s1", "plan-1", "/goals/0", "Dat was ik niet.", LocalizedText.DUTCH,
 * day)} stands beside a goal of a plan.
 *
 * @param id names it among the employee's statements, 1 to 64 of {@code A-Z a-z 0-9 . _ -}
 * @param record id of what it is about: a plan, an assessment, a conversation
 * @param pointer the place in it, a JSON pointer, or empty for the whole; at most 200 characters
 * @param text what the employee holds against it, 1 to 8,000 characters
 * @param language the language of the text
 * @param on the day
 */
@Supplier
public record SubjectStatement(
        String id,
        String record,
        String pointer,
        @Personal(DataCategory.DEVELOPMENT) String text,
        Locale language,
        LocalDate on) {

    /**
     * Checks ids, pointer and text.
     *
     * @throws IllegalArgumentException if an id has another form, the pointer is none, or the text is blank, too long or
     *     unclean
     */
    public SubjectStatement {
        if (!Identifiers.isValid(id) || !Identifiers.isValid(record)) {
            throw new IllegalArgumentException("id and record must be 1 to 64 of A-Z a-z 0-9 . _ -");
        }
        UserText.checked("pointer", pointer, UserText.SHORT);
        if (!pointer.isEmpty() && !pointer.startsWith("/")) {
            throw new IllegalArgumentException("pointer must be a JSON pointer");
        }
        UserText.checked("text", text, UserText.LONG);
        if (text.isBlank()) {
            throw new IllegalArgumentException("text must not be blank");
        }
    }

    /** Without the words. */
    @Override
    public String toString() {
        return "SubjectStatement[" + id + " on " + on + "]";
    }
}
