package nl.pop4j.application;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import nl.pop4j.access.FieldGroup;
import nl.pop4j.access.Operation;
import nl.pop4j.application.command.AddReview;
import nl.pop4j.application.command.CancelReview;
import nl.pop4j.application.command.MoveReview;
import nl.pop4j.application.command.ReactToEvent;
import nl.pop4j.application.command.Receipt;
import nl.pop4j.application.command.ReviewCommand;
import nl.pop4j.application.command.ScheduleReviews;
import nl.pop4j.application.desk.Desk;
import nl.pop4j.application.desk.Situation;
import nl.pop4j.application.desk.Work;
import nl.pop4j.calendar.WorkingDays;
import nl.pop4j.calendar.cadence.Anchors;
import nl.pop4j.calendar.cadence.Cadence;
import nl.pop4j.plan.DevelopmentPlan;
import nl.pop4j.plan.content.PlanContent;
import nl.pop4j.plan.revision.Revision;
import nl.pop4j.review.ReviewCancellation;
import nl.pop4j.review.ReviewCycle;
import nl.pop4j.review.ReviewOrigin;
import nl.pop4j.review.ReviewPolicy;
import nl.pop4j.shared.actor.Actor;
import nl.pop4j.shared.error.NotFound;
import nl.pop4j.shared.finding.Finding;
import nl.pop4j.shared.finding.Outcome;
import nl.pop4j.shared.finding.RuleCode;
import nl.pop4j.shared.id.PlanId;
import nl.pop4j.shared.id.ReviewCycleId;
import nl.pop4j.shared.id.ReviewId;
import nl.pop4j.shared.id.TenantId;

/**
 * When progress is looked at: planned from what the signed plan says, then moved, called off or added to by those who meet.
 * Thread-safe.
 */
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

    /**
     * Moves one review to another of the employee's working days; its deadlines move along, the others stay.
     *
     * <p>Example: a review moved from a Friday on which the manager is away to the Monday before keeps its id, so that a
     * calendar moves it and doubles nothing.
     *
     * @return a receipt of the review cycle, or findings: no such review, over already, not a working day, taken
     * @throws NotFound if there is no such plan for this actor, or nothing was planned around it
     * @throws nl.pop4j.shared.error.StaleVersion if the reviews were written since the user saw them
     */
    public Outcome<Receipt> move(TenantId tenant, Actor actor, MoveReview command) {
        return change(
                tenant,
                actor,
                command,
                (cycle, at) -> cycle.reschedule(
                        ReviewId.of(requireNonNull(command.reviewId())),
                        requireNonNull(command.to()),
                        at.situation().workingDays(at.plan()),
                        at.situation().now()));
    }

    /**
     * Calls one review off: calendars strike it out, and nobody is reminded of it.
     *
     * @return a receipt of the review cycle, or findings: no such review, over already
     * @throws NotFound if there is no such plan for this actor, or nothing was planned around it
     * @throws nl.pop4j.shared.error.StaleVersion if the reviews were written since the user saw them
     */
    public Outcome<Receipt> cancel(TenantId tenant, Actor actor, CancelReview command) {
        return change(tenant, actor, command, (cycle, at) -> {
            ReviewId review = ReviewId.of(requireNonNull(command.reviewId()));
            LocalDate today = at.situation().today();
            ReviewCancellation why = new ReviewCancellation(today, requireNonNull(command.reason()));
            return cycle.cancel(review, why, today, at.situation().now());
        });
    }

    /**
     * Adds a review that the cadence does not name; the review says whether employee or employer asked.
     *
     * @return a receipt of the review cycle, or findings: not a working day of the period, taken
     * @throws NotFound if there is no such plan for this actor, or nothing was planned around it
     * @throws nl.pop4j.shared.error.StaleVersion if the reviews were written since the user saw them
     */
    public Outcome<Receipt> add(TenantId tenant, Actor actor, AddReview command) {
        return change(
                tenant,
                actor,
                command,
                (cycle, at) -> cycle.add(
                        requireNonNull(command.on()),
                        actor.person().equals(at.plan().employee()) ? ReviewOrigin.EMPLOYEE : ReviewOrigin.EMPLOYER,
                        at.situation().workingDays(at.plan()),
                        at.situation().now()));
    }

    /**
     * Adds the review that the cadence asks for after something happened, on the last working day within the agreed time.
     * Nothing is added where the cadence does not wait for that, or another review lies within that time anyway.
     *
     * <p>Example: under {@code ON role-changed WITHIN P14D} a new role on Monday 1 March brings a review on 15 March.
     *
     * @return a receipt of the review cycle, or findings
     * @throws NotFound if there is no such plan for this actor, or nothing was planned around it
     * @throws nl.pop4j.shared.error.StaleVersion if the reviews were written since the user saw them
     */
    public Outcome<Receipt> react(TenantId tenant, Actor actor, ReactToEvent command) {
        return change(
                tenant,
                actor,
                command,
                (cycle, at) -> cycle.react(
                        requireNonNull(command.event()),
                        requireNonNull(command.on()),
                        at.situation().workingDays(at.plan()),
                        at.situation().now()));
    }

    private <C extends Record & ReviewCommand> Outcome<Receipt> change(
            TenantId tenant, Actor actor, C command, BiFunction<ReviewCycle, Around, Outcome<ReviewCycle>> change) {
        Operation operation = Operation.SCHEDULE_REVIEWS;
        return desk.around(
                tenant, actor, command, command.planId(), operation, plan -> operation.fields(), (plan, work) -> {
                    ReviewCycle cycle = work.ports()
                            .reviewCycles()
                            .findByPlan(tenant, plan.id())
                            .orElseThrow(() -> new NotFound("reviews"));
                    work.requireVersion(cycle.version(), command.expectedVersion());
                    Outcome<ReviewCycle> changed = change.apply(cycle, new Around(plan, work.situation()));
                    return changed instanceof Outcome.Done<ReviewCycle> done
                            ? keep(work, done)
                            : Outcome.refused(changed.findings());
                });
    }

    /** What a change of the reviews looks at besides them. */
    private record Around(DevelopmentPlan plan, Situation situation) {}

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
        boolean same = changed.events().isEmpty();
        ReviewCycle stored =
                same ? changed.value() : work.ports().reviewCycles().save(work.tenant(), changed.value());
        changed.events().forEach(event -> work.ports().outbox().add(work.tenant(), event));
        Receipt receipt = new Receipt(stored.id().value(), stored.version(), 0);
        return new Outcome.Done<>(receipt, List.copyOf(changed.events()), changed.remarks());
    }
}
