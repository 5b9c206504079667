package nl.pop4j.export.interchange.source.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import nl.pop4j.export.interchange.source.SourceText;
import nl.pop4j.export.interchange.source.WarningCode;
import nl.pop4j.export.interchange.source.Warnings;

/**
 * Cuts a text into records by RFC 4180. Where a record breaks the rules, its first line is read on its own without
 * them, and reading goes on at the next line, so that an unclosed quote does not swallow the rest of the file.
 */
final class RecordReader {

    private static final int MOST_RECOVERIES = 1000;
    private static final int LARGEST_RECORD = 1 << 24;

    private final SourceText source;
    private final char delimiter;
    private final Warnings warnings;
    private final List<Row> rows = new ArrayList<>();
    private final CsvReader.CsvReaderBuilder csv;

    RecordReader(SourceText source, char delimiter, Warnings warnings) {
        this.source = source;
        this.delimiter = delimiter;
        this.warnings = warnings;
        this.csv = CsvReader.builder()
                .fieldSeparator(delimiter)
                .maxBufferSize(LARGEST_RECORD)
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .skipEmptyLines(true);
    }

    List<Row> read() {
        LineCursor cursor = new LineCursor(source.text());
        int recoveries = 0;
        while (!cursor.isAtEnd()) {
            if (recoveries++ < MOST_RECOVERIES) {
                readUntilBroken(cursor);
            }
            if (!cursor.isAtEnd()) {
                readBroken(cursor.line(), cursor.next());
            }
        }
        return rows;
    }

    /** Reads records from the cursor's line on; leaves the cursor at the first broken one, or at the end. */
    private void readUntilBroken(LineCursor cursor) {
        RowHandler handler = new RowHandler(cursor.line() - 1);
        try (CsvReader<Row> reader = csv.build(handler, remaining(cursor))) {
            for (Row row : reader) {
                if (!row.isBlank()) {
                    rows.add(row);
                }
            }
            cursor.skipToEnd();
        } catch (CsvParseException e) {
            cursor.skipToLine(handler.line());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private StringReader remaining(LineCursor cursor) {
        StringReader reader = new StringReader(source.text());
        try {
            reader.skip(cursor.offset());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return reader;
    }

    private void readBroken(long line, String text) {
        if (text.isBlank()) {
            return;
        }
        Row row = new Row(line, split(text));
        boolean fits =
                rows.isEmpty() || row.fields().size() == rows.get(0).fields().size();
        warnings.add(source.file(), line, fits ? WarningCode.MALFORMED_RECORD_READ : WarningCode.MALFORMED_RECORD);
        if (fits) {
            rows.add(row);
        }
    }

    private List<String> split(String text) {
        List<String> fields = new ArrayList<>();
        int from = 0;
        for (int at = text.indexOf(delimiter); at >= 0; at = text.indexOf(delimiter, from)) {
            fields.add(bare(text.substring(from, at)));
            from = at + 1;
        }
        fields.add(bare(text.substring(from)));
        return fields;
    }

    private static String bare(String field) {
        int from = field.startsWith("\"") ? 1 : 0;
        int to = field.endsWith("\"") && field.length() > from ? field.length() - 1 : field.length();
        return field.substring(from, to).replace("\"\"", "\"");
    }
}
