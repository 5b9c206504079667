package nl.pop4j.dossier;

import java.time.LocalDate;
import nl.pop4j.shared.DataCategory;
import nl.pop4j.shared.Personal;
import org.jspecify.annotations.Nullable;

/**
 * A step on the way to a goal.
 *
 * <p>{@link PlanDossier} shows how documents come by it.
 *
 * @param behaviour what one will see
 * @param by the day by which, or null
 */
public record SubGoalLine(
        @Personal(DataCategory.DEVELOPMENT) String behaviour,
        @Nullable LocalDate by) {

    /** The date only. */
    @Override
    public String toString() {
        return "SubGoalLine[by " + by + "]";
    }
}
