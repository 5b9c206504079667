package nl.pop4j.json;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Map;

/**
 * One row of a store in the archive of a whole tenant: values as text, an absent one is empty.
 *
 * <p>Example: {@code {"type":"archive-row","format":1,"table":"pop_plan","values":{"plan_id":"p1", ...}}}.
 *
 * @param table where it stands
 * @param values by column; days and moments as ISO 8601, bytes in Base64
 */
public record ArchiveRow(String table, Map<String, String> values) {

    /** Copies the values, in the order of their columns' names. */
    public ArchiveRow {
        values = ImmutableSortedMap.copyOf(values);
    }

    /** The table only. */
    @Override
    public String toString() {
        return "ArchiveRow[" + table + "]";
    }
}
