package nl.pop4j.dossier;

import java.math.BigDecimal;
import java.time.LocalDate;
import nl.pop4j.gap.TargetSource;
import nl.pop4j.shared.DataCategory;
import nl.pop4j.shared.Personal;
import org.jspecify.annotations.Nullable;

/**
 * One competence: where the employee stands and wants to be.
 *
 * <p>{@link PlanDossier} shows how documents come by it.
 *
 * @param name its name
 * @param current the level now, or null if nobody knows: that is not zero
 * @param currentLabel what the level now is called, empty if unknown or unnamed
 * @param target the level wanted
 * @param targetLabel what the level wanted is called, empty if unnamed
 * @param source where the target comes from
 * @param by the day by which, or null
 * @param weight how important it is
 * @param scaleMinimum the lowest level there is
 * @param scaleMaximum the highest level there is
 * @param targetBehaviour what the level wanted looks like, empty if the framework does not say
 * @param selfMinusManager the employee's rating minus the manager's, in levels, or null where one of them did not rate
 * @param spread the highest rating minus the lowest, in levels, or null where nobody rated
 */
public record CompetenceLine(
        String name,
        @Personal(DataCategory.DEVELOPMENT) @Nullable BigDecimal current,
        @Personal(DataCategory.DEVELOPMENT) String currentLabel,
        BigDecimal target,
        String targetLabel,
        TargetSource source,
        @Nullable LocalDate by,
        BigDecimal weight,
        BigDecimal scaleMinimum,
        BigDecimal scaleMaximum,
        String targetBehaviour,
        @Personal(DataCategory.DEVELOPMENT) @Nullable BigDecimal selfMinusManager,
        @Personal(DataCategory.DEVELOPMENT) @Nullable BigDecimal spread) {

    /** A competence of which nobody says how far its raters stand apart. */
    public CompetenceLine(
            String name,
            @Nullable BigDecimal current,
            String currentLabel,
            BigDecimal target,
            String targetLabel,
            TargetSource source,
            @Nullable LocalDate by,
            BigDecimal weight,
            BigDecimal scaleMinimum,
            BigDecimal scaleMaximum,
            String targetBehaviour) {
        this(
                name,
                current,
                currentLabel,
                target,
                targetLabel,
                source,
                by,
                weight,
                scaleMinimum,
                scaleMaximum,
                targetBehaviour,
                null,
                null);
    }

    /** The same for who may not see levels. */
    CompetenceLine withoutLevel() {
        return new CompetenceLine(
                name, null, "", target, targetLabel, source, by, weight, scaleMinimum, scaleMaximum, targetBehaviour);
    }

    /** The name only. */
    @Override
    public String toString() {
        return "CompetenceLine[" + name + "]";
    }
}
