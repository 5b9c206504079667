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
import nl.pop4j.rollout.basis.Audience;
import org.jspecify.annotations.Nullable;

/**
 * What somebody gains from the POP.
 *
 * <p>Example: {@code new BenefitInput("EMPLOYEES", List.of(new TextInput("nl", "Tijd om te leren")))} is what employees
 * gain.
 *
 * @param audience a name of {@code Audience}
 * @param text what
 */
public record BenefitInput(
        @Written @NameOf(Audience.class) @Nullable String audience,

        @Size(min = 1, message = Codes.REQUIRED) @Size(max = 20, message = Codes.TOO_MANY) @Nullable List<@Required @Valid TextInput> text) {

    /** Copies the lists; none is the same as an empty one. */
    public BenefitInput {
        text = Lists.copyOf(text);
    }

    /** Without content. */
    @Override
    public String toString() {
        return "BenefitInput[" + audience + "]";
    }
}
