package nl.pop4j.export.interchange.source.table;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.OptionalInt;

/**
 * One record of a table.
 *
 * <p>Example: {@code new Row(2, List.of(" Weven ", "3")).at(0)} is {@code Weven}, and {@code at(5)} is empty.
 *
 * @param line line on which it begins, from 1
 * @param fields as they stand there
 */
public record Row(long line, List<String> fields) {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** Copies the fields. */
    public Row {
        fields = ImmutableList.copyOf(fields);
    }

    /** The field at this place without white space around it; empty where the record is too short. */
    public String at(int index) {
        return index < fields.size() ? stripped(fields.get(index)) : "";
    }

    /** The field of this column without white space around it; empty where there is no such column or field. */
    public String at(OptionalInt column) {
        return column.isPresent() ? at(column.getAsInt()) : "";
    }

    /** Also without the spaces that break no line, which web pages and word processors leave behind. */
    private static String stripped(String field) {
        int from = 0;
        int to = field.length();
        while (from < to && isSpace(field.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(field.charAt(to - 1))) {
            to--;
        }
        return field.substring(from, to);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == BYTE_ORDER_MARK;
    }

    /** Whether every field is blank. */
    public boolean isBlank() {
        return fields.stream().allMatch(String::isBlank);
    }
}
