package nl.pop4j.privacy;

import nl.pop4j.shared.DataCategory;
import nl.pop4j.shared.Personal;

/**
 * One thing that is kept about a person.
 *
 * <p>See {@link SubjectAccess} for an example.
 *
 * @param pointer where it stands in its record, a JSON pointer
 * @param category what kind of personal data it is
 * @param supplied whether the person supplied it
 * @param form how the value is to be read
 * @param value what is kept, as text: words, a name of a constant, a number, a day
 */
public record SubjectField(
        String pointer,
        DataCategory category,
        boolean supplied,
        Form form,
        @Personal(DataCategory.SPECIAL) String value) {

    /** Stands in the place of everybody else. */
    public static final String SOMEBODY_ELSE = "somebody-else";

    /** How a value is to be read. */
    public enum Form {
        /** Words, codes and ids. */
        TEXT,
        /** The name of a constant. */
        CONSTANT,
        /** A day, as ISO 8601 writes it. */
        DAY,
        /** A moment in UTC or a local time, as ISO 8601 writes it. */
        MOMENT,
        /** A length of time, as ISO 8601 writes it. */
        PERIOD,
        /** A number with a point. */
        NUMBER,
        /** An amount in euros, with a point and two decimals. */
        MONEY,
        /** {@code true} or {@code false}. */
        YES_NO,
        /** A language tag. */
        LANGUAGE,
        /** The person's id, or {@link SubjectField#SOMEBODY_ELSE}. */
        PERSON
    }

    /** The place only. */
    @Override
    public String toString() {
        return "SubjectField[" + pointer + "]";
    }
}
