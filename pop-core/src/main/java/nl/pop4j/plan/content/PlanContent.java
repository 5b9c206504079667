package nl.pop4j.plan.content;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.pop4j.calendar.cadence.Cadence;
import nl.pop4j.gap.DevelopmentNeed;
import nl.pop4j.gap.Prioritisation;
import nl.pop4j.gap.TargetProfile;
import nl.pop4j.goal.DevelopmentActivity;
import nl.pop4j.goal.DevelopmentGoal;
import nl.pop4j.method.MethodCode;
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
 * <p>Example: {@code PlanContent.blank(LocalizedText.DUTCH, horizon, framework).with(goal)} says when and one goal;
 * {@code with} of a goal of the same id replaces it in its place.
 *
 * @param method the way of working that both sides chose
 * @param language the language in which the texts are written and the plan is printed
 * @param horizon the days that the plan is for
 * @param basis the employment, the role and the earlier plan that it stands on
 * @param perspective where the employee wants to go
 * @param targets the levels wanted (SOLL)
 * @param needs what needs to be developed
 * @param priorities which needs come first, and who decided so
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
        PlanBasis basis,
        Perspective perspective,
        TargetProfile targets,
        List<DevelopmentNeed> needs,
        Prioritisation priorities,
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
        needs = Elements.unique("needs", needs, DevelopmentNeed::id);
        goals = Elements.unique("goals", goals, DevelopmentGoal::id);
        activities = Elements.unique("activities", activities, DevelopmentActivity::id);
        agreements = Elements.unique("agreements", agreements, Agreement::id);
    }

    /** A plan by the six steps that says nothing yet but when, in which language and by which framework. */
    public static PlanContent blank(Locale language, DateRange horizon, FrameworkId framework) {
        return builder(language, horizon, framework).build();
    }

    /** Starts a plan by the six steps that says nothing yet but when, in which language and by which framework. */
    public static PlanContentBuilder builder(Locale language, DateRange horizon, FrameworkId framework) {
        return new PlanContentBuilder(language, horizon, framework);
    }

    /** Starts a plan that says the same. */
    public PlanContentBuilder toBuilder() {
        return new PlanContentBuilder(this);
    }

    /** The need with this id. */
    public Optional<DevelopmentNeed> need(String id) {
        return needs.stream().filter(need -> need.id().equals(id)).findFirst();
    }

    /** The goal with this id. */
    public Optional<DevelopmentGoal> goal(GoalId id) {
        return goals.stream().filter(goal -> goal.id().equals(id)).findFirst();
    }

    /** The activity with this id. */
    public Optional<DevelopmentActivity> activity(ActivityId id) {
        return activities.stream().filter(activity -> activity.id().equals(id)).findFirst();
    }

    /** The agreement with this id. */
    public Optional<Agreement> agreement(String id) {
        return agreements.stream()
                .filter(agreement -> agreement.id().equals(id))
                .findFirst();
    }

    /** The activities of one goal, in reading order. */
    public List<DevelopmentActivity> activitiesOf(GoalId goal) {
        return activities.stream()
                .filter(activity -> activity.goal().equals(goal))
                .collect(ImmutableList.toImmutableList());
    }

    /** The same by another method. */
    public PlanContent with(MethodCode next) {
        return toBuilder().method(next).build();
    }

    /** The same for other days. */
    public PlanContent with(DateRange next) {
        return toBuilder().horizon(next).build();
    }

    /** The same on another basis. */
    public PlanContent with(PlanBasis next) {
        return toBuilder().basis(next).build();
    }

    /** The same with another perspective. */
    public PlanContent with(Perspective next) {
        return toBuilder().perspective(next).build();
    }

    /** The same with other targets. */
    public PlanContent with(TargetProfile next) {
        return toBuilder().targets(next).build();
    }

    /** The same with other priorities. */
    public PlanContent with(Prioritisation next) {
        return toBuilder().priorities(next).build();
    }

    /** The same with another capacity. */
    public PlanContent with(Capacity next) {
        return toBuilder().capacity(next).build();
    }

    /** The same with another review cadence. */
    public PlanContent with(Cadence next) {
        return toBuilder().reviews(next).build();
    }

    /** The same with this need. */
    public PlanContent with(DevelopmentNeed need) {
        return toBuilder().needs(Elements.put(needs, need, DevelopmentNeed::id)).build();
    }

    /** The same with this goal. */
    public PlanContent with(DevelopmentGoal goal) {
        return toBuilder().goals(Elements.put(goals, goal, DevelopmentGoal::id)).build();
    }

    /** The same with this activity. */
    public PlanContent with(DevelopmentActivity activity) {
        return toBuilder()
                .activities(Elements.put(activities, activity, DevelopmentActivity::id))
                .build();
    }

    /** The same with this agreement. */
    public PlanContent with(Agreement agreement) {
        return toBuilder()
                .agreements(Elements.put(agreements, agreement, Agreement::id))
                .build();
    }

    /** The same without this goal; its activities stay, and a rule will say that they serve nothing. */
    public PlanContent without(GoalId goal) {
        return toBuilder()
                .goals(Elements.without(goals, goal, DevelopmentGoal::id))
                .build();
    }

    /** The same without this activity. */
    public PlanContent without(ActivityId activity) {
        return toBuilder()
                .activities(Elements.without(activities, activity, DevelopmentActivity::id))
                .build();
    }

    /** The same without the agreement of this id. */
    public PlanContent withoutAgreement(String id) {
        return toBuilder()
                .agreements(Elements.without(agreements, id, Agreement::id))
                .build();
    }

    /** The same without the need of this id and the decision about it. */
    public PlanContent withoutNeed(String id) {
        return toBuilder()
                .needs(Elements.without(needs, id, DevelopmentNeed::id))
                .priorities(priorities.without(id))
                .build();
    }

    /** Nothing of the texts. */
    @Override
    public String toString() {
        return "PlanContent[" + horizon + ", " + goals.size() + " goals, " + activities.size() + " activities]";
    }
}
