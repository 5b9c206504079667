package nl.pop4j.goal;

import java.time.LocalDate;
import nl.pop4j.shared.DataCategory;
import nl.pop4j.shared.Personal;
import nl.pop4j.shared.UserText;
import org.jspecify.annotations.Nullable;

/**
 * How one can tell on the way that a goal comes nearer: what is looked at, with whom, when.
 *
 * <p>See {@link DevelopmentGoal} for an example of a goal.
 *
 * @param criterion what is looked at, 1 to 200 characters
 * @param with with whom, in words, at most 200 characters, possibly empty
 * @param on the day on which it is looked at, or null if the agreed reviews say enough
 */
public record ProgressCriterion(
        @Personal(DataCategory.DEVELOPMENT) String criterion,
        @Personal(DataCategory.DEVELOPMENT) String with,
        @Nullable LocalDate on) {

    /**
     * Checks the texts.
     *
     * @throws IllegalArgumentException if the criterion is blank, or a text is too long or unclean
     */
    public ProgressCriterion {
        UserText.checked("criterion", criterion, UserText.SHORT);
        UserText.checked("with", with, UserText.SHORT);
        if (criterion.isBlank()) {
            throw new IllegalArgumentException("criterion must not be blank");
        }
    }

    /** The date only. */
    @Override
    public String toString() {
        return "ProgressCriterion[on " + on + "]";
    }
}
