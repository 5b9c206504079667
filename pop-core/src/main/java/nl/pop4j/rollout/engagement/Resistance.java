package nl.pop4j.rollout.engagement;

import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.Set;
import nl.pop4j.shared.DataCategory;
import nl.pop4j.shared.Personal;
import nl.pop4j.shared.Supplier;
import nl.pop4j.shared.UserText;
import nl.pop4j.shared.id.Identifiers;
import nl.pop4j.shared.id.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * An objection of one person, what was done about it, and whether that helped.
 *
 * <p>Only who leads the rollout reads it; the organisation gets counts. The voice stands for the person in what was
 * counted, and stays when the person is forgotten, so that counts remain true.
 *
 * <p>Example: {@code new Resistance("o1", noor, 1, "TIME", "Ik kom er niet aan toe.", monday, Set.of(), null)} is not
 * resolved; {@code forgotten()} keeps its cause and voice, and neither Noor nor her words.
 *
 * @param id names it within its programme, 1 to 64 of {@code A-Z a-z 0-9 . _ -}
 * @param raisedBy whose it is, or null once the person is forgotten
 * @param voice a number of the person within the programme, the same in all objections of one person
 * @param cause code of the cause
 * @param text what was said, at most 8,000 characters, possibly empty
 * @param raisedOn the day on which it was said
 * @param responses what was done about it, possibly nothing yet
 * @param resolvedOn the day since which it is no objection any more, or null
 */
public record Resistance(
        String id,

        @Supplier @Personal(DataCategory.IDENTIFIER) @Nullable PersonId raisedBy,

        int voice,
        String cause,
        @Personal(DataCategory.DEVELOPMENT) String text,
        LocalDate raisedOn,
        Set<Response> responses,
        @Nullable LocalDate resolvedOn) {

    /** What can be done about an objection (DOMAIN 0.5). */
    public enum Response {
        /** Explaining. */
        EXPLANATION,
        /** Giving grounds. */
        SUBSTANTIATION,
        /** Helping. */
        SUPPORT,
        /** Changing the rollout. */
        ADJUSTMENT
    }

    /**
     * Copies the responses.
     *
     * @throws IllegalArgumentException if id or cause have another form, the voice is negative, or the text is too long
     *     or unclean
     */
    public Resistance {
        Identifiers.check("id", id);
        Identifiers.check("cause", cause);
        UserText.checked("text", text, UserText.LONG);
        responses = Sets.immutableEnumSet(responses);
        if (voice < 0) {
            throw new IllegalArgumentException("voice must not be negative");
        }
    }

    /** Whether it is no objection any more. */
    public boolean isResolved() {
        return resolvedOn != null;
    }

    /** The same with what was done about it. */
    public Resistance answered(Set<Response> done, @Nullable LocalDate resolved) {
        return new Resistance(id, raisedBy, voice, cause, text, raisedOn, done, resolved);
    }

    /** The same without person and words. */
    public Resistance forgotten() {
        return new Resistance(id, null, voice, cause, "", raisedOn, responses, resolvedOn);
    }

    /** Without person and words. */
    @Override
    public String toString() {
        return "Resistance[" + id + ", " + cause + "]";
    }
}
