package nl.pop4j.gap;

import java.time.LocalDate;
import nl.pop4j.shared.DataCategory;
import nl.pop4j.shared.Personal;
import nl.pop4j.shared.id.FrameworkId;
import nl.pop4j.shared.id.PersonId;
import nl.pop4j.shared.id.PlanId;

/**
 * The gaps as they were when both sides had signed a revision: kept for reports, never worked out anew.
 *
 * <p>{@link GapAnalysis} shows the gaps that are kept.
 *
 * @param plan which plan
 * @param revision the number of the revision
 * @param employee whose
 * @param framework by which the levels are said
 * @param on the day on which the second side signed
 * @param gaps the highest target of each competence against the level that counted on that day
 */
public record AgreedGaps(
        PlanId plan,
        int revision,
        @Personal(DataCategory.IDENTIFIER) PersonId employee,
        FrameworkId framework,
        LocalDate on,
        GapAnalysis gaps) {

    /** Plan and revision only. */
    @Override
    public String toString() {
        return "AgreedGaps[" + plan + "/" + revision + "]";
    }
}
