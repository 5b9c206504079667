package nl.pop4j.application.option;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.pop4j.method.MethodStep;
import nl.pop4j.method.PlanMethod;
import nl.pop4j.method.PlanSection;
import nl.pop4j.shared.Texts;
import org.jspecify.annotations.Nullable;

/**
 * One field of a form. What is wrong with it later has the pointer {@code /name}, or {@code /group/0/name} in a group.
 *
 * @param owner simple name of the record that holds it: the command, or the part of one
 * @param name the field's name in it
 * @param kind what a user gives
 * @param required whether the command is refused without it
 * @param many whether it takes a list
 * @param limits how much it takes
 * @param choices for a choice: the values, in order; else none
 * @param section the part of a plan that stays open without it, or null if none does
 * @param parts for a group: its fields; else none
 */
public record FormField(
        String owner,
        String name,
        InputKind kind,
        boolean required,
        boolean many,
        FieldLimits limits,
        List<String> choices,
        @Nullable PlanSection section,
        List<FormField> parts) {

    /** Copies the lists. */
    public FormField {
        choices = ImmutableList.copyOf(choices);
        parts = ImmutableList.copyOf(parts);
    }

    /**
     * What stands beside the field: {@code field.PutGoal.statement} in the texts, else {@code field.statement}.
     *
     * <p>Example: in English {@code What do you want to reach?}.
     */
    public String label(Texts texts, Locale language) {
        String own = "field." + owner + "." + name;
        return texts.text(texts.has(own) ? own : "field." + name, language);
    }

    /** A sentence that helps to fill it in: {@code help.PutGoal.statement} in the texts; empty if there is none. */
    public Optional<String> help(Texts texts, Locale language) {
        String key = "help." + owner + "." + name;
        return texts.has(key) ? Optional.of(texts.text(key, language)) : Optional.empty();
    }

    /** The steps of a method that are not done while this field is empty, in the method's order. */
    public List<MethodStep> neededBy(PlanMethod method) {
        return section == null
                ? ImmutableList.of()
                : method.steps().stream()
                        .filter(step -> step.sections().contains(section))
                        .collect(ImmutableList.toImmutableList());
    }
}
