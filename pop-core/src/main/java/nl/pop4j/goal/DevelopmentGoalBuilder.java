package nl.pop4j.goal;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.pop4j.competence.CompetenceCode;
import nl.pop4j.shared.id.GoalId;
import org.jspecify.annotations.Nullable;

/**
 * Collects the parts of a goal; what is not given is empty. Not thread-safe.
 *
 * <p>See {@link DevelopmentGoal} for an example.
 */
public final class DevelopmentGoalBuilder {

    private final GoalId id;
    private final String statement;
    private GoalOrigin origin;
    private String reason = "";
    private Set<CompetenceCode> competences = ImmutableSet.of();
    private List<Measure> measures = ImmutableList.of();
    private List<SubGoal> subGoals = ImmutableList.of();
    private List<ProgressCriterion> criteria = ImmutableList.of();
    private Set<String> needs = ImmutableSet.of();
    private BothSides ambitions = BothSides.NONE;
    private @Nullable LocalDate deadline;
    private @Nullable TemplateMark template;

    DevelopmentGoalBuilder(GoalId id, String statement, GoalOrigin origin) {
        this.id = id;
        this.statement = statement;
        this.origin = origin;
    }

    /** Whose goal it is. */
    public DevelopmentGoalBuilder origin(GoalOrigin whose) {
        this.origin = whose;
        return this;
    }

    /** Why this goal. */
    public DevelopmentGoalBuilder reason(String why) {
        this.reason = why;
        return this;
    }

    /** The competences it develops. */
    public DevelopmentGoalBuilder competences(Set<CompetenceCode> codes) {
        this.competences = codes;
        return this;
    }

    /** How one can tell that it is reached. */
    public DevelopmentGoalBuilder measures(List<Measure> all) {
        this.measures = all;
        return this;
    }

    /** Steps on the way. */
    public DevelopmentGoalBuilder subGoals(List<SubGoal> steps) {
        this.subGoals = steps;
        return this;
    }

    /** How progress is followed on the way. */
    public DevelopmentGoalBuilder criteria(List<ProgressCriterion> all) {
        this.criteria = all;
        return this;
    }

    /** Ids of the needs that it meets. */
    public DevelopmentGoalBuilder needs(Set<String> ids) {
        this.needs = ids;
        return this;
    }

    /** What each side wants with it. */
    public DevelopmentGoalBuilder ambitions(BothSides sides) {
        this.ambitions = sides;
        return this;
    }

    /** The last day on which it can be reached, or null if none is set. */
    public DevelopmentGoalBuilder deadline(@Nullable LocalDate lastDay) {
        this.deadline = lastDay;
        return this;
    }

    /** The template that it came from, or null. */
    public DevelopmentGoalBuilder template(@Nullable TemplateMark mark) {
        this.template = mark;
        return this;
    }

    /**
     * The goal.
     *
     * @throws IllegalArgumentException if a text is too long or unclean
     */
    public DevelopmentGoal build() {
        return new DevelopmentGoal(
                id,
                statement,
                reason,
                origin,
                competences,
                measures,
                subGoals,
                criteria,
                needs,
                ambitions,
                deadline,
                template);
    }
}
