package nl.pop4j.export.interchange.digcomp;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import nl.pop4j.export.interchange.source.Imported;
import nl.pop4j.export.interchange.source.JsonSource;
import nl.pop4j.export.interchange.source.SourceFiles;
import nl.pop4j.export.interchange.source.WarningCode;
import nl.pop4j.export.interchange.source.Warnings;
import nl.pop4j.export.interchange.source.draft.FrameworkAssembly;
import nl.pop4j.export.interchange.source.table.Table;

/**
 * Reads DigComp 3.0 in any language, as JSON-LD or as translation tables or as both, and tables of DigComp 2.
 *
 * <p>Areas become groups, competences competences with their numbers as codes, the eight proficiency levels the scale,
 * and learning outcomes indicators at the lowest level of their band. Only the JSON-LD says which band that is. Where
 * files of 3.0 are read, a table of edition 2 is left aside.
 */
public final class DigcompImporter {

    private static final JsonSource.Shape SHAPE = new JsonSource.Shape(Set.of("@graph"), Set.of());

    private final Warnings warnings = new Warnings();
    private final FrameworkAssembly assembly = new FrameworkAssembly(warnings);
    private final DigcompParts parts = new DigcompParts(assembly);
    private final DigcompTables tables = new DigcompTables(parts, assembly);
    private final List<Table> editionTwo = new ArrayList<>();
    private final List<Table> sheets = new ArrayList<>();

    private DigcompImporter() {}

    /**
     * Reads files and folders.
     *
     * @throws IOException if one of them cannot be read
     */
    public static Imported read(List<Path> paths) throws IOException {
        DigcompImporter importer = new DigcompImporter();
        for (Path file : SourceFiles.find(paths, ".jsonld", ".json", ".csv")) {
            importer.file(file);
        }
        return importer.finish();
    }

    private void file(Path file) throws IOException {
        String name = SourceFiles.name(file).toLowerCase(Locale.ROOT);
        if (name.endsWith(".jsonld") || name.endsWith(".json")) {
            DigcompGraph graph = new DigcompGraph(parts);
            JsonSource.read(file, SHAPE, warnings, (member, node, place) -> {
                if (member.equals("@graph")) {
                    graph.take(node, place);
                }
            });
            return;
        }
        Table table = Table.read(file, ',', warnings);
        if (DigcompTables.isTranslation(table)) {
            tables.translation(table);
        } else if (DigcompTables.isEditionTwo(table)) {
            editionTwo.add(table);
        } else if (DigcompSheet.recognises(table)) {
            sheets.add(table);
        } else if (!table.columns().names().isEmpty()) {
            warnings.add(table.file(), 0, WarningCode.FILE_NOT_USED);
        }
    }

    private void read(Table table, boolean aside, Consumer<Table> reader) {
        if (aside) {
            warnings.add(table.file(), 0, WarningCode.FILE_NOT_USED);
        } else {
            reader.accept(table);
        }
    }

    private Imported finish() {
        boolean three = !parts.isEmpty();
        for (Table table : editionTwo) {
            read(table, three, tables::editionTwo);
        }
        for (Table table : sheets) {
            read(table, three, new DigcompSheet(parts, assembly)::read);
        }
        parts.finish();
        return assembly.build("digcomp", Map.of("en", "DigComp"), three ? "3.0" : "2");
    }
}
