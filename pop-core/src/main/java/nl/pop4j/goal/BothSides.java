package nl.pop4j.goal;

import nl.pop4j.shared.DataCategory;
import nl.pop4j.shared.Personal;
import nl.pop4j.shared.UserText;

/**
 * What something means for each side: the ambitions behind a goal, or what an activity is good for.
 *
 * <p>Example: {@code new BothSides("Ik word praktijkopleider.", "Er komt een plek vrij.").isComplete()} is true.
 *
 * @param employee in the employee's interest, at most 200 characters, possibly still empty
 * @param organisation in the organisation's interest, at most 200 characters, possibly still empty
 */
public record BothSides(
        @Personal(DataCategory.DEVELOPMENT) String employee,
        @Personal(DataCategory.DEVELOPMENT) String organisation) {

    /** Nothing written yet. */
    public static final BothSides NONE = new BothSides("", "");

    /**
     * Checks the texts.
     *
     * @throws IllegalArgumentException if one is too long or unclean
     */
    public BothSides {
        UserText.checked("employee", employee, UserText.SHORT);
        UserText.checked("organisation", organisation, UserText.SHORT);
    }

    /** Whether both sides have said something. */
    public boolean isComplete() {
        return !employee.isBlank() && !organisation.isBlank();
    }

    /** Nothing of the texts. */
    @Override
    public String toString() {
        return "BothSides[]";
    }
}
