package nl.pop4j.application.command.rollout;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import nl.pop4j.application.command.form.Bounds;
import nl.pop4j.application.command.form.Codes;
import nl.pop4j.application.command.form.Required;
import org.jspecify.annotations.Nullable;

/**
 * Counts what the organisation may know of resistance.
 *
 * <p>Example: {@code new ReportResistance("c1", "prog-1", 7)} keeps a report; where each count would speak of too few,
 * it is empty, with the remark {@code ROLLOUT-HIDDEN-1}.
 *
 * @param commandId makes a repeated command have one effect
 * @param programmeId which programme
 * @param expectedVersion the version of the programme that the user saw
 */
public record ReportResistance(
        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Nullable String commandId,

        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Nullable String programmeId,

        @Min(value = 0, message = Codes.OUT_OF_RANGE) long expectedVersion)
        implements ProgrammeCommand {

    /** Without content. */
    @Override
    public String toString() {
        return "ReportResistance[" + programmeId + "]";
    }
}
