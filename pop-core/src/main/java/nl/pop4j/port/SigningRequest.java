package nl.pop4j.port;

import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import nl.pop4j.plan.revision.SignatureMeaning;
import nl.pop4j.shared.actor.Party;

/**
 * Which signature is to be put on a document.
 *
 * <p>See {@link DocumentSigner} for an example.
 *
 * @param party for which side
 * @param meaning what it says
 * @param at when
 * @param language the language of what the signature says about itself
 */
public record SigningRequest(Party party, SignatureMeaning meaning, Instant at, Locale language) {

    /** Refuses nothing but null. */
    public SigningRequest {
        Objects.requireNonNull(party, "party");
        Objects.requireNonNull(meaning, "meaning");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(language, "language");
    }
}
