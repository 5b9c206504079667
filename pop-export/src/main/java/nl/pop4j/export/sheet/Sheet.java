package nl.pop4j.export.sheet;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * A sheet with one row of headings.
 *
 * @param name what its tab says, 1 to 31 characters without {@code []:*?/\}
 * @param columns headings with widths, in characters
 * @param rows one cell for each column
 */
public record Sheet(String name, List<Column> columns, List<List<Cell>> rows) {

    private static final int LONGEST_NAME = 31;

    /**
     * A column.
     *
     * @param head its heading
     * @param width about how many characters it shows
     */
    public record Column(String head, int width) {}

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if the name does not fit, or a row has another number of cells than there are
     *     columns
     */
    public Sheet {
        if (name.isEmpty() || name.length() > LONGEST_NAME || name.chars().anyMatch(c -> "[]:*?/\\".indexOf(c) >= 0)) {
            throw new IllegalArgumentException("name must be 1 to 31 characters without []:*?/\\");
        }
        columns = ImmutableList.copyOf(columns);
        rows = rows.stream().map(ImmutableList::copyOf).collect(ImmutableList.toImmutableList());
        for (List<Cell> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException("each row must have a cell for each column");
            }
        }
    }
}
