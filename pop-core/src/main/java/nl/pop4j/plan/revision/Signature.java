package nl.pop4j.plan.revision;

import java.time.Instant;
import nl.pop4j.shared.DataCategory;
import nl.pop4j.shared.Personal;
import nl.pop4j.shared.actor.Party;
import nl.pop4j.shared.id.PersonId;

/**
 * One person's word under one exact revision.
 *
 * @param party for which side
 * @param by who signed
 * @param meaning what it says
 * @param digest the SHA-256 of the canonical text that was signed
 * @param at when
 */
public record Signature(
        Party party,
        @Personal(DataCategory.IDENTIFIER) PersonId by,
        SignatureMeaning meaning,
        Digest digest,
        Instant at) {}
