package nl.pop4j.application.command.rollout;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import nl.pop4j.application.command.form.Bounds;
import nl.pop4j.application.command.form.Codes;
import nl.pop4j.application.command.form.Lists;
import nl.pop4j.application.command.form.NameOf;
import nl.pop4j.application.command.form.Required;
import nl.pop4j.application.command.form.Written;
import nl.pop4j.application.command.part.TextInput;
import nl.pop4j.rollout.engagement.Support;
import org.jspecify.annotations.Nullable;

/**
 * Offers help, or writes down how much of it was taken up.
 *
 * <p>Example: {@code new PutSupport("c1", "prog-1", 7, "s1", "COACHING", text, 0, 6_000, 0, 1_500)}: a quarter of
 * a hundred hours of coaching was used.
 *
 * @param commandId makes a repeated command have one effect
 * @param programmeId which programme
 * @param expectedVersion the version of the programme that the user saw
 * @param supportId names it within the programme
 * @param kind a name of {@code Support.Kind}
 * @param text what it is
 * @param offeredCents the amount there is, in cents
 * @param offeredMinutes the time there is, in minutes
 * @param takenUpCents the amount that was used
 * @param takenUpMinutes the time that was used
 */
public record PutSupport(
        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Nullable String commandId,

        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Nullable String programmeId,

        @Min(value = 0, message = Codes.OUT_OF_RANGE) long expectedVersion,

        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Nullable String supportId,

        @Written @NameOf(Support.Kind.class) @Nullable String kind,

        @Size(min = 1, message = Codes.REQUIRED) @Size(max = 20, message = Codes.TOO_MANY) @Nullable List<@Required @Valid TextInput> text,

        @Min(value = 0, message = Codes.OUT_OF_RANGE) @Max(value = Bounds.MOST_CENTS, message = Codes.OUT_OF_RANGE) long offeredCents,

        @Min(value = 0, message = Codes.OUT_OF_RANGE) @Max(value = 100_000_000, message = Codes.OUT_OF_RANGE) int offeredMinutes,

        @Min(value = 0, message = Codes.OUT_OF_RANGE) @Max(value = Bounds.MOST_CENTS, message = Codes.OUT_OF_RANGE) long takenUpCents,

        @Min(value = 0, message = Codes.OUT_OF_RANGE) @Max(value = 100_000_000, message = Codes.OUT_OF_RANGE) int takenUpMinutes)
        implements ProgrammeCommand {

    /** Copies the lists; none is the same as an empty one. */
    public PutSupport {
        text = Lists.copyOf(text);
    }

    /** Without content. */
    @Override
    public String toString() {
        return "PutSupport[" + programmeId + "]";
    }
}
