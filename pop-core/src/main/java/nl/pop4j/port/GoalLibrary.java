package nl.pop4j.port;

import java.util.List;
import java.util.Optional;
import nl.pop4j.plan.library.LibraryGoal;
import nl.pop4j.shared.Experimental;
import nl.pop4j.shared.Version;
import nl.pop4j.shared.id.TenantId;

/**
 * The ready goals of a tenant, each under its id. None is ever taken away; one that is retired can still be found.
 *
 * <p>{@link LibraryQuery} shows how it is searched.
 */
@Experimental
public interface GoalLibrary {

    /** The goal with its stored version, or empty: one of another tenant looks like none. */
    Optional<Stored<LibraryGoal>> find(TenantId tenant, String goal);

    /** The page that a query asks for, by id in the order of its UTF-16 units. */
    List<Stored<LibraryGoal>> list(TenantId tenant, LibraryQuery query);

    /**
     * Stores a goal under its id if the store still has the version that was read.
     *
     * @param expected the version that was read, {@link Version#NONE} for a new one
     * @return its version now
     * @throws nl.pop4j.shared.error.StaleVersion if the store has another version; nothing was written
     */
    Version save(TenantId tenant, LibraryGoal goal, Version expected);
}
