/**
 * The whole edge of the library: what it needs from a store and from a host, interfaces only (ADR-0001).
 *
 * <p>A {@link nl.pop4j.port.UnitOfWork} runs work in one transaction of one tenant and hands it the store's ports
 * ({@link nl.pop4j.port.StorePorts}, ADR-0009). {@link nl.pop4j.port.PersonDirectory} and
 * {@link nl.pop4j.port.TenantSettings} are the host's. Every method that could touch data takes the tenant; nothing
 * here knows actors or access.
 */
@NullMarked
package nl.pop4j.port;

import org.jspecify.annotations.NullMarked;
