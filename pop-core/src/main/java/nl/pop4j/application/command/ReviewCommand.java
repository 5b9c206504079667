package nl.pop4j.application.command;

import org.jspecify.annotations.Nullable;

/**
 * A command on the reviews around one plan.
 *
 * <p>See {@link MoveReview} for an example.
 */
public interface ReviewCommand extends Command {

    /** Around which plan. */
    @Nullable String planId();

    /** The version of the reviews that the user saw. */
    long expectedVersion();
}
