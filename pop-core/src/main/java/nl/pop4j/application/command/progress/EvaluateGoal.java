package nl.pop4j.application.command.progress;

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
import nl.pop4j.application.command.form.Lists;
import nl.pop4j.application.command.form.NameOf;
import nl.pop4j.application.command.form.Required;
import nl.pop4j.application.command.form.Written;
import nl.pop4j.application.command.part.EvidenceInput;
import nl.pop4j.application.command.part.LevelInput;
import nl.pop4j.method.PlanSection;
import nl.pop4j.plan.execution.Evaluation;
import nl.pop4j.shared.DataCategory;
import nl.pop4j.shared.Personal;
import nl.pop4j.shared.UserText;
import org.jspecify.annotations.Nullable;

/**
 * Writes down what came of a goal.
 *
 * <p>Example: {@code new EvaluateGoal("c1", "plan-1", 7, "g1", "PARTLY", List.of(new EvidenceInput("PRODUCT",
 * "Verslag", day, null)), List.of(new LevelInput("V1", BigDecimal.valueOf(3))), "Vaker oefenen.", true, day)} also
 * rates {@code V1}; a goal that was not signed is refused with {@code EVALUATION-2}.
 *
 * @param commandId makes a repeated command have one effect
 * @param planId which plan
 * @param expectedVersion the version of the plan that the user saw
 * @param goalId which goal
 * @param result a name of {@code Evaluation.Result}
 * @param evidence what that rests on
 * @param levels levels as they are seen now
 * @param lessons what was learned; null counts as empty
 * @param goesOn whether the goal goes into the next plan
 * @param on the day
 */
public record EvaluateGoal(
        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Nullable String commandId,

        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Nullable String planId,

        @Min(value = 0, message = Codes.OUT_OF_RANGE) long expectedVersion,

        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Nullable String goalId,

        @Fills(PlanSection.EVALUATION) @Written @NameOf(Evaluation.Result.class) @Nullable String result,

        @Size(max = 20, message = Codes.TOO_MANY) @Nullable List<@Required @Valid EvidenceInput> evidence,

        @Size(max = 50, message = Codes.TOO_MANY) @Nullable List<@Required @Valid LevelInput> levels,

        @CleanText @Size(max = UserText.LONG, message = Codes.TOO_LONG) @Personal(DataCategory.DEVELOPMENT) @Nullable String lessons,

        boolean goesOn,

        @Required @CalendarDay @Nullable LocalDate on)
        implements PlanCommand {

    /** Copies the lists; none is the same as an empty one. */
    public EvaluateGoal {
        evidence = Lists.copyOf(evidence);
        levels = Lists.copyOf(levels);
    }

    /** Without content. */
    @Override
    public String toString() {
        return "EvaluateGoal[" + planId + "]";
    }
}
