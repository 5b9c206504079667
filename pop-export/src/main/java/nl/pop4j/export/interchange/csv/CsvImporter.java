package nl.pop4j.export.interchange.csv;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.pop4j.export.interchange.source.Imported;
import nl.pop4j.export.interchange.source.SourceFiles;
import nl.pop4j.export.interchange.source.WarningCode;
import nl.pop4j.export.interchange.source.Warnings;
import nl.pop4j.export.interchange.source.draft.FrameworkAssembly;
import nl.pop4j.export.interchange.source.table.Table;

/**
 * Reads our own CSV form, and plain tables: one competence on each line (code, name, parent, description), one
 * requirement on each line (role, competence, level, weight).
 *
 * <p>Plain tables may have Dutch, English, French or German column names; a column such as {@code name_nl} gives its
 * language, one such as {@code niveau 3} says what that level looks like. A group that has no line of its own becomes one.
 */
public final class CsvImporter {

    private CsvImporter() {}

    /**
     * Reads files and folders; our own form is read from one file.
     *
     * @throws IOException if one of them cannot be read
     */
    public static Imported read(List<Path> paths) throws IOException {
        Warnings warnings = new Warnings();
        List<Path> files = SourceFiles.find(paths, ".csv", ".tsv", ".txt");
        List<Table> tables = new ArrayList<>();
        for (Path file : files) {
            tables.add(Table.read(file, ',', warnings));
        }
        Optional<Table> own = tables.stream()
                .filter(table -> table.columns().hasAll(CsvForm.HEADER))
                .findFirst();
        return own.isPresent() ? own(own.get(), tables, warnings) : plain(tables, warnings);
    }

    private static Imported own(Table own, List<Table> tables, Warnings warnings) {
        tables.stream()
                .filter(table -> !table.file().equals(own.file()))
                .forEach(table -> warnings.add(table.file(), 0, WarningCode.FILE_NOT_USED));
        return new LosslessReader(new LosslessRecords(own, warnings)).read();
    }

    private static Imported plain(List<Table> tables, Warnings warnings) {
        PlainTables plain = new PlainTables(new FrameworkAssembly(warnings));
        tables.sort(Comparator.comparing(PlainTables::isOfRoles));
        for (Table table : tables) {
            if (!plain.read(table) && !table.columns().names().isEmpty()) {
                warnings.add(table.file(), 0, WarningCode.FILE_NOT_USED);
            }
        }
        return plain.finish();
    }
}
