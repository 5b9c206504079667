package nl.pop4j.goal;

import java.time.LocalDate;
import nl.pop4j.shared.DataCategory;
import nl.pop4j.shared.Personal;
import nl.pop4j.shared.UserText;
import org.jspecify.annotations.Nullable;

/**
 * A step on the way to a goal, put as behaviour that can be seen.
 *
 * <p>See {@link DevelopmentGoal} for an example of a goal.
 *
 * @param behaviour what one will see, 1 to 8,000 characters
 * @param by the day by which, or null if the goal's deadline says enough
 */
public record SubGoal(
        @Personal(DataCategory.DEVELOPMENT) String behaviour,
        @Nullable LocalDate by) {

    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if it is blank, too long or unclean
     */
    public SubGoal {
        UserText.checked("behaviour", behaviour, UserText.LONG);
        if (behaviour.isBlank()) {
            throw new IllegalArgumentException("behaviour must not be blank");
        }
    }

    /** The date only. */
    @Override
    public String toString() {
        return "SubGoal[by " + by + "]";
    }
}
