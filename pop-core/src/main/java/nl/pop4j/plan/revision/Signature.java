package nl.pop4j.plan.revision;

import java.time.Instant;
import nl.pop4j.shared.DataCategory;
import nl.pop4j.shared.Personal;
import nl.pop4j.shared.UserText;
import nl.pop4j.shared.actor.Party;
import nl.pop4j.shared.id.PersonId;

/**
 * One person's word under one exact revision, and a reaction that is kept beside it and never overwritten.
 *
 * @param party for which side
 * @param by who signed
 * @param meaning what it says
 * @param digest the SHA-256 of the canonical text that was signed
 * @param at when
 * @param reaction what the signer wants to say with it, at most 8,000 characters; may be empty unless the meaning asks
 *     for it
 */
public record Signature(
        Party party,
        @Personal(DataCategory.IDENTIFIER) PersonId by,
        SignatureMeaning meaning,
        Digest digest,
        Instant at,
        @Personal(DataCategory.DEVELOPMENT) String reaction) {

    /**
     * Checks the reaction.
     *
     * @throws IllegalArgumentException if it is too long or unclean
     */
    public Signature {
        UserText.checked("reaction", reaction, UserText.LONG);
    }

    /** A signature without a reaction. */
    public Signature(Party party, PersonId by, SignatureMeaning meaning, Digest digest, Instant at) {
        this(party, by, meaning, digest, at, "");
    }

    /** Side, meaning and moment only. */
    @Override
    public String toString() {
        return "Signature[" + meaning + " of " + party + " at " + at + "]";
    }
}
