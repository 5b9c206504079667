package nl.pop4j.application.command.rollout;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import nl.pop4j.application.command.Command;
import nl.pop4j.application.command.form.Bounds;
import nl.pop4j.application.command.form.Codes;
import nl.pop4j.application.command.form.Lists;
import nl.pop4j.application.command.form.Required;
import nl.pop4j.application.command.part.TextInput;
import org.jspecify.annotations.Nullable;

/**
 * Begins a rollout programme.
 *
 * <p>Example: {@code new StartProgramme("c1", "prog-1", List.of(new TextInput("nl", "Iedereen een plan")))} begins it
 * at version 1, with the standard causes of resistance.
 *
 * @param commandId makes a repeated command have one effect
 * @param programmeId names the programme
 * @param title what people call it
 */
public record StartProgramme(
        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Nullable String commandId,

        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Nullable String programmeId,

        @Size(min = 1, message = Codes.REQUIRED) @Size(max = 20, message = Codes.TOO_MANY) @Nullable List<@Required @Valid TextInput> title)
        implements Command {

    /** Copies the lists; none is the same as an empty one. */
    public StartProgramme {
        title = Lists.copyOf(title);
    }

    /** Without content. */
    @Override
    public String toString() {
        return "StartProgramme[" + programmeId + "]";
    }
}
