package nl.pop4j.application.command;

import nl.pop4j.shared.Version;

/**
 * What a command did: the same again when the command is repeated.
 *
 * <p>Example: the receipt of the first command on a plan has version 1 and revision 0; what {@code version} says is
 * what the next command expects.
 *
 * @param aggregate the id of what was changed
 * @param version its version after the change: the expected version of the next command
 * @param revision the revision that was made or changed, or 0
 */
public record Receipt(String aggregate, Version version, int revision) {}
