package nl.pop4j.plan.comment;

import java.util.Optional;
import nl.pop4j.shared.Experimental;
import org.jspecify.annotations.Nullable;

/**
 * A comment, and where its place is now.
 *
 * <p>Example: of a comment at {@code /goals/1} the pointer is {@code /goals/0} after the goal before it was removed, and
 * null after that goal itself was; a screen then says that the place is gone.
 *
 * @param comment the comment
 * @param pointer a JSON pointer into the plan's working copy; null if the place is gone
 */
@Experimental
public record SeenComment(PlanComment comment, @Nullable String pointer) {

    /** Where its place is now; empty if it is gone. */
    public Optional<String> place() {
        return Optional.ofNullable(pointer);
    }
}
