package nl.pop4j.port;

import java.util.List;
import java.util.Optional;
import nl.pop4j.privacy.retention.Erasure;
import nl.pop4j.shared.id.TenantId;

/**
 * The erasure list of a tenant: that, when and why a person's data went. Only ever added to.
 *
 * <p>Example: {@code add} of the same erasure twice keeps one.
 */
public interface Erasures {

    /** Adds an erasure that the list does not have, in the same transaction as the erasure itself. */
    void add(TenantId tenant, Erasure erasure);

    /** The erasure of this name, or empty. */
    Optional<Erasure> find(TenantId tenant, String id);

    /** The whole list, by time and then by id. */
    List<Erasure> list(TenantId tenant);
}
