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
import nl.pop4j.application.command.part.TextInput;
import nl.pop4j.rollout.wave.AdoptionStage;
import org.jspecify.annotations.Nullable;

/**
 * What must be so before the next wave begins.
 *
 * <p>Example: {@code new GoCriterionInput("signed", List.of(new TextInput("nl", "Acht op de tien ondertekend")),
 * "SIGNED", 80)} is met once 80 of a hundred have signed.
 *
 * @param id names it within its wave
 * @param text what must be so
 * @param stage a name of {@code AdoptionStage}, or null for what people judge
 * @param percent how many of a hundred must have come so far; of no meaning for what people judge
 */
public record GoCriterionInput(
        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Nullable String id,

        @Size(min = 1, message = Codes.REQUIRED) @Size(max = 20, message = Codes.TOO_MANY) @Nullable List<@Required @Valid TextInput> text,

        @NameOf(AdoptionStage.class) @Nullable String stage,

        @Min(value = 0, message = Codes.OUT_OF_RANGE) @Max(value = 100, message = Codes.OUT_OF_RANGE) int percent) {

    /** Copies the lists; none is the same as an empty one. */
    public GoCriterionInput {
        text = Lists.copyOf(text);
    }

    /** Without content. */
    @Override
    public String toString() {
        return "GoCriterionInput[" + id + "]";
    }
}
