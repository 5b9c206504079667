package nl.pop4j.assessment;

import nl.pop4j.shared.DataCategory;
import nl.pop4j.shared.Personal;
import nl.pop4j.shared.UserText;

/**
 * An observation told in five parts (STARR), so that somebody who was not there can follow it. A part that is still to be
 * written is empty.
 *
 * <p>See {@link Evidence} for an example.
 *
 * @param situation what was going on
 * @param task what had to be done
 * @param action what the employee did
 * @param result what came of it
 * @param reflection what was learnt
 */
public record Starr(
        @Personal(DataCategory.DEVELOPMENT) String situation,
        @Personal(DataCategory.DEVELOPMENT) String task,
        @Personal(DataCategory.DEVELOPMENT) String action,
        @Personal(DataCategory.DEVELOPMENT) String result,
        @Personal(DataCategory.DEVELOPMENT) String reflection) {

    /**
     * Checks the texts.
     *
     * @throws IllegalArgumentException if a text is longer than 8,000 characters or holds characters that are refused
     */
    public Starr {
        UserText.checked("situation", situation, UserText.LONG);
        UserText.checked("task", task, UserText.LONG);
        UserText.checked("action", action, UserText.LONG);
        UserText.checked("result", result, UserText.LONG);
        UserText.checked("reflection", reflection, UserText.LONG);
    }

    /** Whether all five parts are written. */
    public boolean isComplete() {
        return !situation.isBlank()
                && !task.isBlank()
                && !action.isBlank()
                && !result.isBlank()
                && !reflection.isBlank();
    }

    /** Without the words. */
    @Override
    public String toString() {
        return "Starr[]";
    }
}
