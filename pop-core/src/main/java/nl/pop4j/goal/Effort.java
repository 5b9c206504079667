package nl.pop4j.goal;

import nl.pop4j.shared.DataCategory;
import nl.pop4j.shared.Personal;
import nl.pop4j.shared.UserText;

/**
 * What one contributor does for an activity, and the time it takes.
 *
 * <p>Example: {@code new Effort(Contributor.MANAGER, 60, "")} takes an hour of the manager's.
 *
 * @param who whose time
 * @param minutes 1 to 600,000, study days left out
 * @param task what he or she does, at most 200 characters, possibly empty
 */
public record Effort(
        Contributor who,
        int minutes,
        @Personal(DataCategory.DEVELOPMENT) String task) {

    /** The most minutes that one activity can take of anybody's time. */
    public static final int MOST_MINUTES = 600_000;

    /** Whose time it is. */
    public enum Contributor {
        /** The employee. */
        EMPLOYEE,
        /** The employee's manager. */
        MANAGER,
        /** A coach or mentor. */
        COACH,
        /** Colleagues. */
        COLLEAGUE
    }

    /**
     * Checks minutes and task.
     *
     * @throws IllegalArgumentException if minutes are not 1 to 600,000, or the task is too long or unclean
     */
    public Effort {
        UserText.checked("task", task, UserText.SHORT);
        if (minutes < 1 || minutes > MOST_MINUTES) {
            throw new IllegalArgumentException("minutes must be 1 to " + MOST_MINUTES);
        }
    }

    /** Minutes of a contributor's time, without saying for what. */
    public Effort(Contributor who, int minutes) {
        this(who, minutes, "");
    }

    /** Whole hours of a contributor's time. */
    public static Effort hours(Contributor who, int hours) {
        return new Effort(who, Math.multiplyExact(hours, 60));
    }

    /** Without the task. */
    @Override
    public String toString() {
        return "Effort[" + minutes + " minutes of " + who + "]";
    }
}
