package nl.pop4j.application.command.part;

import java.math.BigDecimal;
import nl.pop4j.application.command.form.FormOf;
import nl.pop4j.application.command.form.Required;
import nl.pop4j.application.command.form.Written;
import org.jspecify.annotations.Nullable;

/**
 * A level as it is seen at the end of a goal.
 *
 * <p>Example: {@code new LevelInput("V1", BigDecimal.valueOf(3))} sees level 3 of {@code V1}.
 *
 * @param competence the framework's code
 * @param level the level seen
 */
public record LevelInput(
        @Written @FormOf(FormOf.Kind.COMPETENCE) @Nullable String competence,

        @Required @FormOf(FormOf.Kind.LEVEL) @Nullable BigDecimal level) {

    /** Without content. */
    @Override
    public String toString() {
        return "LevelInput[]";
    }
}
