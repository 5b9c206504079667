package nl.pop4j.application;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.pop4j.access.FieldGroup;
import nl.pop4j.access.Operation;
import nl.pop4j.application.command.ScheduleReviews;
import nl.pop4j.calendar.WorkingDays;
import nl.pop4j.calendar.cadence.Anchors;
import nl.pop4j.calendar.cadence.Cadence;
import nl.pop4j.plan.DevelopmentPlan;
import nl.pop4j.plan.content.PlanContent;
import nl.pop4j.plan.revision.Revision;
import nl.pop4j.review.ReviewCycle;
import nl.pop4j.review.ReviewPolicy;
import nl.pop4j.shared.actor.Actor;
import nl.pop4j.shared.error.NotFound;
import nl.pop4j.shared.finding.Finding;
import nl.pop4j.shared.finding.Outcome;
import nl.pop4j.shared.finding.RuleCode;
import nl.pop4j.shared.id.PlanId;
import nl.pop4j.shared.id.ReviewCycleId;
import nl.pop4j.shared.id.TenantId;

/** Planning when progress is looked at, from what the signed plan says. Thread-safe. */
public final class Reviewing {

    /** No revision is signed. */
    public static final RuleCode NOTHING_SIGNED = RuleCode.of("REVIEW-SIGNED-1");

    /** The signed revision says nothing about reviews. */
    public static final RuleCode NO_CADENCE = RuleCode.of("REVIEW-CADENCE-1");

    private final Desk desk;

    Reviewing(Desk desk) {
        this.desk = desk;
    }

    /**
     * Works out the reviews of the signed plan on the employee's working days; those that were held or moved before stay.
     *
     * @return a receipt of the review cycle, or findings
     * @throws NotFound if there is no such plan for this actor
     * @throws nl.pop4j.shared.error.StaleVersion if the plan was written since the user saw it
     */
    public Outcome<Receipt> schedule(TenantId tenant, Actor actor, ScheduleReviews command) {
        Operation operation = Operation.SCHEDULE_REVIEWS;
        return desk.onPlan(tenant, actor, command, operation, plan -> operation.fields(), (plan, work) -> {
            Optional<Finding> obstacle = obstacle(plan);
            if (obstacle.isPresent()) {
                return Outcome.refused(obstacle.get());
            }
            PlanContent content = plan.signed().orElseThrow().content();
            return keep(work, changed(work, plan, content, requireNonNull(content.reviews())));
        });
    }

    /** Why no reviews can be planned around a plan as it is. */
    static Optional<Finding> obstacle(DevelopmentPlan plan) {
        Optional<Revision> signed = plan.signed();
        if (signed.isEmpty()) {
            return Optional.of(Finding.error(NOTHING_SIGNED, "", Map.of()));
        }
        return signed.get().content().reviews() == null
                ? Optional.of(Finding.error(NO_CADENCE, "/reviews", Map.of()))
                : Optional.empty();
    }

    /**
     * The reviews around a plan, or empty if none were planned.
     *
     * @throws NotFound if there is no such plan for this actor
     */
    public Optional<ReviewCycle> reviews(TenantId tenant, Actor actor, PlanId plan) {
        return desk.ask(tenant, actor, (situation, ports) -> {
            DevelopmentPlan found = ports.plans()
                    .find(tenant, plan)
                    .filter(one -> situation.maySee(one, FieldGroup.REVIEWS))
                    .orElseThrow(() -> new NotFound("plan"));
            return ports.reviewCycles().findByPlan(tenant, found.id());
        });
    }

    private static Outcome.Done<ReviewCycle> changed(
            Work work, DevelopmentPlan plan, PlanContent content, Cadence cadence) {
        ReviewPolicy policy = ReviewPolicy.of(cadence);
        Anchors anchors = Anchors.of(content.horizon());
        Situation situation = work.situation();
        WorkingDays days = situation.workingDays(plan);
        return work.ports()
                .reviewCycles()
                .findByPlan(work.tenant(), plan.id())
                .map(cycle -> cycle.replan(policy, anchors, days, situation.today(), situation.now()))
                .orElseGet(() -> ReviewCycle.start(
                        ReviewCycleId.of(plan.id().value()), plan.id(), policy, anchors, days, situation.now()));
    }

    private static Outcome<Receipt> keep(Work work, Outcome.Done<ReviewCycle> changed) {
        ReviewCycle stored = work.ports().reviewCycles().save(work.tenant(), changed.value());
        changed.events().forEach(event -> work.ports().outbox().add(work.tenant(), event));
        Receipt receipt = new Receipt(stored.id().value(), stored.version(), 0);
        return new Outcome.Done<>(receipt, List.copyOf(changed.events()), changed.remarks());
    }
}
