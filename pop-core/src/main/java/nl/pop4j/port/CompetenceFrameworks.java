package nl.pop4j.port;

import java.util.List;
import java.util.Optional;
import nl.pop4j.competence.CompetenceFramework;
import nl.pop4j.shared.Version;
import nl.pop4j.shared.id.FrameworkId;
import nl.pop4j.shared.id.TenantId;

/**
 * The competence frameworks of a tenant, one edition of each.
 *
 * <p>Example: {@code save(tenant, framework, Version.NONE)} gives version 1; with {@code Version.NONE} a second
 * time it is stale.
 */
public interface CompetenceFrameworks {

    /** The framework with its version, or empty. */
    Optional<Stored<CompetenceFramework>> find(TenantId tenant, FrameworkId framework);

    /**
     * Stores a framework, in the place of an earlier edition if there is one.
     *
     * @param expected the version that was read, {@link Version#NONE} if there was none
     * @return the version after the write
     * @throws nl.pop4j.shared.error.StaleVersion if the store has another version; nothing was written
     */
    Version save(TenantId tenant, CompetenceFramework framework, Version expected);

    /** The ids of all frameworks, ascending. */
    List<FrameworkId> list(TenantId tenant);
}
