package nl.pop4j.json;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Map;

/**
 * What an event says beside its kind, as a document of its own.
 *
 * <p>Example: {@code PopJson.standard().eventDetails().text(new EventDetails(Map.of("plan", "plan-1")))} is {@code
 * {"type":"event-details","format":1,"details":{"plan":"plan-1"}}}.
 *
 * @param details ids, codes and numbers by name, possibly none
 */
public record EventDetails(Map<String, String> details) {

    /** Copies the details. */
    public EventDetails {
        details = ImmutableSortedMap.copyOf(details);
    }
}
