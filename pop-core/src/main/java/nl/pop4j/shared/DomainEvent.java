package nl.pop4j.shared;

import java.time.Instant;
import java.util.Map;

/**
 * Something that happened, for hosts to react to: ids, codes and dates, never text.
 *
 * <p>Kinds are added over time; a host must pass over kinds that it does not know.
 *
 * <p>Example: {@code feedback-given} has the feedback's id as aggregate, and employee, topic and plan as details.
 */
public interface DomainEvent {

    /** The stable name of the kind, such as {@code plan-signed}. */
    String kind();

    /** The version of the kind's form, from 1. */
    default int format() {
        return 1;
    }

    /** The identifier of the aggregate that it happened to. */
    String aggregate();

    /** Ids, codes and numbers that say more, by name; never text that a person wrote. */
    default Map<String, String> details() {
        return Map.of();
    }

    /** When it happened. */
    Instant at();
}
