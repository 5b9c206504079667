package nl.pop4j.application;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Set;
import nl.pop4j.access.FieldGroup;
import nl.pop4j.access.Operation;
import nl.pop4j.application.desk.Desk;
import nl.pop4j.application.desk.PlanPages;
import nl.pop4j.application.desk.ShownEvidence;
import nl.pop4j.application.desk.TeamPlaces;
import nl.pop4j.goal.funding.TrainingEntitlement;
import nl.pop4j.plan.DevelopmentPlan;
import nl.pop4j.plan.training.TrainingStanding;
import nl.pop4j.plan.training.YearlyTrainingCount;
import nl.pop4j.plan.training.YearlyTrainingPlan;
import nl.pop4j.port.PlanQuery;
import nl.pop4j.shared.actor.Actor;
import nl.pop4j.shared.id.PersonId;
import nl.pop4j.shared.id.TenantId;

/**
 * What employees have left of a right to training, and the yearly training plan of the organisation. Thread-safe.
 *
 * <p>Example: with a right to 4 days in 2027 under {@code BE-TRAINING-RIGHT}, 1.5 days reported and 2 planned under it,
 * {@code standing} has 2.5 days left, of which 0.5 is free. None of it is legal advice.
 */
public final class TrainingDesk {

    private static final Set<FieldGroup> LOOKED_AT =
            Set.of(FieldGroup.ACTIVITIES, FieldGroup.CAPACITY, FieldGroup.PROGRESS);

    private final Desk desk;

    TrainingDesk(Desk desk) {
        this.desk = desk;
    }

    /**
     * How an employee stands with a right to training in a year: what activities of signed plans used and plan under it.
     * That it was looked at is noted.
     *
     * @param right what the employee may count on, as the host knows it
     * @throws nl.pop4j.shared.error.NotFound if the actor may not list the employee's plans, or not see time, cost and
     *     progress of one that is signed
     */
    public TrainingStanding standing(TenantId tenant, Actor actor, PersonId employee, TrainingEntitlement right) {
        return desk.ask(tenant, actor, (situation, ports) -> {
            situation.requireListing(Set.of(employee));
            List<DevelopmentPlan> plans = ShownEvidence.plansOf(employee, situation, ports).stream()
                    .filter(plan -> plan.signed().isPresent())
                    .collect(ImmutableList.toImmutableList());
            plans.forEach(plan -> {
                situation.requireSight(plan, LOOKED_AT);
                Desk.noteReading(
                        situation,
                        ports,
                        employee,
                        Operation.VIEW_PLAN,
                        plan.id().value());
            });
            return TrainingStanding.of(right, plans);
        });
    }

    /**
     * What the organisation learns in a year, by team and by kind of activity, in groups of at least the tenant's k. A
     * person is in the team that today's manager leads.
     *
     * @throws nl.pop4j.shared.error.NotFound if the actor may not see figures
     */
    public YearlyTrainingPlan yearlyPlan(TenantId tenant, Actor actor, int year) {
        return desk.ask(tenant, actor, (situation, ports) -> {
            situation.require(Operation.VIEW_FIGURES, "figures");
            TeamPlaces teams = new TeamPlaces(ports.needs().find(tenant), situation);
            YearlyTrainingCount count = new YearlyTrainingCount(year);
            PlanPages.each(
                    tenant,
                    ports,
                    PlanQuery.first(1),
                    plan -> count.add(plan, teams.of(plan.employee(), situation.today())));
            return count.plan(situation.settings().smallestGroup());
        });
    }
}
