package nl.pop4j.plan.guidance;

import com.google.common.collect.ImmutableList;
import java.util.List;
import nl.pop4j.goal.DevelopmentGoal;
import nl.pop4j.organisation.Objective;
import nl.pop4j.organisation.OrganisationNeeds;
import nl.pop4j.plan.content.PlanContent;
import nl.pop4j.shared.id.GoalId;

/**
 * An objective of the organisation beside a plan, and the plan's goals that serve it: the context in which both sides
 * choose goals.
 *
 * <p>Example: of the objectives for 2025 and for 2026 to 2027, a plan for 2027 shows the second one only.
 *
 * @param objective what the organisation wants to reach
 * @param goals the plan's goals that serve it, in the plan's order, possibly none
 */
public record ObjectiveInPlan(Objective objective, List<GoalId> goals) {

    /** Copies the goals. */
    public ObjectiveInPlan {
        goals = ImmutableList.copyOf(goals);
    }

    /** The objectives that hold on some day of the plan's horizon, in the organisation's order of priority. */
    public static List<ObjectiveInPlan> of(PlanContent content, OrganisationNeeds needs) {
        return needs.objectives().stream()
                .filter(objective ->
                        objective.period().start().isBefore(content.horizon().end())
                                && content.horizon()
                                        .start()
                                        .isBefore(objective.period().end()))
                .map(objective -> new ObjectiveInPlan(
                        objective,
                        content.goals().stream()
                                .filter(goal -> goal.origin()
                                        .objective()
                                        .filter(objective.id()::equals)
                                        .isPresent())
                                .map(DevelopmentGoal::id)
                                .collect(ImmutableList.toImmutableList())))
                .collect(ImmutableList.toImmutableList());
    }
}
