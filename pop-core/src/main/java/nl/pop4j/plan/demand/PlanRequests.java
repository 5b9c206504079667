package nl.pop4j.plan.demand;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import nl.pop4j.competence.RoleProfile;
import nl.pop4j.gap.Target;
import nl.pop4j.gap.TargetSource;
import nl.pop4j.goal.DevelopmentActivity;
import nl.pop4j.goal.Funding;
import nl.pop4j.organisation.possibility.Request;
import nl.pop4j.organisation.possibility.Scarce;
import nl.pop4j.plan.DevelopmentPlan;
import nl.pop4j.plan.execution.ActivityStatus;
import nl.pop4j.plan.revision.Revision;
import nl.pop4j.plan.rule.PossibilityRules;

/** What one plan asks: of the revision that lies on the table, else of the one that both sides have signed. */
record PlanRequests(DevelopmentPlan plan, Revision revision) {

    private static final Set<ActivityStatus> BEGUN = ImmutableSet.of(ActivityStatus.STARTED, ActivityStatus.FINISHED);

    /** Empty for a plan that asks nothing: a draft, or one that was never agreed on and has ended. */
    static Optional<PlanRequests> of(DevelopmentPlan plan) {
        Optional<Revision> open = plan.closing() == null
                ? plan.latest().filter(revision -> revision.status().isOpen())
                : Optional.empty();
        return open.or(plan::signed).map(revision -> new PlanRequests(plan, revision));
    }

    /** For trainings, coaching and, in a team, money. */
    List<Request> ofActivities(String team) {
        List<DevelopmentActivity> activities =
                revision.content().activities().stream().filter(this::asks).toList();
        Map<String, LocalDate> trainings = new TreeMap<>();
        activities.stream()
                .filter(activity -> activity.offer() != null)
                .forEach(activity -> trainings.merge(
                        String.valueOf(activity.offer()),
                        activity.period().start(),
                        BinaryOperator.minBy(Comparator.naturalOrder())));
        Stream<Request> places = trainings.entrySet().stream()
                .map(one -> new Request(Scarce.TRAINING_PLACE, one.getKey(), one.getValue(), 1));
        Stream<Request> coaching = activities.stream().map(PossibilityRules::coaching);
        Stream<Request> cents = activities.stream()
                .filter(activity -> activity.funding().payer() == Funding.Payer.EMPLOYER)
                .map(activity -> new Request(
                        Scarce.TEAM_CENTS,
                        team,
                        activity.period().start(),
                        activity.funding().cost().cents()));
        return Stream.of(places, coaching, cents).flatMap(all -> all).collect(ImmutableList.toImmutableList());
    }

    /** What was given up asks nothing, nor what an ended plan never began. */
    private boolean asks(DevelopmentActivity activity) {
        ActivityStatus status = plan.execution().statusOf(activity.id());
        return plan.closing() == null ? status != ActivityStatus.DROPPED : BEGUN.contains(status);
    }

    /**
     * By when the plan means to be ready for a position in this role: the last day of its targets from a position for
     * competences that the role cannot do without. Empty without such a target, and once the plan has ended.
     */
    Optional<LocalDate> readyFor(RoleProfile role) {
        return plan.closing() == null
                ? targets()
                        .filter(target -> role.requirement(target.competence())
                                .filter(requirement -> requirement.essential())
                                .isPresent())
                        .map(this::day)
                        .max(Comparator.naturalOrder())
                : Optional.empty();
    }

    boolean aimsAtPositions() {
        return plan.closing() == null && targets().findAny().isPresent();
    }

    private Stream<Target> targets() {
        return revision.content().targets().targets().stream()
                .filter(target -> target.source() == TargetSource.POSITION);
    }

    private LocalDate day(Target target) {
        LocalDate by = target.by();
        return by == null ? revision.content().horizon().last() : by;
    }
}
