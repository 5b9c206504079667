package nl.pop4j.application.command.content;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import nl.pop4j.application.command.PlanCommand;
import nl.pop4j.application.command.form.Bounds;
import nl.pop4j.application.command.form.CalendarDay;
import nl.pop4j.application.command.form.Codes;
import nl.pop4j.application.command.form.FormOf;
import nl.pop4j.application.command.form.Required;
import org.jspecify.annotations.Nullable;

/**
 * Sets the days that the plan is for, and with them the role it is for where that changes.
 *
 * <p>Example: {@code new MoveHorizon("c1", "plan-1", 7, LocalDate.of(2027, 1, 1), LocalDate.of(2027, 12, 31),
 * "verzorgende-ig")} makes it a plan for all of 2027.
 *
 * @param commandId makes a repeated command have one effect
 * @param planId which plan
 * @param expectedVersion the version of the plan that the user saw
 * @param first first day
 * @param last last day, included
 * @param role the role that it is for, as the framework calls it; null leaves it as it is
 */
public record MoveHorizon(
        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Nullable String commandId,

        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Nullable String planId,

        @Min(value = 0, message = Codes.OUT_OF_RANGE) long expectedVersion,

        @Required @CalendarDay @Nullable LocalDate first,

        @Required @CalendarDay @Nullable LocalDate last,

        @Size(max = 500, message = Codes.TOO_LONG) @FormOf(FormOf.Kind.ROLE) @Nullable String role)
        implements PlanCommand {

    private static final int MOST_YEARS = 10;

    /** Whether the last day does not come before the first; true while one is missing. */
    @AssertTrue(message = Codes.DATES_REVERSED) public boolean isHorizonInOrder() {
        return first == null || last == null || !last.isBefore(first);
    }

    /** Whether the horizon is at most ten years; true while a day is missing. */
    @AssertTrue(message = Codes.HORIZON_TOO_LONG) public boolean isHorizonBounded() {
        return first == null || last == null || ChronoUnit.YEARS.between(first, last) < MOST_YEARS;
    }

    /** Without content. */
    @Override
    public String toString() {
        return "MoveHorizon[" + planId + "]";
    }
}
