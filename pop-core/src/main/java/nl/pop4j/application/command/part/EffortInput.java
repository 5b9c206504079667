package nl.pop4j.application.command.part;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import nl.pop4j.application.command.form.CleanText;
import nl.pop4j.application.command.form.Codes;
import nl.pop4j.application.command.form.NameOf;
import nl.pop4j.application.command.form.Written;
import nl.pop4j.goal.Effort;
import nl.pop4j.shared.DataCategory;
import nl.pop4j.shared.Personal;
import nl.pop4j.shared.UserText;
import org.jspecify.annotations.Nullable;

/**
 * What one contributor does for an activity, and the time it takes.
 *
 * <p>Example: {@code new EffortInput("COACH", 90)}: an hour and a half of the coach.
 *
 * @param who a name of {@code Effort.Contributor}
 * @param minutes 1 to 600,000
 * @param task what he or she does; null counts as empty
 */
public record EffortInput(
        @Written @NameOf(Effort.Contributor.class) @Nullable String who,

        @Min(value = 1, message = Codes.OUT_OF_RANGE) @Max(value = Effort.MOST_MINUTES, message = Codes.OUT_OF_RANGE) int minutes,

        @CleanText @Size(max = UserText.SHORT, message = Codes.TOO_LONG) @Personal(DataCategory.DEVELOPMENT) @Nullable String task) {

    /** Time without saying for what. */
    public EffortInput(@Nullable String who, int minutes) {
        this(who, minutes, null);
    }

    /** Without content. */
    @Override
    public String toString() {
        return "EffortInput[]";
    }
}
