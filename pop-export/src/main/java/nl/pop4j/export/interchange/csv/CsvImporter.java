package nl.pop4j.export.interchange.csv;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.pop4j.export.interchange.source.FrameworkAssembly;
import nl.pop4j.export.interchange.source.Imported;
import nl.pop4j.export.interchange.source.SourceFiles;
import nl.pop4j.export.interchange.source.Table;
import nl.pop4j.export.interchange.source.WarningCode;
import nl.pop4j.export.interchange.source.Warnings;

/**
 * Reads our own CSV form, and plain tables: one competence on each line (code, name, parent, description), one
 * requirement on each line (role, competence, level, weight).
 *
 * <p>Plain tables may have Dutch or English column names; a column such as {@code name_nl} gives its language.
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
        PlainTables plain = new PlainTables(new FrameworkAssembly(warnings));
        for (Path file : SourceFiles.find(paths, ".csv", ".tsv", ".txt")) {
            Table table = Table.read(file, ',', warnings);
            if (table.columns().hasAll(CsvForm.HEADER)) {
                return new LosslessReader(table, warnings).read();
            }
            if (!plain.read(table) && !table.columns().names().isEmpty()) {
                warnings.add(table.file(), 0, WarningCode.FILE_NOT_USED);
            }
        }
        return plain.finish(Map.of());
    }
}
