package nl.pop4j.application.command.rollout;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import nl.pop4j.application.command.form.Codes;
import nl.pop4j.application.command.form.Lists;
import nl.pop4j.application.command.form.NameOf;
import nl.pop4j.application.command.form.Required;
import nl.pop4j.application.command.form.Written;
import nl.pop4j.application.command.part.TextInput;
import nl.pop4j.rollout.basis.RolloutStep;
import org.jspecify.annotations.Nullable;

/**
 * How one step of a rollout is taken.
 *
 * <p>Example: {@code new StrategyInput("PILOT", List.of(new TextInput("nl", "Wij beginnen in De Beuk")))} says where
 * the pilot is.
 *
 * @param step a name of {@code RolloutStep}
 * @param text how
 */
public record StrategyInput(
        @Written @NameOf(RolloutStep.class) @Nullable String step,

        @Size(min = 1, message = Codes.REQUIRED) @Size(max = 20, message = Codes.TOO_MANY) @Nullable List<@Required @Valid TextInput> text) {

    /** Copies the lists; none is the same as an empty one. */
    public StrategyInput {
        text = Lists.copyOf(text);
    }

    /** Without content. */
    @Override
    public String toString() {
        return "StrategyInput[" + step + "]";
    }
}
