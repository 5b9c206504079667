package nl.pop4j.application.command.rollout;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import nl.pop4j.application.command.form.Bounds;
import nl.pop4j.application.command.form.CalendarDay;
import nl.pop4j.application.command.form.CleanText;
import nl.pop4j.application.command.form.Codes;
import nl.pop4j.application.command.form.Lists;
import nl.pop4j.application.command.form.NameOf;
import nl.pop4j.application.command.form.Required;
import nl.pop4j.application.command.form.Written;
import nl.pop4j.application.command.part.TextInput;
import nl.pop4j.rollout.basis.Audience;
import nl.pop4j.shared.UserText;
import org.jspecify.annotations.Nullable;

/**
 * Plans that somebody is told something, or writes down that it was done.
 *
 * <p>Example: {@code new PutCommunication("c1", "prog-1", 7, "m1", "MANAGERS", "EMPLOYEES", message,
 * "teamoverleg", day, null)} plans that managers tell their people on that day.
 *
 * @param commandId makes a repeated command have one effect
 * @param programmeId which programme
 * @param expectedVersion the version of the programme that the user saw
 * @param communicationId names it within the programme
 * @param by a name of {@code Audience}: who tells it
 * @param to a name of {@code Audience}: who is told
 * @param message what
 * @param channel how
 * @param plannedOn when it is to be done
 * @param doneOn when it was done, or null
 */
public record PutCommunication(
        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Nullable String commandId,

        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Nullable String programmeId,

        @Min(value = 0, message = Codes.OUT_OF_RANGE) long expectedVersion,

        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Nullable String communicationId,

        @Written @NameOf(Audience.class) @Nullable String by,

        @Written @NameOf(Audience.class) @Nullable String to,

        @Size(min = 1, message = Codes.REQUIRED) @Size(max = 20, message = Codes.TOO_MANY) @Nullable List<@Required @Valid TextInput> message,

        @Written @CleanText @Size(max = UserText.SHORT, message = Codes.TOO_LONG) @Nullable String channel,

        @Required @CalendarDay @Nullable LocalDate plannedOn,

        @CalendarDay @Nullable LocalDate doneOn)
        implements ProgrammeCommand {

    /** Copies the lists; none is the same as an empty one. */
    public PutCommunication {
        message = Lists.copyOf(message);
    }

    /** Without content. */
    @Override
    public String toString() {
        return "PutCommunication[" + programmeId + "]";
    }
}
