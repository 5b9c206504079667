package nl.pop4j.application.command.content;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import nl.pop4j.application.command.PlanCommand;
import nl.pop4j.application.command.form.Bounds;
import nl.pop4j.application.command.form.Codes;
import nl.pop4j.application.command.form.Fills;
import nl.pop4j.application.command.form.Required;
import nl.pop4j.method.PlanSection;
import org.jspecify.annotations.Nullable;

/**
 * Sets what the plan may take.
 *
 * <p>Example: {@code new AgreeCapacity("c1", "plan-1", 7, 120, 960, 60, 0, 150_000)} agrees two hours a week, two study
 * days of eight hours, an hour of the manager and 1,500 euros.
 *
 * @param commandId makes a repeated command have one effect
 * @param planId which plan
 * @param expectedVersion the version of the plan that the user saw
 * @param minutesPerWeek the employee's minutes in an ordinary week, 0 to 10,080
 * @param studyDayMinutes the employee's minutes on study days in all, 0 to 600,000
 * @param managerMinutes the manager's minutes in all, 0 to 600,000
 * @param coachMinutes the minutes of a coach or mentor in all, 0 to 600,000
 * @param budgetCents what the employer pays in all, in euro cents
 */
public record AgreeCapacity(
        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Nullable String commandId,

        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Nullable String planId,

        @Min(value = 0, message = Codes.OUT_OF_RANGE) long expectedVersion,

        @Fills(PlanSection.PLANNING)
        @Min(value = 0, message = Codes.OUT_OF_RANGE) @Max(value = 10_080, message = Codes.OUT_OF_RANGE) int minutesPerWeek,

        @Min(value = 0, message = Codes.OUT_OF_RANGE) @Max(value = 600_000, message = Codes.OUT_OF_RANGE) int studyDayMinutes,

        @Min(value = 0, message = Codes.OUT_OF_RANGE) @Max(value = 600_000, message = Codes.OUT_OF_RANGE) int managerMinutes,

        @Min(value = 0, message = Codes.OUT_OF_RANGE) @Max(value = 600_000, message = Codes.OUT_OF_RANGE) int coachMinutes,

        @Min(value = 0, message = Codes.OUT_OF_RANGE) @Max(value = Bounds.MOST_CENTS, message = Codes.OUT_OF_RANGE) long budgetCents)
        implements PlanCommand {

    /** Sets weekly time and money only; nothing for study days, manager or coach. */
    public AgreeCapacity(
            @Nullable String commandId,
            @Nullable String planId,
            long expectedVersion,
            int minutesPerWeek,
            long budgetCents) {
        this(commandId, planId, expectedVersion, minutesPerWeek, 0, 0, 0, budgetCents);
    }

    /** Without content. */
    @Override
    public String toString() {
        return "AgreeCapacity[" + planId + "]";
    }
}
