package nl.pop4j.dossier;

import java.time.LocalDate;
import nl.pop4j.shared.DataCategory;
import nl.pop4j.shared.Personal;
import nl.pop4j.shared.actor.Party;

/**
 * One promise.
 *
 * <p>{@link PlanDossier} shows how documents come by it.
 *
 * @param obliged who promises
 * @param content what
 * @param due by when
 */
public record AgreementLine(
        Party obliged, @Personal(DataCategory.DEVELOPMENT) String content, LocalDate due) {

    /** The side only. */
    @Override
    public String toString() {
        return "AgreementLine[" + obliged + "]";
    }
}
