package nl.pop4j.dossier;

import static java.util.Objects.requireNonNull;

import java.time.ZonedDateTime;
import nl.pop4j.plan.revision.SignatureMeaning;
import nl.pop4j.shared.DataCategory;
import nl.pop4j.shared.Personal;
import nl.pop4j.shared.actor.Party;
import org.jspecify.annotations.Nullable;

/**
 * One signature.
 *
 * <p>{@link PlanDossier} shows how documents come by it.
 *
 * @param party for which side
 * @param name who signed
 * @param meaning what it says
 * @param digest the SHA-256 that it names
 * @param at when, in the organisation's time zone
 * @param reaction what the signer says with it; empty without one and for who may not see it; null, in a document from
 *     before it was kept, is empty
 */
public record SignatureLine(
        Party party,
        @Personal(DataCategory.IDENTIFIER) String name,
        SignatureMeaning meaning,
        String digest,
        ZonedDateTime at,
        @Personal(DataCategory.DEVELOPMENT) @Nullable String reaction) {

    /** Without a reaction is with an empty one. */
    public SignatureLine {
        reaction = reaction == null ? "" : reaction;
    }

    /** What the signer says with it; never null. */
    @Override
    public String reaction() {
        return requireNonNull(reaction);
    }

    /** A signature without a reaction. */
    public SignatureLine(Party party, String name, SignatureMeaning meaning, String digest, ZonedDateTime at) {
        this(party, name, meaning, digest, at, "");
    }

    /** The side and meaning only. */
    @Override
    public String toString() {
        return "SignatureLine[" + party + " " + meaning + "]";
    }
}
