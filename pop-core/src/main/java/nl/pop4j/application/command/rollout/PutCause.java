package nl.pop4j.application.command.rollout;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import nl.pop4j.application.command.form.Bounds;
import nl.pop4j.application.command.form.Codes;
import nl.pop4j.application.command.form.Lists;
import nl.pop4j.application.command.form.Required;
import nl.pop4j.application.command.part.TextInput;
import org.jspecify.annotations.Nullable;

/**
 * Adds a cause of resistance, or words one anew.
 *
 * <p>Example: {@code new PutCause("c1", "prog-1", 7, "ROSTER", List.of(new TextInput("nl", "Het rooster")))} adds a
 * cause that objections can have from then on.
 *
 * @param commandId makes a repeated command have one effect
 * @param programmeId which programme
 * @param expectedVersion the version of the programme that the user saw
 * @param code names it within the programme
 * @param text what people call it
 */
public record PutCause(
        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Nullable String commandId,

        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Nullable String programmeId,

        @Min(value = 0, message = Codes.OUT_OF_RANGE) long expectedVersion,

        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Nullable String code,

        @Size(min = 1, message = Codes.REQUIRED) @Size(max = 20, message = Codes.TOO_MANY) @Nullable List<@Required @Valid TextInput> text)
        implements ProgrammeCommand {

    /** Copies the lists; none is the same as an empty one. */
    public PutCause {
        text = Lists.copyOf(text);
    }

    /** Without content. */
    @Override
    public String toString() {
        return "PutCause[" + programmeId + "]";
    }
}
