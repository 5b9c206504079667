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
import nl.pop4j.application.command.form.Required;
import nl.pop4j.application.command.part.TextInput;
import org.jspecify.annotations.Nullable;

/**
 * One thing that people expect.
 *
 * <p>Example: {@code new ExpectationInput("e1", List.of(new TextInput("nl", "Meer tijd")), 12, List.of())}: twelve
 * people named it, and nothing was done with it yet.
 *
 * @param id names it within the survey
 * @param text what
 * @param people how many named it
 * @param response what was done with it; none stands for nothing yet
 */
public record ExpectationInput(
        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Nullable String id,

        @Size(min = 1, message = Codes.REQUIRED) @Size(max = 20, message = Codes.TOO_MANY) @Nullable List<@Required @Valid TextInput> text,

        @Min(value = 0, message = Codes.OUT_OF_RANGE) @Max(value = 1_000_000, message = Codes.OUT_OF_RANGE) int people,

        @Size(max = 20, message = Codes.TOO_MANY) @Nullable List<@Required @Valid TextInput> response) {

    /** Copies the lists; none is the same as an empty one. */
    public ExpectationInput {
        text = Lists.copyOf(text);
        response = Lists.copyOf(response);
    }

    /** Without content. */
    @Override
    public String toString() {
        return "ExpectationInput[" + id + "]";
    }
}
