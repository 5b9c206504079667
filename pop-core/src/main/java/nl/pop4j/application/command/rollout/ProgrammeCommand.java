package nl.pop4j.application.command.rollout;

import nl.pop4j.application.command.Command;
import org.jspecify.annotations.Nullable;

/**
 * A command on one rollout programme.
 *
 * <p>See {@link StartProgramme} for the programme, and {@link PutWave} for an example.
 */
public interface ProgrammeCommand extends Command {

    /** Which programme. */
    @Nullable String programmeId();

    /** The version of the programme that the user saw. */
    long expectedVersion();
}
