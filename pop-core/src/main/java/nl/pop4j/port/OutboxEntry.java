package nl.pop4j.port;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import java.time.Instant;
import java.util.Map;
import nl.pop4j.privacy.FormerEmployee;
import nl.pop4j.shared.DomainEvent;
import nl.pop4j.shared.id.PersonId;

/**
 * An event that waits.
 *
 * <p>{@link OutboxClaim} shows how a host takes events out.
 *
 * @param position its place among the tenant's events; ascending, with holes
 * @param kind the stable name of its kind
 * @param format the version of the kind's form
 * @param aggregate what it happened to
 * @param details ids, codes and numbers by name
 * @param at when it happened
 */
public record OutboxEntry(
        long position, String kind, int format, String aggregate, Map<String, String> details, Instant at) {

    /** Copies the details. */
    public OutboxEntry {
        details = ImmutableSortedMap.copyOf(details);
    }

    /** The same entry with a former employee wherever its details name this person. */
    public OutboxEntry without(PersonId person) {
        return new OutboxEntry(
                position,
                kind,
                format,
                aggregate,
                Maps.transformValues(
                        details, value -> value.equals(person.value()) ? FormerEmployee.ID.value() : value),
                at);
    }

    /** The entry for an event at a place. */
    public static OutboxEntry of(long position, DomainEvent event) {
        return new OutboxEntry(position, event.kind(), event.format(), event.aggregate(), event.details(), event.at());
    }
}
