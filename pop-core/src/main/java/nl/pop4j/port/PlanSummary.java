package nl.pop4j.port;

import nl.pop4j.plan.DevelopmentPlan;
import nl.pop4j.plan.PlanStatus;
import nl.pop4j.shared.DataCategory;
import nl.pop4j.shared.DateRange;
import nl.pop4j.shared.Personal;
import nl.pop4j.shared.Version;
import nl.pop4j.shared.id.PersonId;
import nl.pop4j.shared.id.PlanId;

/**
 * One line of a list of plans.
 *
 * <p>See {@link PlanQuery} for an example.
 *
 * @param plan which plan
 * @param employee whose
 * @param status how it stands
 * @param revisions how many revisions it has
 * @param horizon the horizon of its working copy
 * @param version how often it was stored
 */
public record PlanSummary(
        PlanId plan,
        @Personal(DataCategory.IDENTIFIER) PersonId employee,
        PlanStatus status,
        int revisions,
        DateRange horizon,
        Version version) {

    /** The line for a plan. */
    public static PlanSummary of(DevelopmentPlan plan) {
        return new PlanSummary(
                plan.id(),
                plan.employee(),
                plan.status(),
                plan.revisions().size(),
                plan.workingCopy().horizon(),
                plan.version());
    }
}
