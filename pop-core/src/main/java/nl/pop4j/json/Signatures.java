package nl.pop4j.json;

import com.google.common.collect.ImmutableList;
import java.util.List;
import nl.pop4j.plan.revision.Signature;

/**
 * The signatures under one revision, as a document of their own.
 *
 * <p>Example: {@code PopJson.standard().signatures().text(new Signatures(List.of()))} is {@code
 * {"type":"revision-signatures","format":1,"given":[]}}.
 *
 * @param given in the order in which they were given, possibly none yet
 */
public record Signatures(List<Signature> given) {

    /** Copies the list. */
    public Signatures {
        given = ImmutableList.copyOf(given);
    }
}
