package nl.pop4j.goal;

import java.util.Optional;
import nl.pop4j.shared.id.ObjectiveId;
import org.jspecify.annotations.Nullable;

/**
 * Where a goal comes from: an objective of the organisation, or the employee's own wish.
 *
 * <p>Example: {@code GoalOrigin.ownWish().isOwnWish()} is true.
 *
 * @param objectiveId the objective it serves, or null if it is the employee's own wish
 */
public record GoalOrigin(@Nullable ObjectiveId objectiveId) {

    /** A goal that serves an objective. */
    public static GoalOrigin objective(ObjectiveId objective) {
        return new GoalOrigin(objective);
    }

    /** A goal that is the employee's own wish. */
    public static GoalOrigin ownWish() {
        return new GoalOrigin(null);
    }

    /** Whether it is the employee's own wish. */
    public boolean isOwnWish() {
        return objectiveId == null;
    }

    /** The objective it serves, if any. */
    public Optional<ObjectiveId> objective() {
        return Optional.ofNullable(objectiveId);
    }
}
