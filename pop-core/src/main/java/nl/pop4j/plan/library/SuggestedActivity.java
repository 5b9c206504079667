package nl.pop4j.plan.library;

import nl.pop4j.goal.ActivityKind;
import nl.pop4j.goal.Effort;
import nl.pop4j.shared.Experimental;
import nl.pop4j.shared.UserText;

/**
 * Work that an organisation suggests towards a goal.
 *
 * <p>Example: {@code new SuggestedActivity(ActivityKind.E_LEARNING, "E-learning 'Feedback geven'", 240)} takes the
 * employee four hours.
 *
 * @param kind what kind of learning it is
 * @param title what is done, 1 to 200 characters
 * @param minutes of the employee's time, 0 (not said) to 600,000
 */
@Experimental
public record SuggestedActivity(ActivityKind kind, String title, int minutes) {

    /**
     * Checks title and minutes.
     *
     * @throws IllegalArgumentException if the title is blank, too long or unclean, or the minutes are out of range
     */
    public SuggestedActivity {
        GoalWording.written("title", title, UserText.SHORT);
        if (minutes < 0 || minutes > Effort.MOST_MINUTES) {
            throw new IllegalArgumentException("minutes must be 0 to " + Effort.MOST_MINUTES);
        }
    }
}
