package nl.pop4j.examples.cli.population;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.pop4j.examples.cli.CommandFailure;
import nl.pop4j.export.interchange.source.table.Columns;

/** A CSV file with a header, read line by line; columns are found by name, in any order. */
final class CsvLines {

    private static final int LOOK_AHEAD = 1 << 16;
    private static final int BYTE_ORDER_MARK = 0xFEFF;

    private CsvLines() {}

    /** Gets the wanted fields of a line, in the order in which they were asked for. */
    @FunctionalInterface
    interface Line {
        void read(List<String> fields, long number);
    }

    /**
     * Reads every line.
     *
     * @param file its name, for messages
     * @param names the columns wanted
     * @throws CommandFailure if a column is missing or a line is not CSV
     */
    static void read(InputStream in, String file, List<String> names, Line line) throws IOException {
        BufferedReader text = new BufferedReader(decoded(in), LOOK_AHEAD * 2);
        skipByteOrderMark(text);
        char separator = separator(text);
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .fieldSeparator(separator)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
            int[] places = null;
            for (CsvRecord record : csv) {
                if (places == null) {
                    places = places(record.getFields(), file, names);
                } else {
                    line.read(fields(record, places), record.getStartingLineNumber());
                }
            }
            if (places == null) {
                throw CommandFailure.unusable("population.empty", Map.of("file", file));
            }
        } catch (CsvParseException e) {
            throw broken(e, file);
        }
    }

    private static Reader decoded(InputStream in) {
        return new InputStreamReader(
                in,
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    private static CommandFailure broken(CsvParseException e, String file) {
        return e.getCause() instanceof CharacterCodingException
                ? CommandFailure.unusable("population.not-utf8", Map.of("file", file))
                : CommandFailure.unusable("population.not-csv", Map.of("file", file));
    }

    private static void skipByteOrderMark(BufferedReader text) throws IOException {
        text.mark(1);
        if (text.read() != BYTE_ORDER_MARK) {
            text.reset();
        }
    }

    /** A comma, unless the header has more semicolons: spreadsheets write these in Dutch and Belgian settings. */
    private static char separator(BufferedReader text) throws IOException {
        text.mark(LOOK_AHEAD);
        int balance = 0;
        for (int i = 0; i < LOOK_AHEAD - 1; i++) {
            int c = text.read();
            if (c < 0 || c == '\n') {
                break;
            }
            balance += c == ';' ? 1 : c == ',' ? -1 : 0;
        }
        text.reset();
        return balance > 0 ? ';' : ',';
    }

    private static int[] places(List<String> header, String file, List<String> names) {
        Map<String, Integer> byName = new HashMap<>();
        for (int i = 0; i < header.size(); i++) {
            byName.putIfAbsent(Columns.plain(header.get(i)), i);
        }
        List<String> missing =
                names.stream().filter(name -> !byName.containsKey(name)).toList();
        if (!missing.isEmpty()) {
            throw CommandFailure.unusable(
                    "population.no-column", Map.of("file", file, "columns", String.join(", ", missing)));
        }
        return names.stream().mapToInt(byName::get).toArray();
    }

    private static List<String> fields(CsvRecord record, int[] places) {
        String[] fields = new String[places.length];
        for (int i = 0; i < places.length; i++) {
            fields[i] = places[i] < record.getFieldCount()
                    ? record.getField(places[i]).strip()
                    : "";
        }
        return List.of(fields);
    }
}
