package nl.pop4j.export.interchange.esco;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.pop4j.export.interchange.source.Imported;
import nl.pop4j.export.interchange.source.SourceFiles;
import nl.pop4j.export.interchange.source.WarningCode;
import nl.pop4j.export.interchange.source.Warnings;
import nl.pop4j.export.interchange.source.draft.FrameworkAssembly;
import nl.pop4j.export.interchange.source.table.Columns;
import nl.pop4j.export.interchange.source.table.Table;

/**
 * Reads the files of ESCO in any of its languages and editions: occupations become roles, skills and skill groups
 * competences, occupation-skill relations requirements of weight 1 without a level (ESCO has none), further broader
 * skills and skill-skill relations relations, and the crosswalk to O*NET a crosswalk.
 *
 * <p>Concept URIs are kept as codes. A skill that the files name by its label only is looked up by that label; where no
 * file gives its URI the label is its code. Files may come in any order; each is recognised by its columns, its
 * language by the end of its name ({@code _nl.csv}) or of its columns ({@code preferredLabel_nl}).
 */
public final class EscoImporter {

    private final Warnings warnings = new Warnings();
    private final FrameworkAssembly assembly = new FrameworkAssembly(warnings);
    private final EscoSkillNames names = new EscoSkillNames();
    private final EscoConcepts concepts = new EscoConcepts(assembly, names);
    private final EscoRelations relations = new EscoRelations(assembly, names, concepts);
    private final List<Path> filesByCode = new ArrayList<>();
    private final List<Path> relationFiles = new ArrayList<>();

    private EscoImporter() {}

    /**
     * Reads files and folders.
     *
     * @throws IOException if one of them cannot be read
     */
    public static Imported read(List<Path> paths) throws IOException {
        return new EscoImporter().readAll(SourceFiles.find(paths, ".csv"));
    }

    private Imported readAll(List<Path> files) throws IOException {
        for (Path file : files) {
            sort(file, Table.read(file, ',', warnings));
        }
        for (Path file : filesByCode) {
            concepts.read(Table.read(file, ',', new Warnings()));
        }
        for (Path file : relationFiles) {
            relations.read(Table.read(file, ',', new Warnings()));
        }
        relations.reportGuessedCodes();
        return assembly.build("esco", Map.of("en", "ESCO"), "");
    }

    private void sort(Path file, Table table) {
        Columns columns = table.columns();
        if (EscoRelations.recognises(columns)) {
            names.learn(table);
            relationFiles.add(file);
        } else if (EscoConcepts.needsOthersFirst(columns)) {
            filesByCode.add(file);
        } else if (EscoConcepts.recognises(columns)) {
            concepts.read(table);
        } else if (EscoCrosswalk.recognises(columns)) {
            EscoCrosswalk.read(table, assembly);
        } else if (!columns.names().isEmpty()) {
            warnings.add(table.file(), 0, WarningCode.FILE_NOT_USED);
        }
    }
}
