package nl.pop4j.shared.error;

import nl.pop4j.shared.id.CommandId;
import org.jspecify.annotations.Nullable;

/**
 * A command id was used before with another payload; nothing was written.
 *
 * <p>Example: {@code ProposePlan} with the command id that {@code PutGoal} had before; a repeat of {@code PutGoal}
 * itself is no such mistake.
 */
public final class CommandReused extends PopException {

    private static final long serialVersionUID = 1L;

    private final transient CommandId commandId;

    /**
     * Without a cause.
     *
     * @param commandId the id that was used twice
     */
    public CommandReused(CommandId commandId) {
        this(commandId, null);
    }

    /**
     * With a cause, whose message must hold no personal data either.
     *
     * @param commandId the id that was used twice
     * @param cause what went wrong underneath, or null
     */
    public CommandReused(CommandId commandId, @Nullable Throwable cause) {
        super("command id was used with another payload", cause);
        this.commandId = commandId;
    }

    /** The id that was used twice. */
    public CommandId commandId() {
        return commandId;
    }
}
