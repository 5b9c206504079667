package nl.pop4j.privacy;

import nl.pop4j.shared.DataCategory;
import nl.pop4j.shared.Personal;

/**
 * One thing that is kept about a person.
 *
 * @param pointer where it stands in its record, a JSON pointer
 * @param category what kind of personal data it is
 * @param supplied whether the person supplied it
 * @param value what is kept, as text: words, a name of a constant, a number, a day
 */
public record SubjectField(
        String pointer,
        DataCategory category,
        boolean supplied,
        @Personal(DataCategory.SPECIAL) String value) {

    /** Stands in the place of everybody else. */
    public static final String SOMEBODY_ELSE = "somebody-else";

    /** The place only. */
    @Override
    public String toString() {
        return "SubjectField[" + pointer + "]";
    }
}
