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
import nl.pop4j.rollout.basis.OwnResponsibility;
import org.jspecify.annotations.Nullable;

/**
 * What is expected of the employee.
 *
 * <p>Example: {@code new ResponsibilityInput("DEVELOPMENT", List.of(new TextInput("nl", "Je kiest zelf je doelen")))}
 * leaves the choice of goals to the employee.
 *
 * @param area a name of {@code OwnResponsibility.Area}
 * @param text what
 */
public record ResponsibilityInput(
        @Written @NameOf(OwnResponsibility.Area.class) @Nullable String area,

        @Size(min = 1, message = Codes.REQUIRED) @Size(max = 20, message = Codes.TOO_MANY) @Nullable List<@Required @Valid TextInput> text) {

    /** Copies the lists; none is the same as an empty one. */
    public ResponsibilityInput {
        text = Lists.copyOf(text);
    }

    /** Without content. */
    @Override
    public String toString() {
        return "ResponsibilityInput[" + area + "]";
    }
}
