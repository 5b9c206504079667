package nl.pop4j.dossier.background;

import nl.pop4j.access.FieldGroup;
import nl.pop4j.shared.DataCategory;
import nl.pop4j.shared.Personal;

/**
 * One thing that this version of a plan says otherwise than the version before.
 *
 * <p>{@link nl.pop4j.plan.revision.RevisionChanges} shows the change that it puts into words.
 *
 * @param part the part of the plan that it belongs to
 * @param kind what happened
 * @param subject what it is about, such as {@code Doel D1} or the name of a competence
 * @param fact what of it differs, such as {@code einddatum}; empty where all of it came or went
 * @param before what it said, empty where it said nothing or where that is too long for a table
 * @param after what it says, empty where it says nothing or where that is too long for a table
 */
public record ChangeLine(
        FieldGroup part,
        Kind kind,
        @Personal(DataCategory.DEVELOPMENT) String subject,
        String fact,
        @Personal(DataCategory.DEVELOPMENT) String before,
        @Personal(DataCategory.DEVELOPMENT) String after) {

    /** What can happen to a part of a plan. */
    public enum Kind {
        /** It was not there. */
        ADDED,
        /** It was there and says something else now. */
        CHANGED,
        /** It is not there any more. */
        REMOVED
    }

    /** Part and kind only. */
    @Override
    public String toString() {
        return "ChangeLine[" + part + " " + kind + "]";
    }
}
