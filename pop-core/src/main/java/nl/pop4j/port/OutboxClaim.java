package nl.pop4j.port;

import java.time.Instant;
import nl.pop4j.shared.id.Identifiers;

/**
 * A publisher's word to publish events by a moment.
 *
 * <p>Example: {@code new OutboxClaim("node-1", now, now.plusSeconds(30))}: whatever node-1 has not acknowledged half a
 * minute later is free for others.
 *
 * @param publisher who, 1 to 64 of {@code A-Z a-z 0-9 . _ -}
 * @param now the moment of taking on
 * @param until when it ends, exclusive
 */
public record OutboxClaim(String publisher, Instant now, Instant until) {

    /**
     * Checks name and moments.
     *
     * @throws IllegalArgumentException if the name has another form or {@code until} is not after {@code now}
     */
    public OutboxClaim {
        if (!Identifiers.isValid(publisher)) {
            throw new IllegalArgumentException("publisher must be 1 to 64 of A-Z a-z 0-9 . _ -");
        }
        if (!until.isAfter(now)) {
            throw new IllegalArgumentException("until must be after now");
        }
    }
}
