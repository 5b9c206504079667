package nl.pop4j.application.command.profile;

import nl.pop4j.application.command.Command;
import org.jspecify.annotations.Nullable;

/**
 * A command on one personal profile.
 *
 * <p>See {@link PutProfileEntry} for an example.
 */
public interface ProfileCommand extends Command {

    /** Whose profile. */
    @Nullable String employee();

    /** The version of the profile that the user saw; 0 where there is none yet. */
    long expectedVersion();
}
