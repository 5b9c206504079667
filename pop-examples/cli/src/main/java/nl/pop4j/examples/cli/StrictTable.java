package nl.pop4j.examples.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import nl.pop4j.export.interchange.source.ImportWarning;
import nl.pop4j.export.interchange.source.WarningCode;
import nl.pop4j.export.interchange.source.Warnings;
import nl.pop4j.export.interchange.source.table.Table;

/** A table that a calculation rests on: unlike a published framework it is refused where a record is broken. */
final class StrictTable {

    private StrictTable() {}

    /**
     * Reads a file, whatever its delimiter.
     *
     * @throws CommandFailure if it is empty or not CSV; names file and line
     */
    static Table read(Path file) throws IOException {
        Warnings warnings = new Warnings();
        Table table = Table.read(file, ',', warnings);
        for (ImportWarning warning : warnings.all()) {
            if (warning.code() == WarningCode.EMPTY_FILE) {
                throw CommandFailure.unusable("csv.empty", Map.of("file", file.toString()));
            }
            if (warning.code() == WarningCode.MALFORMED_RECORD || warning.code() == WarningCode.MALFORMED_RECORD_READ) {
                throw CommandFailure.unusable(
                        "csv.malformed", Map.of("file", file.toString(), "line", String.valueOf(warning.line())));
            }
        }
        return table;
    }
}
