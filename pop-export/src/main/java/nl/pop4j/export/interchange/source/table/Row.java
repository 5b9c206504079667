package nl.pop4j.export.interchange.source.table;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.OptionalInt;

/**
 * One record of a table.
 *
 * @param line line on which it begins, from 1
 * @param fields as they stand there
 */
public record Row(long line, List<String> fields) {

    /** Copies the fields. */
    public Row {
        fields = ImmutableList.copyOf(fields);
    }

    /** The field at this place without white space around it; empty where the record is too short. */
    public String at(int index) {
        return index < fields.size() ? fields.get(index).strip() : "";
    }

    /** The field of this column without white space around it; empty where there is no such column or field. */
    public String at(OptionalInt column) {
        return column.isPresent() ? at(column.getAsInt()) : "";
    }

    /** Whether every field is blank. */
    public boolean isBlank() {
        return fields.stream().allMatch(String::isBlank);
    }
}
