package nl.pop4j.dossier;

import nl.pop4j.shared.DataCategory;
import nl.pop4j.shared.Personal;
import nl.pop4j.smart.SmartCriterion;
import nl.pop4j.smart.Verdict;

/**
 * The verdict on one criterion of a goal.
 *
 * <p>{@link PlanDossier} shows how documents come by it.
 *
 * @param criterion which one
 * @param verdict how it came out
 * @param suggestion what the writer can add, empty if nothing
 */
public record SmartLine(
        SmartCriterion criterion,
        Verdict verdict,
        @Personal(DataCategory.DEVELOPMENT) String suggestion) {

    /** The criterion and verdict only: a suggestion may quote the goal. */
    @Override
    public String toString() {
        return "SmartLine[" + criterion + " " + verdict + "]";
    }
}
