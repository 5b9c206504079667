package nl.pop4j.application.command.rollout;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import nl.pop4j.application.command.form.Bounds;
import nl.pop4j.application.command.form.CleanText;
import nl.pop4j.application.command.form.Codes;
import nl.pop4j.application.command.form.Required;
import nl.pop4j.shared.UserText;
import org.jspecify.annotations.Nullable;

/**
 * Decides whether the rollout goes on after a wave.
 *
 * <p>Example: {@code new DecideWave("c1", "prog-1", 7, "pilot", true, "")} goes on after the pilot; where a
 * criterion is not met, a reason is asked for.
 *
 * @param commandId makes a repeated command have one effect
 * @param programmeId which programme
 * @param expectedVersion the version of the programme that the user saw
 * @param waveId which wave
 * @param go whether it does
 * @param reason why; null counts as empty
 */
public record DecideWave(
        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Nullable String commandId,

        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Nullable String programmeId,

        @Min(value = 0, message = Codes.OUT_OF_RANGE) long expectedVersion,

        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Nullable String waveId,

        boolean go,

        @CleanText @Size(max = UserText.LONG, message = Codes.TOO_LONG) @Nullable String reason)
        implements ProgrammeCommand {

    /** Without content. */
    @Override
    public String toString() {
        return "DecideWave[" + programmeId + "]";
    }
}
