package nl.pop4j.application.command.rollout;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import java.time.LocalDate;
import nl.pop4j.application.command.form.Bounds;
import nl.pop4j.application.command.form.CalendarDay;
import nl.pop4j.application.command.form.Codes;
import nl.pop4j.application.command.form.FormOf;
import nl.pop4j.application.command.form.Required;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a figure that the host has measured in a group of people.
 *
 * <p>Example: {@code new MeasureEffect("c1", "prog-1", 7, "ABSENCE", "pilot", first, last, 24, new BigDecimal("4.8"))}
 * keeps 4.8 percent for the 24 people of the pilot.
 *
 * @param commandId makes a repeated command have one effect
 * @param programmeId which programme
 * @param expectedVersion the version of the programme that the user saw
 * @param indicator code of what was measured
 * @param waveId the wave whose people were measured, or null for everybody
 * @param first the first day measured
 * @param last the last one
 * @param people how many people the figure speaks of
 * @param value the figure
 */
public record MeasureEffect(
        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Nullable String commandId,

        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Nullable String programmeId,

        @Min(value = 0, message = Codes.OUT_OF_RANGE) long expectedVersion,

        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Nullable String indicator,

        @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Nullable String waveId,

        @Required @CalendarDay @Nullable LocalDate first,

        @Required @CalendarDay @Nullable LocalDate last,

        @Min(value = 0, message = Codes.OUT_OF_RANGE) @Max(value = 100_000_000, message = Codes.OUT_OF_RANGE) int people,

        @Required @FormOf(FormOf.Kind.MEASURE) @Nullable BigDecimal value)
        implements ProgrammeCommand {

    /** Whether the last day does not come before the first; true while one of them is missing. */
    @AssertTrue(message = Codes.DATES_REVERSED) public boolean isPeriodInOrder() {
        return first == null || last == null || !last.isBefore(first);
    }

    /** Without content. */
    @Override
    public String toString() {
        return "MeasureEffect[" + programmeId + "]";
    }
}
