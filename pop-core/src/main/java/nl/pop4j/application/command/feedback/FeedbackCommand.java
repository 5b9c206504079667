package nl.pop4j.application.command.feedback;

import nl.pop4j.application.command.Command;
import org.jspecify.annotations.Nullable;

/**
 * A command on feedback that was given.
 *
 * <p>See {@link WithdrawFeedback} for an example.
 */
public interface FeedbackCommand extends Command {

    /** Which feedback. */
    @Nullable String feedbackId();

    /** The version of the feedback that the user saw. */
    long expectedVersion();
}
