package nl.pop4j.export.interchange.source.table;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import nl.pop4j.export.interchange.source.Place;
import nl.pop4j.export.interchange.source.SourceText;
import nl.pop4j.export.interchange.source.WarningCode;
import nl.pop4j.export.interchange.source.Warnings;

/**
 * A delimited file with a header, read leniently: the delimiter is the one that its header uses most, a malformed record
 * costs that record only, a record that is too short or too long is read as far as it goes, and a title above the header
 * is passed over.
 *
 * <p>Example: {@code Table.parse(new SourceText("skills.csv", "code;naam\n1;Weven\n"), ',', warnings)} has one row, and
 * a warning {@code DELIMITER_GUESSED}.
 *
 * @param file its name without folder
 * @param columns its header
 * @param rows its records in order, blank ones left out
 */
public record Table(String file, Columns columns, List<Row> rows) {

    private static final int MOST_TITLE_LINES = 10;

    /** Copies the rows. */
    public Table {
        rows = ImmutableList.copyOf(rows);
    }

    /**
     * Reads a file.
     *
     * @param usual the delimiter that the format uses
     * @throws IOException if the file cannot be read or is too large
     */
    public static Table read(Path file, char usual, Warnings warnings) throws IOException {
        return parse(SourceText.read(file, warnings), usual, warnings);
    }

    /**
     * Reads a text; an empty one gives a table without columns. A first line such as {@code sep=;}, which tells a
     * spreadsheet the delimiter, does the same here.
     */
    public static Table parse(SourceText source, char usual, Warnings warnings) {
        String told = Delimiters.told(source.text());
        char delimiter = told.isEmpty() ? Delimiters.of(source.text(), usual) : told.charAt(0);
        if (delimiter != usual) {
            String name = delimiter == '\t' ? "TAB" : "\"" + delimiter + "\"";
            warnings.add(source.file(), 1, WarningCode.DELIMITER_GUESSED, "delimiter", name);
        }
        List<Row> records = new RecordReader(source, delimiter, warnings).read();
        List<Row> rest = withoutTitle(told.isEmpty() ? records : records.subList(1, records.size()));
        if (!rest.isEmpty() && rest.size() < records.size() && told.isEmpty()) {
            int above = records.size() - rest.size();
            warnings.add(
                    source.file(), rest.get(0).line(), WarningCode.LINES_ABOVE_HEADER, "count", String.valueOf(above));
        }
        if (rest.isEmpty()) {
            warnings.add(source.file(), 0, WarningCode.EMPTY_FILE);
            return new Table(source.file(), new Columns(List.of()), List.of());
        }
        return new Table(source.file(), new Columns(rest.get(0).fields()), rest.subList(1, rest.size()));
    }

    /**
     * The records from the header on. Spreadsheets often have a title above it: lines with a single field, where a line
     * of three or more follows soon.
     */
    private static List<Row> withoutTitle(List<Row> records) {
        for (int i = 0; i < Math.min(records.size(), MOST_TITLE_LINES); i++) {
            long filled = records.get(i).fields().stream()
                    .filter(field -> !field.isBlank())
                    .count();
            if (filled > 1) {
                return filled > 2 ? records.subList(i, records.size()) : records;
            }
        }
        return records;
    }

    /** Where a row of this table stands. */
    public Place place(Row row) {
        return new Place(file, row.line());
    }

    /** The rows, each shorter or longer one with a warning unless blank fields make up the difference. */
    public List<Row> checkedRows(Warnings warnings) {
        int width = columns.names().size();
        for (Row row : rows) {
            boolean longer = row.fields().size() > width
                    && row.fields().subList(width, row.fields().size()).stream().anyMatch(field -> !field.isBlank());
            if (longer || row.fields().size() < width) {
                warnings.add(
                        file,
                        row.line(),
                        WarningCode.RAGGED_RECORD,
                        "fields",
                        String.valueOf(row.fields().size()),
                        "expected",
                        String.valueOf(width));
            }
        }
        return rows;
    }

    /** The place of the first of these columns, with a warning if there is none. */
    public OptionalInt require(Warnings warnings, String... anyOf) {
        OptionalInt column = columns.find(anyOf);
        if (column.isEmpty()) {
            warnings.add(file, 1, WarningCode.MISSING_COLUMN, "column", anyOf[0]);
        }
        return column;
    }

    /** Warns of the columns that nobody asked for. */
    public void reportUnused(Warnings warnings) {
        List<String> unused = new ArrayList<>(columns.unused());
        if (!unused.isEmpty()) {
            warnings.add(file, 1, WarningCode.COLUMNS_NOT_KEPT, "columns", String.join(", ", unused));
        }
    }
}
