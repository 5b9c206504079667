package nl.pop4j.application.dossier;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import nl.pop4j.plan.content.PlanContent;
import nl.pop4j.shared.id.ActivityId;
import nl.pop4j.shared.id.GoalId;

/** What readers of a document call goals and activities: D1, D2 (doel) and A1, A2, in the order of the plan. */
public final class ElementNumbers {

    private final Map<String, String> goals;
    private final Map<String, String> activities;

    private ElementNumbers(Map<String, String> goals, Map<String, String> activities) {
        this.goals = goals;
        this.activities = activities;
    }

    public static ElementNumbers of(PlanContent content) {
        return new ElementNumbers(
                numbered("D", content.goals(), goal -> goal.id().value()),
                numbered("A", content.activities(), activity -> activity.id().value()));
    }

    /** The number of a goal, if the plan has it. */
    public Optional<String> goal(GoalId goal) {
        return goal(goal.value());
    }

    public Optional<String> goal(String id) {
        return Optional.ofNullable(goals.get(id));
    }

    /** The number of an activity, if the plan has it. */
    public Optional<String> activity(ActivityId activity) {
        return activity(activity.value());
    }

    public Optional<String> activity(String id) {
        return Optional.ofNullable(activities.get(id));
    }

    private static <T> Map<String, String> numbered(String letter, List<T> elements, Function<T, String> idOf) {
        return IntStream.range(0, elements.size())
                .boxed()
                .collect(ImmutableMap.toImmutableMap(i -> idOf.apply(elements.get(i)), i -> letter + (i + 1)));
    }
}
