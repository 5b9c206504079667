package nl.pop4j.application.command.feedback;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import nl.pop4j.application.command.form.Bounds;
import nl.pop4j.application.command.form.Codes;
import nl.pop4j.application.command.form.Lists;
import nl.pop4j.application.command.form.NameOf;
import nl.pop4j.application.command.form.Required;
import nl.pop4j.shared.actor.Role;
import org.jspecify.annotations.Nullable;

/**
 * Lets other roles see feedback, or fewer.
 *
 * <p>Example: {@code new ShowFeedback("c2", "f1", 1, List.of(), List.of())} shows feedback to everybody who may see
 * any of this employee's.
 *
 * @param commandId makes a repeated command have one effect
 * @param feedbackId which feedback
 * @param expectedVersion the version of the feedback that the user saw
 * @param hiddenFrom names of {@code Role} that do not see it at all; never the employee
 * @param namelessTo names of {@code Role} that see it without the giver
 */
public record ShowFeedback(
        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Nullable String commandId,

        @Required @Pattern(regexp = Bounds.ID, message = Codes.NOT_AN_ID) @Nullable String feedbackId,

        @Min(value = 0, message = Codes.OUT_OF_RANGE) long expectedVersion,

        @Size(max = 20, message = Codes.TOO_MANY) @Nullable List<@Required @NameOf(Role.class) String> hiddenFrom,

        @Size(max = 20, message = Codes.TOO_MANY) @Nullable List<@Required @NameOf(Role.class) String> namelessTo)
        implements FeedbackCommand {

    /** Copies the lists; none is the same as an empty one. */
    public ShowFeedback {
        hiddenFrom = Lists.copyOf(hiddenFrom);
        namelessTo = Lists.copyOf(namelessTo);
    }

    /** Without content. */
    @Override
    public String toString() {
        return "ShowFeedback[]";
    }
}
