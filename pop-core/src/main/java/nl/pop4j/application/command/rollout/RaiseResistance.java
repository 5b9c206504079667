package nl.pop4j.application.command.rollout;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import nl.pop4j.application.command.form.Bounds;
import nl.pop4j.application.command.form.CalendarDay;
import nl.pop4j.application.command.form.CleanText;
import nl.pop4j.application.command.form.Codes;
import nl.pop4j.application.command.form.Required;
import nl.pop4j.shared.DataCategory;
import nl.pop4j.shared.Personal;
import nl.pop4j.shared.UserText;
import org.jspecify.annotations.Nullable;

/**
 * Writes an objection down.
 *
 * <p>Example: {@code new RaiseResistance("c1", "prog-1", 7, "o1", "noor", "TIME", "", day)} writes down that Noor has
 * no time; an unknown cause is refused with {@code ROLLOUT-CAUSE-1}.
 *
 * @param commandId makes a repeated command have one effect
 * @param programmeId which programme
 * @param expectedVersion the version of the programme that the user saw
 * @param resistanceId names it within the programme
 * @param raisedBy whose it is
 * @param cause code of the cause
 * @param text what was said; null counts as empty
 * @param on the day on which it was said
 */
public record RaiseResistance(
        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Nullable String commandId,

        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Nullable String programmeId,

        @Min(value = 0, message = Codes.OUT_OF_RANGE) long expectedVersion,

        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Nullable String resistanceId,

        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Personal(DataCategory.IDENTIFIER) @Nullable String raisedBy,

        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Nullable String cause,

        @CleanText @Size(max = UserText.LONG, message = Codes.TOO_LONG) @Personal(DataCategory.DEVELOPMENT) @Nullable String text,

        @Required @CalendarDay @Nullable LocalDate on)
        implements ProgrammeCommand {

    /** Without content. */
    @Override
    public String toString() {
        return "RaiseResistance[" + programmeId + "]";
    }
}
