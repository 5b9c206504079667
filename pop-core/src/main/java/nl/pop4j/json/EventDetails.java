package nl.pop4j.json;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Map;

/**
 * What an event says beside its kind, as a document of its own.
 *
 * @param details ids, codes and numbers by name, possibly none
 */
public record EventDetails(Map<String, String> details) {

    /** Copies the details. */
    public EventDetails {
        details = ImmutableSortedMap.copyOf(details);
    }
}
