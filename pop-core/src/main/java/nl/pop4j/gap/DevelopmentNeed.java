package nl.pop4j.gap;

import nl.pop4j.competence.CompetenceCode;
import nl.pop4j.shared.DataCategory;
import nl.pop4j.shared.Personal;
import nl.pop4j.shared.UserText;
import nl.pop4j.shared.id.Identifiers;
import org.jspecify.annotations.Nullable;

/**
 * Something that someone needs to develop (ontwikkelbehoefte): what is prioritised, before it becomes a goal.
 *
 * <p>Example: {@code new DevelopmentNeed("n1", Source.GAP, competence, "werk", "Vaker rapporteren")} asks for a
 * decision in {@link Prioritisation}.
 *
 * @param id names the need within its plan, 1 to 64 of {@code A-Z a-z 0-9 . _ -}
 * @param source where it comes from
 * @param competence the competence concerned, or null where it is something else
 * @param domain the field of work or life it belongs to, at most 200 characters, possibly empty
 * @param text what is needed, in the employee's or manager's own words, 1 to 8,000 characters
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

    /**
     * Checks id and texts.
     *
     * @throws IllegalArgumentException if the id has another form, the text is blank, or a text is too long or unclean
     */
    public DevelopmentNeed {
        if (!Identifiers.isValid(id)) {
            throw new IllegalArgumentException("id must be 1 to 64 of A-Z a-z 0-9 . _ -");
        }
        UserText.checked("domain", domain, UserText.SHORT);
        UserText.checked("text", text, UserText.LONG);
        if (text.isBlank()) {
            throw new IllegalArgumentException("text must not be blank");
        }
    }

    /** Without the words. */
    @Override
    public String toString() {
        return "DevelopmentNeed[" + id + "]";
    }
}
