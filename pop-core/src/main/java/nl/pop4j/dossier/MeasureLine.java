package nl.pop4j.dossier;

import java.math.BigDecimal;
import nl.pop4j.goal.Measure;
import nl.pop4j.shared.DataCategory;
import nl.pop4j.shared.Personal;
import org.jspecify.annotations.Nullable;

/**
 * How one can tell that a goal is reached.
 *
 * <p>{@link PlanDossier} shows how documents come by it.
 *
 * @param kind what can be told
 * @param indicator what is looked at
 * @param baseline the value at the start, or null
 * @param target the value to reach, or null
 */
public record MeasureLine(
        Measure.Kind kind,
        @Personal(DataCategory.DEVELOPMENT) String indicator,
        @Personal(DataCategory.DEVELOPMENT) @Nullable BigDecimal baseline,
        @Personal(DataCategory.DEVELOPMENT) @Nullable BigDecimal target) {

    /** The kind only. */
    @Override
    public String toString() {
        return "MeasureLine[" + kind + "]";
    }
}
