package nl.pop4j.export.signing;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import nl.pop4j.shared.actor.Party;

/**
 * What the signatures on a document are worth.
 *
 * <p>See {@link SignatureCheck} for an example.
 *
 * @param plan id of the plan, empty if the document does not say
 * @param revision number of the revision, 0 if the document does not say
 * @param digest SHA-256 of the revision's canonical text in hexadecimal, empty if the document does not say
 * @param signatures in the order in which they were put on
 */
public record CheckedDocument(String plan, int revision, String digest, List<CheckedSignature> signatures) {

    /** Copies the list. */
    public CheckedDocument {
        signatures = ImmutableList.copyOf(signatures);
    }

    /** Whether there are signatures and all of them hold. */
    public boolean isIntact() {
        return !signatures.isEmpty()
                && signatures.stream()
                        .allMatch(signature -> signature.integrity() == CheckedSignature.Integrity.INTACT);
    }

    /** The signature of a side that holds. */
    public Optional<CheckedSignature> of(Party party) {
        return signatures.stream()
                .filter(signature -> signature.integrity() == CheckedSignature.Integrity.INTACT)
                .filter(signature -> signature.side().equals(Optional.of(party)))
                .findFirst();
    }
}
