package nl.pop4j.port;

import java.util.function.Function;
import nl.pop4j.shared.id.TenantId;

/**
 * Runs work in one transaction: all of its writes are kept, or none.
 *
 * <p>The work returns normally: everything is kept before {@code run} returns. The work throws: nothing is kept and the
 * exception goes on to the caller. The store breaks: {@code StoreUnavailable} if nothing was kept,
 * {@code OutcomeUnknown} if nobody can tell. The work may be run again from its start after a deadlock, so it must have
 * no other effect than through the ports. After a unit has ended its ports refuse every call
 * ({@code IllegalStateException}). Moments are kept to the microsecond at least. Units do not nest.
 *
 * <p>Example: {@code store.run(tenant, ports -> ports.plans().find(tenant, id))}; if the work throws, nothing of it
 * was written.
 */
public interface UnitOfWork {

    /**
     * Runs the work for one tenant.
     *
     * @param tenant whose data the ports may touch
     * @param work gets ports that are good only while it runs
     * @return what the work returned
     * @throws nl.pop4j.shared.error.StoreUnavailable if the store cannot be reached; nothing was kept
     * @throws nl.pop4j.shared.error.OutcomeUnknown if the connection broke while the writes were being confirmed
     * @throws nl.pop4j.shared.error.SchemaMismatch if the store's tables are missing, older or newer
     */
    <T> T run(TenantId tenant, Function<? super StorePorts, ? extends T> work);
}
