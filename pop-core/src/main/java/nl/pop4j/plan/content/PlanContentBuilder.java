package nl.pop4j.plan.content;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;
import nl.pop4j.calendar.cadence.Cadence;
import nl.pop4j.gap.DevelopmentNeed;
import nl.pop4j.gap.Prioritisation;
import nl.pop4j.gap.TargetProfile;
import nl.pop4j.goal.DevelopmentActivity;
import nl.pop4j.goal.DevelopmentGoal;
import nl.pop4j.method.MethodCode;
import nl.pop4j.method.StandardMethods;
import nl.pop4j.shared.DateRange;
import nl.pop4j.shared.id.FrameworkId;
import org.jspecify.annotations.Nullable;

/**
 * Collects the parts of a plan; what is not given is empty. Not thread-safe.
 *
 * <p>Example: {@code content.toBuilder().goals(List.of()).build()} says the same without goals.
 */
public final class PlanContentBuilder {

    private Locale language;
    private MethodCode method;
    private DateRange horizon;
    private PlanBasis basis;
    private Perspective perspective;
    private TargetProfile targets;
    private List<DevelopmentNeed> needs;
    private Prioritisation priorities;
    private List<DevelopmentGoal> goals;
    private List<DevelopmentActivity> activities;
    private List<Agreement> agreements;
    private Capacity capacity;
    private @Nullable Cadence reviews;

    PlanContentBuilder(Locale language, DateRange horizon, FrameworkId framework) {
        this.language = language;
        this.method = StandardMethods.SIX_STEPS.code();
        this.horizon = horizon;
        this.basis = PlanBasis.NONE;
        this.perspective = Perspective.EMPTY;
        this.targets = TargetProfile.none(framework);
        this.needs = ImmutableList.of();
        this.priorities = Prioritisation.NONE;
        this.goals = ImmutableList.of();
        this.activities = ImmutableList.of();
        this.agreements = ImmutableList.of();
        this.capacity = Capacity.NONE;
    }

    PlanContentBuilder(PlanContent content) {
        this.language = content.language();
        this.method = content.method();
        this.horizon = content.horizon();
        this.basis = content.basis();
        this.perspective = content.perspective();
        this.targets = content.targets();
        this.needs = content.needs();
        this.priorities = content.priorities();
        this.goals = content.goals();
        this.activities = content.activities();
        this.agreements = content.agreements();
        this.capacity = content.capacity();
        this.reviews = content.reviews();
    }

    /** The language in which the texts are written. */
    public PlanContentBuilder language(Locale next) {
        this.language = next;
        return this;
    }

    /** The way of working; the six steps unless given. */
    public PlanContentBuilder method(MethodCode next) {
        this.method = next;
        return this;
    }

    /** The days that the plan is for. */
    public PlanContentBuilder horizon(DateRange next) {
        this.horizon = next;
        return this;
    }

    /** What the plan stands on; nothing unless given. */
    public PlanContentBuilder basis(PlanBasis next) {
        this.basis = next;
        return this;
    }

    /** Where the employee wants to go; empty unless given. */
    public PlanContentBuilder perspective(Perspective next) {
        this.perspective = next;
        return this;
    }

    /** The levels wanted; none unless given. */
    public PlanContentBuilder targets(TargetProfile next) {
        this.targets = next;
        return this;
    }

    /** What needs to be developed; nothing unless given. */
    public PlanContentBuilder needs(List<DevelopmentNeed> next) {
        this.needs = next;
        return this;
    }

    /** Which needs come first; undecided unless given. */
    public PlanContentBuilder priorities(Prioritisation next) {
        this.priorities = next;
        return this;
    }

    /** What to reach; no goal unless given. */
    public PlanContentBuilder goals(List<DevelopmentGoal> next) {
        this.goals = next;
        return this;
    }

    /** The work towards the goals; none unless given. */
    public PlanContentBuilder activities(List<DevelopmentActivity> next) {
        this.activities = next;
        return this;
    }

    /** What the sides promise each other; nothing unless given. */
    public PlanContentBuilder agreements(List<Agreement> next) {
        this.agreements = next;
        return this;
    }

    /** Time and money; none unless given. */
    public PlanContentBuilder capacity(Capacity next) {
        this.capacity = next;
        return this;
    }

    /** How often progress is looked at, or null while that is open. */
    public PlanContentBuilder reviews(@Nullable Cadence next) {
        this.reviews = next;
        return this;
    }

    /**
     * The plan.
     *
     * @throws IllegalArgumentException if an id occurs twice in a list
     */
    public PlanContent build() {
        return new PlanContent(
                method,
                language,
                horizon,
                basis,
                perspective,
                targets,
                needs,
                priorities,
                goals,
                activities,
                agreements,
                capacity,
                reviews);
    }
}
