package nl.pop4j.port;

import java.util.List;
import nl.pop4j.shared.id.PersonId;
import nl.pop4j.shared.id.TenantId;

/**
 * Who read what about whom, for the employee to see.
 *
 * <p>Example: after two entries about Noor, {@code about(tenant, noor, 1)} has the second.
 */
public interface AccessLog {

    /** Notes one reading. */
    void add(TenantId tenant, AccessEntry entry);

    /**
     * The last readings about an employee, newest first.
     *
     * @param limit at most this many
     */
    List<AccessEntry> about(TenantId tenant, PersonId employee, int limit);

    /** Takes out all readings about a person; as the reader of others the person becomes a former employee. */
    void forget(TenantId tenant, PersonId person);
}
