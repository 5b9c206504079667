package nl.pop4j.application.command.rollout;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import nl.pop4j.application.command.form.Bounds;
import nl.pop4j.application.command.form.Codes;
import nl.pop4j.application.command.form.Required;
import org.jspecify.annotations.Nullable;

/**
 * Says whether a criterion is met that people judge.
 *
 * <p>Example: {@code new JudgeCriterion("c1", "prog-1", 7, "pilot", "trust", true)}: people find it met.
 *
 * @param commandId makes a repeated command have one effect
 * @param programmeId which programme
 * @param expectedVersion the version of the programme that the user saw
 * @param waveId which wave
 * @param criterionId which criterion
 * @param met whether it is
 */
public record JudgeCriterion(
        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Nullable String commandId,

        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Nullable String programmeId,

        @Min(value = 0, message = Codes.OUT_OF_RANGE) long expectedVersion,

        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Nullable String waveId,

        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Nullable String criterionId,

        boolean met)
        implements ProgrammeCommand {

    /** Without content. */
    @Override
    public String toString() {
        return "JudgeCriterion[" + programmeId + "]";
    }
}
