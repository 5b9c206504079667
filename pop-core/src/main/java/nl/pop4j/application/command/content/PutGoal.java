package nl.pop4j.application.command.content;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import nl.pop4j.application.command.PlanCommand;
import nl.pop4j.application.command.form.Bounds;
import nl.pop4j.application.command.form.CalendarDay;
import nl.pop4j.application.command.form.CleanText;
import nl.pop4j.application.command.form.Codes;
import nl.pop4j.application.command.form.Fills;
import nl.pop4j.application.command.form.FormOf;
import nl.pop4j.application.command.form.Lists;
import nl.pop4j.application.command.form.Required;
import nl.pop4j.application.command.form.Written;
import nl.pop4j.application.command.part.CriterionInput;
import nl.pop4j.application.command.part.MeasureInput;
import nl.pop4j.application.command.part.SubGoalInput;
import nl.pop4j.method.PlanSection;
import nl.pop4j.shared.DataCategory;
import nl.pop4j.shared.Personal;
import nl.pop4j.shared.UserText;
import org.jspecify.annotations.Nullable;

/**
 * Adds a goal, or writes it anew in its place.
 *
 * <p>Example: {@code new PutGoal("c1", "plan-1", 7, "g1", "Vóór 1 juli 2027 haal ik het certificaat EHBO.", "", null,
 * null, null, null, LocalDate.of(2027, 7, 1))} adds a goal, or puts it in the place of the one with this id.
 *
 * @param commandId makes a repeated command have one effect
 * @param planId which plan
 * @param expectedVersion the version of the plan that the user saw
 * @param goalId names the goal within the plan
 * @param statement what is to be reached; null counts as empty
 * @param reason why; null counts as empty
 * @param objective the objective that it serves, or null for the employee's own wish
 * @param competences codes of the competences that it develops
 * @param measures how one can tell
 * @param subGoals steps on the way
 * @param criteria how progress is followed
 * @param needs ids of the needs that it meets
 * @param employeeAmbition what the employee wants with it; null counts as empty
 * @param organisationAmbition what the organisation wants with it; null counts as empty
 * @param deadline by when, or null
 */
public record PutGoal(
        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Nullable String commandId,

        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Nullable String planId,

        @Min(value = 0, message = Codes.OUT_OF_RANGE) long expectedVersion,

        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Nullable String goalId,

        @Fills(PlanSection.GOALS)
        @CleanText
        @Size(max = UserText.LONG, message = Codes.TOO_LONG) @Personal(DataCategory.DEVELOPMENT)
        @Nullable String statement,

        @Fills(PlanSection.GOALS)
        @CleanText
        @Size(max = UserText.LONG, message = Codes.TOO_LONG) @Personal(DataCategory.DEVELOPMENT)
        @Nullable String reason,

        @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Nullable String objective,

        @Size(max = 50, message = Codes.TOO_MANY) @Nullable List<@Written @FormOf(FormOf.Kind.COMPETENCE) String> competences,

        @Fills(PlanSection.GOALS) @Size(max = 20, message = Codes.TOO_MANY) @Nullable List<@Required @Valid MeasureInput> measures,

        @Size(max = 50, message = Codes.TOO_MANY) @Nullable List<@Required @Valid SubGoalInput> subGoals,
        @Size(max = 20, message = Codes.TOO_MANY) @Nullable List<@Required @Valid CriterionInput> criteria,

        @Size(max = 50, message = Codes.TOO_MANY) @Nullable List<@Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) String> needs,

        @CleanText @Size(max = UserText.SHORT, message = Codes.TOO_LONG) @Personal(DataCategory.DEVELOPMENT) @Nullable String employeeAmbition,

        @CleanText @Size(max = UserText.SHORT, message = Codes.TOO_LONG) @Personal(DataCategory.DEVELOPMENT) @Nullable String organisationAmbition,

        @Fills(PlanSection.GOALS) @CalendarDay @Nullable LocalDate deadline)
        implements PlanCommand {

    /** Copies the lists; none is the same as an empty one. */
    public PutGoal {
        competences = Lists.copyOf(competences);
        measures = Lists.copyOf(measures);
        subGoals = Lists.copyOf(subGoals);
        criteria = Lists.copyOf(criteria);
        needs = Lists.copyOf(needs);
    }

    /** A goal that names no need, criterion or ambition. */
    public PutGoal(
            @Nullable String commandId,
            @Nullable String planId,
            long expectedVersion,
            @Nullable String goalId,
            @Nullable String statement,
            @Nullable String reason,
            @Nullable String objective,
            @Nullable List<String> competences,
            @Nullable List<MeasureInput> measures,
            @Nullable List<SubGoalInput> subGoals,
            @Nullable LocalDate deadline) {
        this(
                commandId,
                planId,
                expectedVersion,
                goalId,
                statement,
                reason,
                objective,
                competences,
                measures,
                subGoals,
                null,
                null,
                null,
                null,
                deadline);
    }

    /** Without content. */
    @Override
    public String toString() {
        return "PutGoal[" + planId + "]";
    }
}
