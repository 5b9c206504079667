package nl.pop4j.application.command.comment;

import nl.pop4j.application.command.Command;
import org.jspecify.annotations.Nullable;

/** A command on a comment that was written. See {@link ResolveComment} for an example. */
public interface CommentCommand extends Command {

    /** Which comment. */
    @Nullable String commentId();

    /** The version of the comment that the user saw. */
    long expectedVersion();
}
