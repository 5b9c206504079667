package nl.pop4j.gap;

import nl.pop4j.competence.CompetenceCode;
import nl.pop4j.shared.DataCategory;
import nl.pop4j.shared.Personal;
import org.jspecify.annotations.Nullable;

/**
 * Something that someone needs to develop (ontwikkelbehoefte): what is prioritised, before it becomes a goal.
 *
 * @param id names the need within its plan, 1 to 64 of {@code A-Z a-z 0-9 . _ -}
 * @param source where it comes from
 * @param competence the competence concerned, or null where it is something else
 * @param domain the field of work or life it belongs to, in a few words
 * @param text what is needed, in the employee's or manager's own words
 */
public record DevelopmentNeed(
        String id,
        Source source,
        @Nullable CompetenceCode competence,
        @Personal(DataCategory.DEVELOPMENT) String domain,
        @Personal(DataCategory.DEVELOPMENT) String text) {

    /** Where a need comes from. */
    public enum Source {
        /** A gap between levels now and levels to have. */
        GAP,
        /** A need of the organisation. */
        ORGANISATION,
        /** Feedback of others. */
        FEEDBACK,
        /** The employee's own wish. */
        OWN_WISH
    }

    /** Without the words. */
    @Override
    public String toString() {
        return "DevelopmentNeed[" + id + "]";
    }
}
