package nl.pop4j.plan.training;

import java.math.BigDecimal;
import java.util.Collection;
import nl.pop4j.goal.DevelopmentActivity;
import nl.pop4j.goal.funding.TrainingCredit;
import nl.pop4j.goal.funding.TrainingEntitlement;
import nl.pop4j.goal.funding.TrainingTerms;
import nl.pop4j.plan.DevelopmentPlan;
import nl.pop4j.shared.DataCategory;
import nl.pop4j.shared.Personal;

/**
 * How one employee stands with a right to training in one year: credit, used, planned, left.
 *
 * <p>Example: of 4 days, trainings of 1.5 days were followed and 2 are planned: left is 2.5, and 0.5 is still free.
 *
 * @param credit the credit pro rata, with each use
 * @param planned the days that activities under the right still take in the year
 */
public record TrainingStanding(
        @Personal(DataCategory.DEVELOPMENT) TrainingCredit credit,
        @Personal(DataCategory.DEVELOPMENT) BigDecimal planned) {

    /** What the signed plans of an employee make of a right: each activity that names it in its terms counts. */
    public static TrainingStanding of(TrainingEntitlement right, Collection<DevelopmentPlan> plans) {
        TrainingCredit credit = right.credit();
        long planned = 0;
        for (DevelopmentPlan plan : plans) {
            for (DevelopmentActivity activity : SignedActivities.of(plan)) {
                TrainingTerms terms = activity.funding().terms();
                if (terms != null && terms.scheme().equals(right.scheme())) {
                    TrainingTime time = TrainingTime.of(activity, plan.execution(), right.year());
                    BigDecimal used = right.days(time.usedMinutes());
                    credit = used.signum() == 0 ? credit : credit.using(used);
                    planned += plan.closing() == null ? time.plannedMinutes() : 0;
                }
            }
        }
        return new TrainingStanding(credit, right.days(planned));
    }

    /** The days used so far. */
    public BigDecimal used() {
        return credit.used();
    }

    /** The days not used yet, planned ones included; never less than zero. */
    public BigDecimal left() {
        return credit.left();
    }

    /** The days neither used nor planned; never less than zero. */
    public BigDecimal free() {
        return left().subtract(planned).max(BigDecimal.ZERO);
    }

    /** The year only. */
    @Override
    public String toString() {
        return "TrainingStanding[" + credit.year() + "]";
    }
}
