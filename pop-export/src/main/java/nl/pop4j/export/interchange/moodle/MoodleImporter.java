package nl.pop4j.export.interchange.moodle;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.pop4j.export.interchange.source.Imported;
import nl.pop4j.export.interchange.source.SourceFiles;
import nl.pop4j.export.interchange.source.WarningCode;
import nl.pop4j.export.interchange.source.Warnings;
import nl.pop4j.export.interchange.source.draft.FrameworkAssembly;
import nl.pop4j.export.interchange.source.table.Row;
import nl.pop4j.export.interchange.source.table.Table;

/**
 * Reads competency frameworks that Moodle exported, of fourteen columns or of twelve, whatever language the header is in
 * and in whatever order the lines stand.
 *
 * <p>ID numbers are the codes, kept as they are. A competency without a scale has the framework's. HTML in descriptions
 * becomes plain text. The texts carry no language ({@code und}). Where several frameworks are read at once each becomes
 * a group, and a code that an earlier one took is put behind the id of its own framework.
 */
public final class MoodleImporter {

    private static final String LANGUAGE = "und";

    private final Warnings warnings = new Warnings();
    private final FrameworkAssembly assembly = new FrameworkAssembly(warnings);
    private final MoodleScales scales = new MoodleScales(assembly);
    private final boolean several;
    private String firstId = "";
    private String firstName = "";

    private MoodleImporter(boolean several) {
        this.several = several;
    }

    /**
     * Reads files and folders.
     *
     * @throws IOException if one of them cannot be read
     */
    public static Imported read(List<Path> paths) throws IOException {
        List<Path> files = SourceFiles.find(paths, ".csv");
        MoodleImporter importer = new MoodleImporter(files.size() > 1);
        for (Path file : files) {
            importer.file(Table.read(file, ',', importer.warnings));
        }
        String id = importer.firstId.isEmpty() ? "moodle" : importer.firstId;
        String name = importer.firstName.isEmpty() ? id : importer.firstName;
        return importer.assembly.build(id, Map.of(LANGUAGE, name), "");
    }

    private void file(Table table) {
        if (table.columns().names().size() < MoodleColumns.FEWEST) {
            if (!table.columns().names().isEmpty()) {
                warnings.add(table.file(), 1, WarningCode.FILE_NOT_USED);
            }
            return;
        }
        MoodleColumns columns = MoodleColumns.of(table);
        if (!table.columns().hasAll("ID number", "Is framework")) {
            warnings.add(table.file(), 1, WarningCode.HEADER_GUESSED);
        }
        List<Row> rows = new ArrayList<>(table.checkedRows(warnings));
        Row header = new Row(1, table.columns().names());
        if (columns.isFramework(header)) {
            rows.add(0, header);
        }
        Optional<Row> framework = rows.stream().filter(columns::isFramework).findFirst();
        framework.ifPresentOrElse(
                row -> name(columns, row), () -> warnings.add(table.file(), 0, WarningCode.MISSING_VALUE));
        new MoodleFramework(assembly, scales, table, columns, framework.orElse(null)).read(rows, several);
    }

    private void name(MoodleColumns columns, Row row) {
        if (firstId.isEmpty()) {
            firstId = columns.id(row);
            firstName = columns.shortName(row);
        }
    }
}
