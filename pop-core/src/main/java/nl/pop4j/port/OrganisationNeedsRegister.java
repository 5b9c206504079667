package nl.pop4j.port;

import nl.pop4j.organisation.OrganisationNeeds;
import nl.pop4j.shared.id.TenantId;

/**
 * What each tenant's organisation needs.
 *
 * <p>Example: {@code find} of a tenant that stated nothing is {@code OrganisationNeeds.NONE}; {@code save} of what was
 * made of it gives version 1.
 */
public interface OrganisationNeedsRegister {

    /** The needs, {@link OrganisationNeeds#NONE} where nothing was stated yet. */
    OrganisationNeeds find(TenantId tenant);

    /**
     * Stores the needs if the store still has the version that they carry.
     *
     * @return the needs at their next version
     * @throws nl.pop4j.shared.error.StaleVersion if the store has another version; nothing was written
     */
    OrganisationNeeds save(TenantId tenant, OrganisationNeeds needs);
}
