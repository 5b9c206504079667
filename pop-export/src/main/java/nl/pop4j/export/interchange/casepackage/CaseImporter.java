package nl.pop4j.export.interchange.casepackage;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.pop4j.export.interchange.source.FrameworkAssembly;
import nl.pop4j.export.interchange.source.Imported;
import nl.pop4j.export.interchange.source.JsonSource;
import nl.pop4j.export.interchange.source.Place;
import nl.pop4j.export.interchange.source.SourceFiles;
import nl.pop4j.export.interchange.source.Table;
import nl.pop4j.export.interchange.source.WarningCode;
import nl.pop4j.export.interchange.source.Warnings;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Reads CASE packages as they are found in the world, and the CSV forms of OpenSALT.
 *
 * <p>Items become competences with their identifier as code (an item without one is known by its coding scheme), {@code
 * isChildOf} the hierarchy, other associations relations, and rubrics scales with indicators. An item is named by its
 * abbreviated statement where it has one, else by its full statement. Links to items outside the package are left out
 * with a warning.
 */
public final class CaseImporter {

    private final Warnings warnings = new Warnings();
    private final FrameworkAssembly assembly = new FrameworkAssembly(warnings);
    private final CaseItems items = new CaseItems(assembly);
    private final CaseLinks links = new CaseLinks(assembly, items);
    private final CaseRubrics rubrics = new CaseRubrics(assembly);
    private final CaseTables tables = new CaseTables(assembly);
    private @Nullable JsonNode document;

    private CaseImporter() {}

    /**
     * Reads files and folders.
     *
     * @throws IOException if one of them cannot be read
     */
    public static Imported read(List<Path> paths) throws IOException {
        CaseImporter importer = new CaseImporter();
        for (Path file : SourceFiles.find(paths, ".json", ".csv")) {
            importer.file(file);
        }
        return importer.finish();
    }

    private void file(Path file) throws IOException {
        if (SourceFiles.name(file).toLowerCase(Locale.ROOT).endsWith(".csv")) {
            tables.read(Table.read(file, ',', warnings));
            return;
        }
        Map<String, Integer> unknown = new LinkedHashMap<>();
        int before = items.count();
        JsonSource.read(file, warnings, (member, node, place) -> {
            if (!take(member, node, place)) {
                unknown.merge(member, 1, Integer::sum);
            }
        });
        String name = SourceFiles.name(file);
        unknown.keySet().forEach(member -> warnings.add(name, 0, WarningCode.MEMBER_NOT_KEPT, "member", member));
        if (items.count() == before) {
            warnings.add(name, 0, WarningCode.FILE_NOT_USED);
        }
    }

    private boolean take(String member, JsonNode node, Place place) {
        switch (member) {
            case "CFDocument" -> document(node);
            case "CFItems" -> items.take(node, place);
            case "CFAssociations" -> links.take(node, place);
            case "CFRubrics" -> rubrics.take(node, place);
            case "CFDefinitions" -> {
                // Item types stand at the items themselves.
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private void document(JsonNode node) {
        if (document == null) {
            document = node;
        }
        items.document(node);
    }

    private Imported finish() {
        links.finish();
        rubrics.finish();
        tables.finish();
        JsonNode first = document;
        if (first == null) {
            return assembly.build("case", Map.of(), "");
        }
        String title = first.path("title").asString("");
        String id = first.path("identifier").asString("");
        return assembly.build(
                id.isBlank() ? "case" : id,
                title.isBlank() ? Map.of() : Map.of(items.language(first), title),
                first.path("version").asString(""));
    }
}
