package nl.pop4j.export.interchange.csv;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.pop4j.export.interchange.source.WarningCode;

/**
 * Loops in the hierarchy of our own CSV form, by codes as they stand there.
 *
 * @param records where to report
 * @param parents parent by code; an empty text for none
 */
record LosslessLoops(LosslessRecords records, Map<String, String> parents) {

    /** Cuts open whatever lies below itself. */
    void cut() {
        Set<String> rooted = new HashSet<>();
        for (String start : List.copyOf(parents.keySet())) {
            Set<String> path = new HashSet<>();
            String at = start;
            while (!at.isEmpty() && !rooted.contains(at)) {
                path.add(at);
                String parent = parents.getOrDefault(at, "");
                if (path.contains(parent)) {
                    records.warn(0, WarningCode.CYCLE, at);
                    parents.put(at, "");
                    parent = "";
                }
                at = parent;
            }
            rooted.addAll(path);
        }
    }
}
