package nl.pop4j.port;

import nl.pop4j.shared.id.TenantId;

/**
 * What a tenant has set; a host keeps it where it keeps its own settings.
 *
 * <p>Example: {@code tenant -> Settings.standard()} gives every tenant the same; see {@link Settings} for others.
 */
@FunctionalInterface
public interface TenantSettings {

    /** The settings of a tenant, {@link Settings#standard()} where it has set nothing. */
    Settings of(TenantId tenant);
}
