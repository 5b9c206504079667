package nl.pop4j.examples.cli.population;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;

/** What a reader left out or took otherwise than it stands there: how many lines of each kind, and the first of them. */
final class Notes {

    private final Map<String, Map<String, String>> texts = new LinkedHashMap<>();
    private final Map<String, Long> counts = new LinkedHashMap<>();

    /** Counts a line. */
    void line(String key, String file, long line) {
        long count = counts.merge(key, 1L, Long::sum);
        if (count == 1) {
            texts.put(key, new LinkedHashMap<>(Map.of("file", file, "line", Long.toString(line))));
        }
    }

    /** Says something once. */
    void once(String key, Map<String, String> arguments) {
        texts.putIfAbsent(key, arguments);
    }

    /** Gives every note, a key of the texts with its arguments, in the order in which they came up. */
    void forEach(BiConsumer<String, Map<String, String>> reader) {
        counts.forEach((key, count) -> texts.getOrDefault(key, Map.of()).put("count", Long.toString(count)));
        texts.forEach(reader);
    }
}
