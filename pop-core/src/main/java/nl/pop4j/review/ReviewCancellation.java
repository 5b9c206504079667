package nl.pop4j.review;

import java.time.LocalDate;
import nl.pop4j.shared.DataCategory;
import nl.pop4j.shared.Personal;
import nl.pop4j.shared.UserText;

/**
 * That a review will not be held.
 *
 * <p>See {@link ReviewCycle} for an example.
 *
 * @param on the day on which it was called off
 * @param reason why, in somebody's own words, 1 to 200 characters
 */
public record ReviewCancellation(
        LocalDate on, @Personal(DataCategory.DEVELOPMENT) String reason) {

    /**
     * Checks the reason.
     *
     * @throws IllegalArgumentException if it is blank, too long or unclean
     */
    public ReviewCancellation {
        UserText.checked("reason", reason, UserText.SHORT);
        if (reason.isBlank()) {
            throw new IllegalArgumentException("reason must not be blank");
        }
    }

    /** The day; the reason stays out. */
    @Override
    public String toString() {
        return "ReviewCancellation[on=" + on + "]";
    }
}
