package nl.pop4j.application.command.rollout;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
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
import nl.pop4j.application.command.form.Written;
import nl.pop4j.application.command.part.TextInput;
import nl.pop4j.rollout.wave.Wave;
import nl.pop4j.shared.DataCategory;
import nl.pop4j.shared.Personal;
import org.jspecify.annotations.Nullable;

/**
 * Plans a pilot or wave, or invites people to it.
 *
 * <p>Example: {@code new PutWave("c1", "prog-1", 7, "pilot", "PILOT", title, first, last, List.of("noor"),
 * List.of())} invites Noor to a pilot.
 *
 * @param commandId makes a repeated command have one effect
 * @param programmeId which programme
 * @param expectedVersion the version of the programme that the user saw
 * @param waveId names it within the programme
 * @param kind a name of {@code Wave.Kind}
 * @param title what people call it
 * @param first its first day
 * @param last its last day
 * @param people who is invited
 * @param criteria what must be so before the next one begins
 */
public record PutWave(
        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Nullable String commandId,

        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Nullable String programmeId,

        @Min(value = 0, message = Codes.OUT_OF_RANGE) long expectedVersion,

        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Nullable String waveId,

        @Written @NameOf(Wave.Kind.class) @Nullable String kind,

        @Size(min = 1, message = Codes.REQUIRED) @Size(max = 20, message = Codes.TOO_MANY) @Nullable List<@Required @Valid TextInput> title,

        @Required @CalendarDay @Nullable LocalDate first,

        @Required @CalendarDay @Nullable LocalDate last,

        @Size(max = 10_000, message = Codes.TOO_MANY) @Personal(DataCategory.IDENTIFIER) @Nullable List<@Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) String> people,

        @Size(max = 50, message = Codes.TOO_MANY) @Nullable List<@Required @Valid GoCriterionInput> criteria)
        implements ProgrammeCommand {

    /** Copies the lists; none is the same as an empty one. */
    public PutWave {
        title = Lists.copyOf(title);
        people = Lists.copyOf(people);
        criteria = Lists.copyOf(criteria);
    }

    /** Whether the last day does not come before the first; true while one of them is missing. */
    @AssertTrue(message = Codes.DATES_REVERSED) public boolean isPeriodInOrder() {
        return first == null || last == null || !last.isBefore(first);
    }

    /** Whether each criterion has an id of its own. */
    @AssertTrue(message = Codes.FORM) public boolean isEachCriterionNamed() {
        return Lists.areDistinct(criteria, GoCriterionInput::id);
    }

    /** Without content. */
    @Override
    public String toString() {
        return "PutWave[" + programmeId + "]";
    }
}
