/**
 * Commands that make a plan binding: propose it, answer the proposal, sign it.
 *
 * <p>A signature names the digest of what was shown, so that nobody signs what was changed meanwhile. For which side
 * someone acts follows from who gives the command, never from the command.
 */
@NullMarked
package nl.pop4j.application.command.agreement;

import org.jspecify.annotations.NullMarked;
