package nl.pop4j.plan.template;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.pop4j.goal.DevelopmentActivity;
import nl.pop4j.goal.DevelopmentGoal;
import nl.pop4j.shared.id.GoalId;
import nl.pop4j.shared.id.Identifiers;

/**
 * Goals and the work towards them, to be given to a group. It is about nobody.
 *
 * <p>Example: a template {@code onboarding} with one goal {@code g1} becomes goal {@code onboarding.g1} in each plan that
 * it is given to.
 *
 * @param id names it within the organisation
 * @param version from 1; one more with every change
 * @param goals at least one, each id once; none has come from a template itself
 * @param activities each serves one of the goals
 */
public record PlanTemplate(String id, int version, List<DevelopmentGoal> goals, List<DevelopmentActivity> activities) {

    /** So many characters may a template's id have, that ids made of two parts stay identifiers. */
    private static final int LONGEST = 31;

    /**
     * Copies the lists and checks how they hang together.
     *
     * @throws IllegalArgumentException if an id has another form or is longer than 31 characters, the version is below 1,
     *     there is no goal, an id occurs twice, a goal comes from a template, or an activity serves or awaits what is not
     *     there
     */
    public PlanTemplate {
        goals = ImmutableList.copyOf(goals);
        activities = ImmutableList.copyOf(activities);
        checkId("id", id);
        if (version < 1) {
            throw new IllegalArgumentException("version must be 1 or more");
        }
        if (goals.isEmpty() || goals.stream().anyMatch(goal -> goal.template() != null)) {
            throw new IllegalArgumentException("goals must hold one or more that come from no template");
        }
        goals.forEach(goal -> checkId("goal id", goal.id().value()));
        activities.forEach(activity -> checkId("activity id", activity.id().value()));
        Set<GoalId> known = goals.stream().map(DevelopmentGoal::id).collect(Collectors.toSet());
        Set<Object> work = activities.stream().map(DevelopmentActivity::id).collect(Collectors.toSet());
        if (known.size() < goals.size() || work.size() < activities.size()) {
            throw new IllegalArgumentException("goals and activities must hold each id once");
        }
        for (DevelopmentActivity activity : activities) {
            if (!known.contains(activity.goal()) || !work.containsAll(activity.after())) {
                throw new IllegalArgumentException("activities must serve and await what the template holds");
            }
        }
    }

    /** The activities of one goal, in order. */
    List<DevelopmentActivity> activitiesOf(GoalId goal) {
        return activities.stream()
                .filter(activity -> activity.goal().equals(goal))
                .collect(ImmutableList.toImmutableList());
    }

    /** The id that an element has in a plan. */
    String idInPlan(String element) {
        return id + "." + element;
    }

    private static void checkId(String what, String value) {
        if (!Identifiers.isValid(value) || value.length() > LONGEST) {
            throw new IllegalArgumentException(what + " must be 1 to 31 of A-Z a-z 0-9 . _ -");
        }
    }

    /** The id and version only. */
    @Override
    public String toString() {
        return "PlanTemplate[" + id + "/" + version + "]";
    }
}
