package nl.pop4j.application.command.rollout;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import nl.pop4j.application.command.form.Bounds;
import nl.pop4j.application.command.form.CalendarDay;
import nl.pop4j.application.command.form.Codes;
import nl.pop4j.application.command.form.Lists;
import nl.pop4j.application.command.form.Required;
import org.jspecify.annotations.Nullable;

/**
 * Writes down what people expect, and what was done with it.
 *
 * <p>Example: {@code new RecordExpectations("c1", "prog-1", 7, day, 40, 31, List.of())}: 31 of 40 answered.
 *
 * @param commandId makes a repeated command have one effect
 * @param programmeId which programme
 * @param expectedVersion the version of the programme that the user saw
 * @param heldOn the day on which the last answer came in
 * @param asked how many were asked
 * @param answered how many of them answered
 * @param outcomes what they expect
 */
public record RecordExpectations(
        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Nullable String commandId,

        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Nullable String programmeId,

        @Min(value = 0, message = Codes.OUT_OF_RANGE) long expectedVersion,

        @Required @CalendarDay @Nullable LocalDate heldOn,

        @Min(value = 0, message = Codes.OUT_OF_RANGE) @Max(value = 1_000_000, message = Codes.OUT_OF_RANGE) int asked,

        @Min(value = 0, message = Codes.OUT_OF_RANGE) @Max(value = 1_000_000, message = Codes.OUT_OF_RANGE) int answered,

        @Size(max = 50, message = Codes.TOO_MANY) @Nullable List<@Required @Valid ExpectationInput> outcomes)
        implements ProgrammeCommand {

    /** Copies the lists; none is the same as an empty one. */
    public RecordExpectations {
        outcomes = Lists.copyOf(outcomes);
    }

    /** Whether nobody is counted who was not there: named among answered, answered among asked. */
    @AssertTrue(message = Codes.FORM) public boolean isEachCountWithinTheOther() {
        return answered <= asked
                && (outcomes == null
                        || outcomes.stream().allMatch(outcome -> outcome == null || outcome.people() <= answered));
    }

    /** Without content. */
    @Override
    public String toString() {
        return "RecordExpectations[" + programmeId + "]";
    }
}
