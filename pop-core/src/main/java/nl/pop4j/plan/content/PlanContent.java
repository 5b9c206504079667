package nl.pop4j.plan.content;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.pop4j.calendar.cadence.Cadence;
import nl.pop4j.gap.TargetProfile;
import nl.pop4j.goal.DevelopmentActivity;
import nl.pop4j.goal.DevelopmentGoal;
import nl.pop4j.method.MethodCode;
import nl.pop4j.method.StandardMethods;
import nl.pop4j.shared.DateRange;
import nl.pop4j.shared.id.ActivityId;
import nl.pop4j.shared.id.FrameworkId;
import nl.pop4j.shared.id.GoalId;
import org.jspecify.annotations.Nullable;

/**
 * All that a plan says at one moment.
 *
 * <p>Positions in the lists are the order in which people read; ids are unique within their list. Each {@code with}
 * method replaces the element of the same id in its place, or adds it at the end.
 *
 * @param method the way of working that both sides chose
 * @param language the language in which the texts are written and the plan is printed
 * @param horizon the days that the plan is for
 * @param perspective where the employee wants to go
 * @param targets the levels wanted (SOLL)
 * @param goals what to reach
 * @param activities the work towards it
 * @param agreements what the sides promise each other
 * @param capacity time and money agreed
 * @param reviews how often progress is looked at, or null if that is still open
 */
public record PlanContent(
        MethodCode method,
        Locale language,
        DateRange horizon,
        Perspective perspective,
        TargetProfile targets,
        List<DevelopmentGoal> goals,
        List<DevelopmentActivity> activities,
        List<Agreement> agreements,
        Capacity capacity,
        @Nullable Cadence reviews) {

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if an id occurs twice in a list
     */
    public PlanContent {
        goals = ImmutableList.copyOf(goals);
        activities = ImmutableList.copyOf(activities);
        agreements = ImmutableList.copyOf(agreements);
        checkUnique("goals", goals, DevelopmentGoal::id);
        checkUnique("activities", activities, DevelopmentActivity::id);
        checkUnique("agreements", agreements, Agreement::id);
    }

    /** A plan by the six steps that says nothing yet but when, in which language and by which framework. */
    public static PlanContent blank(Locale language, DateRange horizon, FrameworkId framework) {
        return new PlanContent(
                StandardMethods.SIX_STEPS.code(),
                language,
                horizon,
                Perspective.EMPTY,
                TargetProfile.none(framework),
                ImmutableList.of(),
                ImmutableList.of(),
                ImmutableList.of(),
                Capacity.NONE,
                null);
    }

    /** The goal with this id. */
    public Optional<DevelopmentGoal> goal(GoalId id) {
        return goals.stream().filter(goal -> goal.id().equals(id)).findFirst();
    }

    /** The activity with this id. */
    public Optional<DevelopmentActivity> activity(ActivityId id) {
        return activities.stream().filter(activity -> activity.id().equals(id)).findFirst();
    }

    /** The activities of one goal, in reading order. */
    public List<DevelopmentActivity> activitiesOf(GoalId goal) {
        return activities.stream()
                .filter(activity -> activity.goal().equals(goal))
                .collect(ImmutableList.toImmutableList());
    }

    /** The same by another method. */
    public PlanContent with(MethodCode next) {
        return new PlanContent(
                next, language, horizon, perspective, targets, goals, activities, agreements, capacity, reviews);
    }

    /** The same with another perspective. */
    public PlanContent with(Perspective next) {
        return new PlanContent(
                method, language, horizon, next, targets, goals, activities, agreements, capacity, reviews);
    }

    /** The same with other targets. */
    public PlanContent with(TargetProfile next) {
        return new PlanContent(
                method, language, horizon, perspective, next, goals, activities, agreements, capacity, reviews);
    }

    /** The same with another capacity. */
    public PlanContent with(Capacity next) {
        return new PlanContent(
                method, language, horizon, perspective, targets, goals, activities, agreements, next, reviews);
    }

    /** The same with another review cadence. */
    public PlanContent with(Cadence next) {
        return new PlanContent(
                method, language, horizon, perspective, targets, goals, activities, agreements, capacity, next);
    }

    /** The same with this goal. */
    public PlanContent with(DevelopmentGoal goal) {
        return withGoals(put(goals, goal, DevelopmentGoal::id));
    }

    /** The same with this activity. */
    public PlanContent with(DevelopmentActivity activity) {
        return withActivities(put(activities, activity, DevelopmentActivity::id));
    }

    /** The same with this agreement. */
    public PlanContent with(Agreement agreement) {
        return withAgreements(put(agreements, agreement, Agreement::id));
    }

    /** The same without this goal; its activities stay, and a rule will say that they serve nothing. */
    public PlanContent without(GoalId goal) {
        return withGoals(goals.stream().filter(old -> !old.id().equals(goal)).collect(ImmutableList.toImmutableList()));
    }

    /** The same without this activity. */
    public PlanContent without(ActivityId activity) {
        return withActivities(
                activities.stream().filter(old -> !old.id().equals(activity)).collect(ImmutableList.toImmutableList()));
    }

    /** The same without the agreement of this id. */
    public PlanContent withoutAgreement(String id) {
        return withAgreements(
                agreements.stream().filter(old -> !old.id().equals(id)).collect(ImmutableList.toImmutableList()));
    }

    /** Nothing of the texts. */
    @Override
    public String toString() {
        return "PlanContent[" + horizon + ", " + goals.size() + " goals, " + activities.size() + " activities]";
    }

    private PlanContent withGoals(List<DevelopmentGoal> next) {
        return new PlanContent(
                method, language, horizon, perspective, targets, next, activities, agreements, capacity, reviews);
    }

    private PlanContent withAgreements(List<Agreement> next) {
        return new PlanContent(
                method, language, horizon, perspective, targets, goals, activities, next, capacity, reviews);
    }

    private PlanContent withActivities(List<DevelopmentActivity> next) {
        return new PlanContent(
                method, language, horizon, perspective, targets, goals, next, agreements, capacity, reviews);
    }

    private static <T> void checkUnique(String name, List<T> list, Function<T, Object> id) {
        Set<Object> seen = new HashSet<>();
        for (T element : list) {
            if (!seen.add(id.apply(element))) {
                throw new IllegalArgumentException(name + " must not hold the id " + id.apply(element) + " twice");
            }
        }
    }

    private static <T> List<T> put(List<T> list, T element, Function<T, Object> id) {
        Object key = id.apply(element);
        boolean replaces = list.stream().anyMatch(old -> id.apply(old).equals(key));
        ImmutableList.Builder<T> next = ImmutableList.builder();
        list.forEach(old -> next.add(id.apply(old).equals(key) ? element : old));
        return replaces ? next.build() : next.add(element).build();
    }
}
