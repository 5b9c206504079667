package nl.pop4j.application.option;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.pop4j.application.command.Command;

/**
 * What a form for one command asks, read from the constraints that the command is checked by, so that the two cannot
 * differ.
 *
 * <p>Example: {@code CommandForm.of(PutGoal.class).field("statement").get()} is a {@code TEXT} of at most 8,000
 * characters, labelled 'What do you want to reach?', that the step {@code goals} of {@code SIX_STEPS} needs.
 *
 * @param command simple name of the command's record, as in {@link CommandOption}
 * @param fields its fields, in the order of the record; without the command's id and the expected version, which the
 *     front end gives by itself
 */
public record CommandForm(String command, List<FormField> fields) {

    private static final Set<String> OF_THE_FRONT_END = Set.of("commandId", "expectedVersion");

    /** Copies the fields. */
    public CommandForm {
        fields = ImmutableList.copyOf(fields);
    }

    /** The form of a command of the library. */
    public static <C extends Record & Command> CommandForm of(Class<C> command) {
        return new CommandForm(
                command.getSimpleName(),
                FieldReader.fields(command).stream()
                        .filter(field -> !OF_THE_FRONT_END.contains(field.name()))
                        .collect(ImmutableList.toImmutableList()));
    }

    /** The field of this name, or empty. */
    public Optional<FormField> field(String name) {
        return fields.stream().filter(field -> field.name().equals(name)).findFirst();
    }
}
