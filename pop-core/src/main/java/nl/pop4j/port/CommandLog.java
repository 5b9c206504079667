package nl.pop4j.port;

import java.util.Collection;
import java.util.Optional;
import nl.pop4j.shared.id.CommandId;
import nl.pop4j.shared.id.TenantId;

/**
 * Commands that had their effect, without their content, so that a repeated one has none.
 *
 * <p>Example: {@code add} of a command that is there already is {@code CommandReused}; {@code find} gives what it
 * did the first time.
 */
public interface CommandLog {

    /** What a command did, or empty if none with this id had an effect. */
    Optional<CommandRecord> find(TenantId tenant, CommandId command);

    /**
     * Notes what a command did, in the same transaction as its effect.
     *
     * @throws nl.pop4j.shared.error.CommandReused if the id was noted before, for instance by a unit of work that ran
     *     at the same time
     */
    void add(TenantId tenant, CommandRecord record);

    /** Forgets the commands that changed one of these: erasure goes before repeating safely. */
    void forget(TenantId tenant, Collection<String> aggregates);
}
