package nl.pop4j.application.command.rollout;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import nl.pop4j.application.command.form.Bounds;
import nl.pop4j.application.command.form.CalendarDay;
import nl.pop4j.application.command.form.Codes;
import nl.pop4j.application.command.form.Lists;
import nl.pop4j.application.command.form.NameOf;
import nl.pop4j.application.command.form.Required;
import nl.pop4j.rollout.engagement.Resistance;
import org.jspecify.annotations.Nullable;

/**
 * Writes down what was done about an objection.
 *
 * <p>Example: {@code new AnswerResistance("c1", "prog-1", 7, "o1", List.of("EXPLANATION"), null)}: it was
 * explained, and is an objection still.
 *
 * @param commandId makes a repeated command have one effect
 * @param programmeId which programme
 * @param expectedVersion the version of the programme that the user saw
 * @param resistanceId which objection
 * @param responses names of {@code Resistance.Response}: all that was done
 * @param resolvedOn the day since which it is no objection any more, or null
 */
public record AnswerResistance(
        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Nullable String commandId,

        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Nullable String programmeId,

        @Min(value = 0, message = Codes.OUT_OF_RANGE) long expectedVersion,

        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Nullable String resistanceId,

        @Size(max = 20, message = Codes.TOO_MANY) @Nullable List<@Required @NameOf(Resistance.Response.class) String> responses,

        @CalendarDay @Nullable LocalDate resolvedOn)
        implements ProgrammeCommand {

    /** Copies the lists; none is the same as an empty one. */
    public AnswerResistance {
        responses = Lists.copyOf(responses);
    }

    /** Without content. */
    @Override
    public String toString() {
        return "AnswerResistance[" + programmeId + "]";
    }
}
