package nl.pop4j.port;

import java.time.Instant;
import nl.pop4j.shared.Version;
import nl.pop4j.shared.id.CommandId;

/**
 * What a command did.
 *
 * <p>{@link CommandLog} shows what it is kept for.
 *
 * @param command its id
 * @param payload SHA-256 of what it said and who gave it, hexadecimal
 * @param aggregate the id of what it changed
 * @param version the version after it
 * @param revision the revision it made or changed, or 0
 * @param at when
 */
public record CommandRecord(
        CommandId command, String payload, String aggregate, Version version, int revision, Instant at) {}
