package nl.pop4j.application.command.adjustment;

import nl.pop4j.application.command.Command;
import org.jspecify.annotations.Nullable;

/**
 * A command on the agreed adjustments of one employee.
 *
 * <p>See {@link AgreeAdjustment} for an example.
 */
public interface AdjustmentCommand extends Command {

    /** With whom they were agreed. */
    @Nullable String employee();

    /** The version that the user saw; 0 where nothing was agreed yet. */
    long expectedVersion();
}
