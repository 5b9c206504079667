package nl.pop4j.application.command.content;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import nl.pop4j.application.command.form.Codes;
import nl.pop4j.application.command.form.NameOf;
import nl.pop4j.application.command.form.Written;
import nl.pop4j.goal.Effort;
import org.jspecify.annotations.Nullable;

/**
 * The time that one contributor spends on an activity.
 *
 * @param who a name of {@code Effort.Contributor}
 * @param minutes 1 to 600,000
 */
public record EffortInput(
        @Written @NameOf(Effort.Contributor.class) @Nullable String who,

        @Min(value = 1, message = Codes.OUT_OF_RANGE) @Max(value = 600_000, message = Codes.OUT_OF_RANGE) int minutes) {

    /** Without content. */
    @Override
    public String toString() {
        return "EffortInput[]";
    }
}
