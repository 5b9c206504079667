package nl.pop4j.goal;

import java.util.Optional;
import nl.pop4j.shared.id.Identifiers;
import nl.pop4j.shared.id.ObjectiveId;
import org.jspecify.annotations.Nullable;

/**
 * Where a goal comes from: an objective of the organisation or the employee's own wish, and the goal of an earlier plan
 * that it goes on with or the ready goal that it was taken from, if there is one.
 *
 * <p>Example: {@code GoalOrigin.ownWish().isOwnWish()} is true.
 *
 * @param objectiveId the objective it serves, or null if it is the employee's own wish
 * @param earlier the goal that it goes on with, or null if it is new
 * @param library the goal of the organisation's library that it was taken from, by its id, or null if it was not
 */
public record GoalOrigin(
        @Nullable ObjectiveId objectiveId,
        @Nullable EarlierGoal earlier,
        @Nullable String library) {

    /**
     * Checks the id.
     *
     * @throws IllegalArgumentException if {@code library} is no identifier
     */
    public GoalOrigin {
        if (library != null && !Identifiers.isValid(library)) {
            throw new IllegalArgumentException("library must be 1 to 64 of A-Z a-z 0-9 . _ -");
        }
    }

    /** The origin of a goal that somebody wrote. */
    public GoalOrigin(@Nullable ObjectiveId objectiveId, @Nullable EarlierGoal earlier) {
        this(objectiveId, earlier, null);
    }

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
        return new GoalOrigin(objectiveId, goal, library);
    }

    /** The same origin, taken from a ready goal of the organisation. */
    public GoalOrigin takenFrom(String libraryGoal) {
        return new GoalOrigin(objectiveId, earlier, libraryGoal);
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

    /** The ready goal that it was taken from, by its id, if any. */
    public Optional<String> fromLibrary() {
        return Optional.ofNullable(library);
    }
}
