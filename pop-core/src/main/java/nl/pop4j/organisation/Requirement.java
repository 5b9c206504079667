package nl.pop4j.organisation;

import nl.pop4j.competence.CompetenceCode;
import nl.pop4j.competence.Level;
import nl.pop4j.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * What a development, change, position or objective asks of people: at least this.
 *
 * <p>{@link NeedsCheck} shows what it must name.
 *
 * @param id names it among all that the organisation needs, 1 to 64 of {@code A-Z a-z 0-9 . _ -}
 * @param kind what is asked
 * @param text what exactly
 * @param serves id of the change, position or objective for which it is asked
 * @param competence the competence that it is about, or null where the framework has none
 * @param minimum the least level of that competence, or null
 */
public record Requirement(
        String id,
        Kind kind,
        LocalizedText text,
        String serves,
        @Nullable CompetenceCode competence,
        @Nullable Level minimum) {

    /** What can be asked. */
    public enum Kind {
        /** Behaviour (gewenst gedrag). */
        BEHAVIOUR,
        /** Knowledge. */
        KNOWLEDGE,
        /** Experience. */
        EXPERIENCE
    }

    /**
     * Checks ids and level.
     *
     * @throws IllegalArgumentException if an id has another form, or there is a level without a competence
     */
    public Requirement {
        Ids.check(id);
        Ids.check(serves);
        if (minimum != null && competence == null) {
            throw new IllegalArgumentException("competence must be given where there is a minimum");
        }
    }
}
