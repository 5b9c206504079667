package nl.pop4j.export.signing;

import java.time.Instant;
import java.util.Optional;
import nl.pop4j.shared.DataCategory;
import nl.pop4j.shared.Personal;
import nl.pop4j.shared.actor.Party;
import org.jspecify.annotations.Nullable;

/**
 * One electronic signature on a document, as it was found.
 *
 * <p>See {@link SignatureCheck} for an example.
 *
 * @param role for which side it says to be, or null if it says nothing of that kind
 * @param signer the name in the certificate
 * @param at when it says to be made
 * @param integrity whether it holds
 * @param trusted whether its certificate leads to one of those that are trusted
 * @param stamp when a timestamp server saw it, or null
 */
public record CheckedSignature(
        @Nullable Party role,
        @Personal(DataCategory.IDENTIFIER) String signer,
        Instant at,
        Integrity integrity,
        boolean trusted,
        @Nullable Instant stamp) {

    /** Whether a signature holds. */
    public enum Integrity {
        /** What was signed is as it was, and only signatures and data about them came after it. */
        INTACT,
        /** What was signed is in the file as it was, but something else was added later. */
        CHANGED_LATER,
        /** What was signed has changed, or the signature itself has. */
        BROKEN
    }

    /** For which side it says to be, if it does. */
    public Optional<Party> side() {
        return Optional.ofNullable(role);
    }

    /** When a timestamp server saw it, if one did. */
    public Optional<Instant> stamped() {
        return Optional.ofNullable(stamp);
    }

    /** Side and integrity only. */
    @Override
    public String toString() {
        return "CheckedSignature[" + role + " " + integrity + "]";
    }
}
