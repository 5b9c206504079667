package nl.pop4j.examples.cli.smart;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import nl.pop4j.examples.cli.CommandFailure;
import org.jspecify.annotations.Nullable;

/** Statements in a TSV with a header; the columns id, lang and text in any order, others left alone. */
final class StatementTable {

    private final String name;
    private final int id;
    private final int language;
    private final int text;

    private StatementTable(String name, List<String> header) {
        this.name = name;
        id = header.indexOf("id");
        language = header.indexOf("lang");
        text = header.indexOf("text");
        if (id < 0 || text < 0) {
            throw CommandFailure.unusable("smart.no-columns", Map.of("file", name));
        }
    }

    /**
     * One statement.
     *
     * @param id as in the table
     * @param language the language it is said to be in, or null to detect it
     * @param text the statement
     */
    record Row(String id, @Nullable Locale language, String text) {}

    /**
     * Hands over the rows one by one; empty lines are skipped.
     *
     * @throws CommandFailure naming file and line if the table is not what it should be
     */
    static void read(Path file, Consumer<Row> rows) throws IOException {
        String name = file.toString();
        if (name.equals("-")) {
            read(name, System.in, rows);
            return;
        }
        if (Files.isDirectory(file)) {
            throw new FileSystemException(name, null, "is a folder");
        }
        try (InputStream in = Files.newInputStream(file)) {
            read(name, in, rows);
        }
    }

    private static void read(String name, InputStream in, Consumer<Row> rows) throws IOException {
        BufferedReader lines = new BufferedReader(new InputStreamReader(
                in,
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)));
        int number = 1;
        try {
            String header = lines.readLine();
            StatementTable table = new StatementTable(name, header == null ? List.of() : columns(header));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isEmpty()) {
                    rows.accept(table.row(line, number));
                }
            }
        } catch (CharacterCodingException e) {
            throw CommandFailure.unusable("smart.not-utf8", Map.of("file", name, "line", "" + (number + 1)));
        }
    }

    private static List<String> columns(String header) {
        String bare = header.startsWith("\uFEFF") ? header.substring(1) : header;
        return Arrays.stream(bare.split("\t", -1)).map(String::strip).toList();
    }

    private Row row(String line, int number) {
        String[] cells = line.split("\t", -1);
        if (cells.length <= Math.max(id, text)) {
            throw CommandFailure.unusable("smart.short-line", Map.of("file", name, "line", "" + number));
        }
        String tag = language >= 0 && language < cells.length ? cells[language].strip() : "";
        return new Row(cells[id], tag.isEmpty() ? null : Locale.forLanguageTag(tag.replace('_', '-')), cells[text]);
    }
}
