package nl.pop4j.application.command;

import org.jspecify.annotations.Nullable;

/**
 * Something that a user wants done.
 *
 * <p>Example: the same command given twice, with the same {@code commandId}, has one effect and gives the same
 * receipt.
 */
public interface Command {

    /** The id that makes a repeated command have one effect: 1 to 64 of {@code A-Z a-z 0-9 . _ -}. */
    @Nullable String commandId();
}
