package nl.pop4j.dossier.background;

import java.time.LocalDate;
import nl.pop4j.plan.execution.Filing.CopyMeans;
import nl.pop4j.shared.DataCategory;
import nl.pop4j.shared.Personal;
import org.jspecify.annotations.Nullable;

/**
 * That this version stands in the personnel file (personeelsdossier), and when and how the employee got a copy.
 *
 * <p>{@link nl.pop4j.dossier.PlanDossier} shows how documents come by it.
 *
 * @param on the day on which it was filed
 * @param retentionBasis why it is kept and how long
 * @param legalHold whether it must be kept whatever its retention says
 * @param copyOn the day on which the employee got a copy, or null while that is still to be done
 * @param copyBy how, or null while that is still to be done
 */
public record FilingLine(
        LocalDate on,
        @Personal(DataCategory.EMPLOYMENT) String retentionBasis,
        boolean legalHold,
        @Nullable LocalDate copyOn,
        @Nullable CopyMeans copyBy) {

    /** The day only. */
    @Override
    public String toString() {
        return "FilingLine[" + on + "]";
    }
}
