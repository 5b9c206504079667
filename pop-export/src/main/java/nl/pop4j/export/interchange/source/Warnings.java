package nl.pop4j.export.interchange.source;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Collects warnings in the order in which they arise. Of one kind in one file the first 200 are kept and the rest
 * counted, so that a hopeless file cannot fill the memory. Not thread-safe.
 *
 * <p>Example: after 250 of {@code INVALID_VALUE} in one file {@code all()} holds 200 of them and one {@code
 * FURTHER_WARNINGS} that counts the other 50.
 */
public final class Warnings {

    private static final int MOST_OF_ONE_KIND = 200;
    private static final int LONGEST_VALUE = 120;

    private final List<ImportWarning> kept = new ArrayList<>();
    private final Map<List<Object>, Integer> counts = new LinkedHashMap<>();

    /** No warnings yet. */
    public Warnings() {}

    /**
     * Adds a warning.
     *
     * @param file name of the file
     * @param line from 1, or 0 for the file as a whole
     * @param code what it is about
     * @param arguments names and values in turn, for the places of the text
     */
    public void add(String file, long line, WarningCode code, String... arguments) {
        int count = counts.merge(List.of(file, code), 1, Integer::sum);
        if (count <= MOST_OF_ONE_KIND) {
            kept.add(new ImportWarning(file, line, code, pairs(arguments)));
        }
    }

    /** All warnings so far, with a line for those that were only counted. */
    public List<ImportWarning> all() {
        List<ImportWarning> all = new ArrayList<>(kept);
        counts.forEach((kind, count) -> {
            if (count > MOST_OF_ONE_KIND) {
                all.add(new ImportWarning(
                        (String) kind.get(0),
                        0,
                        WarningCode.FURTHER_WARNINGS,
                        Map.of(
                                "count",
                                String.valueOf(count - MOST_OF_ONE_KIND),
                                "kind",
                                kind.get(1).toString())));
            }
        });
        return ImmutableList.copyOf(all);
    }

    private static Map<String, String> pairs(String... arguments) {
        Map<String, String> map = new LinkedHashMap<>();
        for (int i = 0; i + 1 < arguments.length; i += 2) {
            String value = arguments[i + 1].replaceAll("\\p{Cntrl}", " ");
            map.put(arguments[i], value.length() > LONGEST_VALUE ? value.substring(0, LONGEST_VALUE) + "..." : value);
        }
        return map;
    }
}
