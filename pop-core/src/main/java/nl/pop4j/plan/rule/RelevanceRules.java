package nl.pop4j.plan.rule;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.pop4j.gap.DevelopmentNeed;
import nl.pop4j.gap.Prioritisation.Decision;
import nl.pop4j.goal.DevelopmentActivity;
import nl.pop4j.goal.DevelopmentGoal;
import nl.pop4j.plan.content.PlanContent;
import nl.pop4j.shared.finding.Severity;

/**
 * From need to goal to activity, and what an activity is good for on both sides.
 *
 * <p>{@link PlanRules} shows how a plan is checked by them.
 */
public final class RelevanceRules {

    /** A need that was chosen has a goal. */
    public static final PlanRule CHOSEN_NEED_HAS_A_GOAL =
            PlanRule.of("PLAN-NEED-1", Severity.WARNING, "DOMAIN 2.8", (content, context) -> needsWithoutGoal(content));

    /** Where a plan holds needs, every activity names the one that it is for. */
    public static final PlanRule ACTIVITY_NAMES_ITS_NEED = PlanRule.of(
            "PLAN-NEED-2",
            Severity.WARNING,
            "DOMAIN 2.8",
            (content, context) -> activities(
                    content,
                    activity -> !content.needs().isEmpty() && activity.needs().isEmpty(),
                    "needs"));

    /** A need that an activity names stands in the plan. */
    public static final PlanRule NEED_EXISTS =
            PlanRule.of("PLAN-NEED-3", Severity.ERROR, "DOMAIN 2.8", (content, context) -> unknownNeeds(content));

    /** Every activity says what it is good for on the employee's side. */
    public static final PlanRule RELEVANT_TO_EMPLOYEE = PlanRule.of(
            "PLAN-RELEVANCE-1",
            Severity.WARNING,
            "DOMAIN 2.6",
            (content, context) -> activities(
                    content, activity -> activity.relevance().employee().isBlank(), "relevance/employee"));

    /** Every activity says what it is good for on the organisation's side. */
    public static final PlanRule RELEVANT_TO_ORGANISATION = PlanRule.of(
            "PLAN-RELEVANCE-2",
            Severity.WARNING,
            "DOMAIN 2.6",
            (content, context) -> activities(
                    content, activity -> activity.relevance().organisation().isBlank(), "relevance/organisation"));

    /** All of them, in the order in which findings come. */
    public static final List<PlanRule> ALL = ImmutableList.of(
            CHOSEN_NEED_HAS_A_GOAL,
            ACTIVITY_NAMES_ITS_NEED,
            NEED_EXISTS,
            RELEVANT_TO_EMPLOYEE,
            RELEVANT_TO_ORGANISATION);

    private RelevanceRules() {}

    private static Stream<Place> needsWithoutGoal(PlanContent content) {
        Set<String> met = content.goals().stream()
                .map(DevelopmentGoal::needs)
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
        List<Decision> decisions = content.priorities().decisions();
        return IntStream.range(0, decisions.size())
                .filter(i -> decisions.get(i).chosen()
                        && !met.contains(decisions.get(i).need()))
                .mapToObj(i -> Place.of(
                        "/priorities/decisions/" + i, "need", decisions.get(i).need()));
    }

    private static Stream<Place> unknownNeeds(PlanContent content) {
        Set<String> known = content.needs().stream().map(DevelopmentNeed::id).collect(Collectors.toSet());
        Stream<Place> goals = IntStream.range(0, content.goals().size())
                .filter(i -> !known.containsAll(content.goals().get(i).needs()))
                .mapToObj(i -> Place.of(
                        "/goals/" + i + "/needs",
                        "element",
                        content.goals().get(i).id()));
        return Stream.concat(
                goals,
                IntStream.range(0, content.activities().size())
                        .filter(i ->
                                !known.containsAll(content.activities().get(i).needs()))
                        .mapToObj(i -> Place.of(
                                "/activities/" + i + "/needs",
                                "element",
                                content.activities().get(i).id())));
    }

    private static Stream<Place> activities(
            PlanContent content, Predicate<DevelopmentActivity> isBroken, String field) {
        return IntStream.range(0, content.activities().size())
                .filter(i -> isBroken.test(content.activities().get(i)))
                .mapToObj(i -> Place.of(
                        "/activities/" + i + "/" + field,
                        "activity",
                        content.activities().get(i).id()));
    }
}
