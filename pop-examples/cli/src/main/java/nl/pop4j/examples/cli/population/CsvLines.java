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
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.pop4j.examples.cli.CommandFailure;

/** A CSV file with a header, read line by line; columns are found by name, in any order. */
final class CsvLines {

    private static final int LOOK_AHEAD = 1 << 16;
    private static final int BYTE_ORDER_MARK = 0xFEFF;
    private static final String SEPARATORS = ",;\t|";
    private static final int NOWHERE = -1;

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
     * @param wanted the columns wanted
     * @param optional those of them that may be missing; their fields are empty then
     * @throws CommandFailure if another column is missing or a line is not CSV
     */
    static void read(
            InputStream in, String file, List<PopulationColumns> wanted, Set<PopulationColumns> optional, Line line)
            throws IOException {
        BufferedReader text = new BufferedReader(decoded(in), LOOK_AHEAD * 2);
        skipByteOrderMark(text);
        char separator = separator(text);
        long last = 0;
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .fieldSeparator(separator)
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
            int[] places = null;
            for (CsvRecord record : csv) {
                last = record.getStartingLineNumber();
                if (places == null) {
                    places = places(record.getFields(), file, wanted, optional);
                } else {
                    line.read(fields(record, places), record.getStartingLineNumber());
                }
            }
            if (places == null) {
                throw CommandFailure.unusable("population.empty", Map.of("file", file));
            }
        } catch (CsvParseException e) {
            throw broken(e, file, last + 1);
        }
    }

    /** UTF-8, or UTF-16 where the file begins with its byte order mark. */
    private static Reader decoded(InputStream in) throws IOException {
        in.mark(2);
        int first = in.read();
        int second = in.read();
        in.reset();
        Charset charset = first == 0xFF && second == 0xFE
                ? StandardCharsets.UTF_16LE
                : first == 0xFE && second == 0xFF ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_8;
        return new InputStreamReader(
                in,
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    private static CommandFailure broken(CsvParseException e, String file, long line) {
        return e.getCause() instanceof CharacterCodingException
                ? CommandFailure.unusable("population.not-utf8", Map.of("file", file))
                : CommandFailure.unusable("population.not-csv", Map.of("file", file, "line", Long.toString(line)));
    }

    private static void skipByteOrderMark(BufferedReader text) throws IOException {
        text.mark(1);
        if (text.read() != BYTE_ORDER_MARK) {
            text.reset();
        }
    }

    /** The one of comma, semicolon, tab and bar that the header uses most: spreadsheets differ by country. */
    private static char separator(BufferedReader text) throws IOException {
        text.mark(LOOK_AHEAD);
        int[] counts = new int[SEPARATORS.length()];
        for (int i = 0; i < LOOK_AHEAD - 1; i++) {
            int c = text.read();
            if (c < 0 || c == '\n' || c == '\r') {
                break;
            }
            int known = SEPARATORS.indexOf(c);
            if (known >= 0) {
                counts[known]++;
            }
        }
        text.reset();
        int best = 0;
        for (int i = 1; i < counts.length; i++) {
            best = counts[i] > counts[best] ? i : best;
        }
        return SEPARATORS.charAt(best);
    }

    private static int[] places(
            List<String> header, String file, List<PopulationColumns> wanted, Set<PopulationColumns> optional) {
        List<String> missing = wanted.stream()
                .filter(column ->
                        !optional.contains(column) && column.in(header).isEmpty())
                .map(PopulationColumns::title)
                .toList();
        if (!missing.isEmpty()) {
            throw CommandFailure.unusable(
                    "population.no-column", Map.of("file", file, "columns", String.join(", ", missing)));
        }
        return wanted.stream()
                .mapToInt(column -> column.in(header).orElse(NOWHERE))
                .toArray();
    }

    private static List<String> fields(CsvRecord record, int[] places) {
        String[] fields = new String[places.length];
        for (int i = 0; i < places.length; i++) {
            fields[i] = places[i] >= 0 && places[i] < record.getFieldCount()
                    ? record.getField(places[i]).strip()
                    : "";
        }
        return List.of(fields);
    }
}
