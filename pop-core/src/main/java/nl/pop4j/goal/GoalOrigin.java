package nl.pop4j.goal;

import java.util.Optional;
import nl.pop4j.shared.id.ObjectiveId;
import org.jspecify.annotations.Nullable;

/**
 * Where a goal comes from: an objective of the organisation or the employee's own wish, and the goal of an earlier plan
 * that it goes on with, if there is one.
 *
 * <p>Example: {@code GoalOrigin.ownWish().isOwnWish()} is true.
 *
 * @param objectiveId the objective it serves, or null if it is the employee's own wish
 * @param earlier the goal that it goes on with, or null if it is new
 */
public record GoalOrigin(
        @Nullable ObjectiveId objectiveId, @Nullable EarlierGoal earlier) {

    /** A goal that serves an objective. */
    public static GoalOrigin objective(ObjectiveId objective) {
        return new GoalOrigin(objective, null);
    }

    /** A goal that is the employee's own wish. */
    public static GoalOrigin ownWish() {
        return new GoalOrigin(null, null);
    }

    /** The same origin, going on with a goal of an earlier plan. */
    public GoalOrigin goingOnWith(EarlierGoal goal) {
        return new GoalOrigin(objectiveId, goal);
    }

    /** Whether it is the employee's own wish. */
    public boolean isOwnWish() {
        return objectiveId == null;
    }

    /** The objective it serves, if any. */
    public Optional<ObjectiveId> objective() {
        return Optional.ofNullable(objectiveId);
    }

    /** The goal that it goes on with, if any. */
    public Optional<EarlierGoal> goesOnWith() {
        return Optional.ofNullable(earlier);
    }
}
