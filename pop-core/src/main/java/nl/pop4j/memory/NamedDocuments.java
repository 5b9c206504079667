package nl.pop4j.memory;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import nl.pop4j.port.Stored;
import nl.pop4j.shared.Version;

/** Documents of one kind in memory, each under its name. Values are immutable, so that a copy of the map is enough. */
final class NamedDocuments<K extends Comparable<K>, T> {

    private final TreeMap<K, Stored<T>> documents = new TreeMap<>();

    Optional<Stored<T>> find(K name) {
        return Optional.ofNullable(documents.get(name));
    }

    List<K> names() {
        return ImmutableList.copyOf(documents.keySet());
    }

    /** All of them, by name. */
    List<Stored<T>> all() {
        return ImmutableList.copyOf(documents.values());
    }

    Version save(K name, T document, Version expected) {
        Version stored = find(name).map(Stored::version).orElse(Version.NONE);
        Version next = MemoryStore.next(stored, expected);
        documents.put(name, new Stored<>(document, next));
        return next;
    }

    void putAll(NamedDocuments<K, T> others) {
        documents.putAll(others.documents);
    }
}
