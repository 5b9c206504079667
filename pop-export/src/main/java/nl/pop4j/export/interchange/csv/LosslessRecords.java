package nl.pop4j.export.interchange.csv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import nl.pop4j.export.interchange.source.WarningCode;
import nl.pop4j.export.interchange.source.Warnings;
import nl.pop4j.export.interchange.source.table.Row;
import nl.pop4j.export.interchange.source.table.Table;
import nl.pop4j.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/** The lines of our own CSV form by what they are about, and the texts that belong to them. */
final class LosslessRecords {

    private final Table table;
    private final Warnings warnings;
    private final Map<List<String>, Map<String, String>> texts = new LinkedHashMap<>();
    private final Map<String, List<Row>> lines = new LinkedHashMap<>();
    private final Map<String, List<List<String>>> keysByOwner = new HashMap<>();

    LosslessRecords(Table table, Warnings warnings) {
        this.table = table;
        this.warnings = warnings;
        table.checkedRows(warnings).forEach(this::take);
    }

    private void take(Row row) {
        String language = field(row, 7);
        if (language.isEmpty()) {
            lines.computeIfAbsent(field(row, 0), r -> new ArrayList<>()).add(row);
            return;
        }
        List<String> key = List.of(field(row, 0), field(row, 1), field(row, 2), field(row, 4));
        if (!texts.containsKey(key)) {
            keysByOwner
                    .computeIfAbsent(owner(key.get(0), key.get(1)), o -> new ArrayList<>())
                    .add(key);
        }
        texts.computeIfAbsent(key, k -> new LinkedHashMap<>()).put(language, field(row, 8));
    }

    private static String owner(String record, String code) {
        return record + " " + code;
    }

    Warnings warnings() {
        return warnings;
    }

    /** Reports something about a line. */
    void warn(long line, WarningCode code, String value) {
        warnings.add(table.file(), line, code, "code", value);
    }

    /** The texts of a kind that belong to a code, each with its level, in the order of the file. */
    void eachText(String record, String code, BiConsumer<String, LocalizedText> work) {
        for (List<String> key : keysByOwner.getOrDefault(owner(record, code), List.of())) {
            work.accept(key.get(3), new LocalizedText(texts.getOrDefault(key, Map.of())));
        }
    }

    /** Does something for each line of a kind; one that does not fit costs that line only. */
    void each(String record, Consumer<Row> work) {
        for (Row row : lines(record)) {
            try {
                work.accept(row);
            } catch (IllegalArgumentException e) {
                warnings.add(
                        table.file(), row.line(), WarningCode.INVALID_VALUE, "value", String.valueOf(e.getMessage()));
            }
        }
    }

    /** Refuses a line. */
    static void require(boolean holds, Row row, String code) {
        if (!holds) {
            throw new IllegalArgumentException(code + " on line " + row.line());
        }
    }

    /** The lines of a kind that are no texts. */
    List<Row> lines(String record) {
        return lines.getOrDefault(record, List.of());
    }

    /** What the record of this line is called. */
    LocalizedText named(String record, Row row) {
        LocalizedText text = text(record, field(row, 1), "", "");
        return text == null ? new LocalizedText(Map.of("und", field(row, 1))) : text;
    }

    /** A text, or null. */
    @Nullable LocalizedText text(String record, String code, String to, String level) {
        Map<String, String> found = texts.get(List.of(record, code, to, level));
        return found == null ? null : new LocalizedText(found);
    }

    /** A field as it was written, or an empty text. */
    static String field(Row row, int index) {
        return index < row.fields().size() ? CsvForm.unguarded(row.fields().get(index)) : "";
    }
}
