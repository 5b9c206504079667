package nl.pop4j.plan.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.graph.GraphBuilder;
import com.google.common.graph.Graphs;
import com.google.common.graph.MutableGraph;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.pop4j.goal.DevelopmentActivity;
import nl.pop4j.plan.content.PlanContent;
import nl.pop4j.shared.finding.Severity;
import nl.pop4j.shared.id.ActivityId;

/**
 * How the activities of a plan depend on goals and on each other.
 *
 * <p>{@link PlanRules} shows how a plan is checked by them.
 */
public final class DependencyRules {

    /** An activity serves a goal of the plan. */
    public static final PlanRule ACTIVITY_SERVES_A_GOAL = PlanRule.of(
            "PLAN-DEPENDENCY-1",
            Severity.ERROR,
            "DOMAIN 2.8",
            (content, context) -> IntStream.range(0, content.activities().size())
                    .filter(i ->
                            content.goal(content.activities().get(i).goal()).isEmpty())
                    .mapToObj(i -> Place.of(
                            "/activities/" + i + "/goal",
                            "activity",
                            content.activities().get(i).id(),
                            "goal",
                            content.activities().get(i).goal())));

    /** An activity waits only for activities of the plan. */
    public static final PlanRule AWAITED_ACTIVITY_EXISTS = PlanRule.of(
            "PLAN-DEPENDENCY-2",
            Severity.ERROR,
            "DOMAIN 5.2",
            (content, context) -> waits(
                    content, (activity, before) -> content.activity(before).isEmpty()));

    /** No activity waits for itself, directly or through others. */
    public static final PlanRule NO_CYCLE =
            PlanRule.of("PLAN-DEPENDENCY-3", Severity.ERROR, "DOMAIN 5.2", DependencyRules::cycles);

    /** An activity begins when what it waits for is over. */
    public static final PlanRule AWAITED_ACTIVITY_IS_OVER = PlanRule.of(
            "PLAN-DEPENDENCY-4",
            Severity.WARNING,
            "DOMAIN 5.2",
            (content, context) -> waits(
                    content,
                    (activity, before) -> content.activity(before)
                            .filter(first -> first.period()
                                    .last()
                                    .isAfter(activity.period().start()))
                            .isPresent()));

    static final List<PlanRule> ALL =
            ImmutableList.of(ACTIVITY_SERVES_A_GOAL, AWAITED_ACTIVITY_EXISTS, NO_CYCLE, AWAITED_ACTIVITY_IS_OVER);

    private DependencyRules() {}

    private static Stream<Place> waits(PlanContent content, BiPredicate<DevelopmentActivity, ActivityId> isBroken) {
        return IntStream.range(0, content.activities().size()).boxed().flatMap(i -> {
            DevelopmentActivity activity = content.activities().get(i);
            List<ActivityId> after = ImmutableList.copyOf(activity.after());
            return IntStream.range(0, after.size())
                    .filter(j -> isBroken.test(activity, after.get(j)))
                    .mapToObj(j -> Place.of(
                            "/activities/" + i + "/after/" + j, "activity", activity.id(), "after", after.get(j)));
        });
    }

    private static Stream<Place> cycles(PlanContent content, PlanContext context) {
        if (content.activities().stream().allMatch(activity -> activity.after().isEmpty())) {
            return Stream.empty();
        }
        MutableGraph<ActivityId> graph =
                GraphBuilder.directed().allowsSelfLoops(true).build();
        content.activities()
                .forEach(activity -> activity.after().forEach(before -> graph.putEdge(before, activity.id())));
        if (!Graphs.hasCycle(graph)) {
            return Stream.empty();
        }
        return IntStream.range(0, content.activities().size())
                .filter(i -> isOnCycle(graph, content.activities().get(i).id()))
                .mapToObj(i -> Place.of(
                        "/activities/" + i + "/after",
                        "activity",
                        content.activities().get(i).id()));
    }

    private static boolean isOnCycle(MutableGraph<ActivityId> graph, ActivityId activity) {
        if (!graph.nodes().contains(activity)) {
            return false;
        }
        Set<ActivityId> next = graph.successors(activity);
        return next.stream()
                .anyMatch(successor -> Graphs.reachableNodes(graph, successor).contains(activity));
    }
}
