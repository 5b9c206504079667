package nl.pop4j.port;

import java.util.Collection;
import java.util.List;
import nl.pop4j.shared.DomainEvent;
import nl.pop4j.shared.id.PersonId;
import nl.pop4j.shared.id.TenantId;

/**
 * Events that wait for the host, written in the same transaction as what caused them.
 *
 * <p>{@link OutboxClaim} shows how a host takes events out.
 */
public interface EventOutbox {

    /** Adds an event behind all others of the tenant. */
    void add(TenantId tenant, DomainEvent event);

    /**
     * The first events that were not acknowledged, in the order in which they were added for each aggregate.
     *
     * @param limit at most this many
     */
    List<OutboxEntry> pending(TenantId tenant, int limit);

    /**
     * Takes events on for publishing: the first that nobody else has taken on, in the order in which they were added
     * for each aggregate. An event is passed over while an earlier one of its aggregate is somebody else's, so that the
     * order holds whoever publishes. What is not acknowledged in time is free again: each event is delivered at least
     * once, and perhaps more often.
     *
     * @param claim who takes them on, and until when
     * @param limit at most this many
     */
    List<OutboxEntry> claim(TenantId tenant, OutboxClaim claim, int limit);

    /** Takes events out; positions that are gone already are passed over. */
    void acknowledge(TenantId tenant, Collection<Long> positions);

    /**
     * Takes out the events of these aggregates, and makes the person {@link nl.pop4j.privacy.FormerEmployee#ID} in the
     * details of all others; whoever waits for them hears nothing more.
     */
    void forget(TenantId tenant, PersonId person, Collection<String> aggregates);
}
