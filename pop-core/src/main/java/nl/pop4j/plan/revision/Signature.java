package nl.pop4j.plan.revision;

import java.time.Instant;
import nl.pop4j.shared.DataCategory;
import nl.pop4j.shared.Personal;
import nl.pop4j.shared.Supplier;
import nl.pop4j.shared.UserText;
import nl.pop4j.shared.actor.Party;
import nl.pop4j.shared.id.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * One person's word under one exact revision, and a reaction that is kept beside it and never overwritten.
 *
 * <p>See {@link CanonicalText} for what its digest is of, and {@link Mandate} for one on somebody's behalf.
 *
 * @param party for which side
 * @param by who signed
 * @param meaning what it says
 * @param digest the SHA-256 of the canonical text that was signed
 * @param at when
 * @param reaction what the signer wants to say with it, at most 8,000 characters; may be empty unless the meaning asks
 *     for it
 * @param mandate by whose mandate, or null for who signs in their own name
 */
public record Signature(
        Party party,
        @Supplier @Personal(DataCategory.IDENTIFIER) PersonId by,
        SignatureMeaning meaning,
        Digest digest,
        Instant at,
        @Personal(DataCategory.DEVELOPMENT) String reaction,
        @Nullable Mandate mandate) {

    /**
     * Checks the reaction.
     *
     * @throws IllegalArgumentException if it is too long or unclean
     */
    public Signature {
        UserText.checked("reaction", reaction, UserText.LONG);
    }

    /** A signature in the signer's own name. */
    public Signature(Party party, PersonId by, SignatureMeaning meaning, Digest digest, Instant at, String reaction) {
        this(party, by, meaning, digest, at, reaction, null);
    }

    /** A signature in the signer's own name, without a reaction. */
    public Signature(Party party, PersonId by, SignatureMeaning meaning, Digest digest, Instant at) {
        this(party, by, meaning, digest, at, "");
    }

    /** The same by this mandate. */
    public Signature by(Mandate given) {
        return new Signature(party, by, meaning, digest, at, reaction, given);
    }

    /** Side, meaning and moment only. */
    @Override
    public String toString() {
        return "Signature[" + meaning + " of " + party + " at " + at + "]";
    }
}
