package nl.pop4j.application;

import nl.pop4j.shared.Version;

/**
 * What a command did: the same again when the command is repeated.
 *
 * @param aggregate the id of what was changed
 * @param version its version after the change: the expected version of the next command
 * @param revision the revision that was made or changed, or 0
 */
public record Receipt(String aggregate, Version version, int revision) {}
