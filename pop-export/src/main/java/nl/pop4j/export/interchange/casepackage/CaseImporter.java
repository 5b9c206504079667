package nl.pop4j.export.interchange.casepackage;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.pop4j.export.interchange.source.Imported;
import nl.pop4j.export.interchange.source.JsonSource;
import nl.pop4j.export.interchange.source.Place;
import nl.pop4j.export.interchange.source.SourceFiles;
import nl.pop4j.export.interchange.source.WarningCode;
import nl.pop4j.export.interchange.source.Warnings;
import nl.pop4j.export.interchange.source.draft.FrameworkAssembly;
import nl.pop4j.export.interchange.source.table.Table;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Reads CASE packages as they are found in the world, and the CSV forms of OpenSALT.
 *
 * <p>Items become competences with their identifier as code (an item without one is known by its coding scheme), {@code
 * isChildOf} the hierarchy, other associations relations, and rubrics scales with indicators. An item is named by its
 * abbreviated statement where it has one, else by its full statement. Links to items outside the package are left out
 * with a warning, and so is every member that is not read. A package may stand in a wrapper or in a list of packages.
 */
public final class CaseImporter {

    private static final JsonSource.Shape SHAPE = new JsonSource.Shape(
            Set.of("CFItems", "CFAssociations", "CFRubrics", "CFDocuments"), Set.of("CFPackage", "CFPackages"));
    private static final Map<String, String> KINDS = Map.of(
            "CFDocuments", "CFDocument",
            "CFItem", "CFItems",
            "CFAssociation", "CFAssociations",
            "CFRubric", "CFRubrics");

    private final Warnings warnings = new Warnings();
    private final FrameworkAssembly assembly = new FrameworkAssembly(warnings);
    private final CaseItems items = new CaseItems(assembly);
    private final CaseLinks links = new CaseLinks(assembly, items);
    private final CaseMembers members = new CaseMembers();
    private final CaseRubrics rubrics = new CaseRubrics(assembly, items, members);
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
        String name = SourceFiles.name(file);
        String ending = name.toLowerCase(Locale.ROOT);
        if (ending.endsWith(".csv") || ending.endsWith(".tsv")) {
            tables.read(Table.read(file, ',', warnings));
            return;
        }
        int before = items.count();
        JsonSource.read(file, SHAPE, warnings, this::take);
        if (items.count() == before) {
            warnings.add(name, 0, WarningCode.FILE_NOT_USED);
        }
    }

    private void take(String member, JsonNode node, Place place) {
        switch (member) {
            case "CFDocument", "CFDocuments" -> document(node);
            case "CFItems", "CFItem" -> items.take(node, place);
            case "CFAssociations", "CFAssociation" -> links.take(node, place);
            case "CFRubrics", "CFRubric" -> rubrics.take(node, place);
            case "CFDefinitions" -> {
                // Item types stand at the items themselves; members.look() tells what else there is.
            }
            default -> {
                members.unknown("", member, place);
                return;
            }
        }
        members.look(KINDS.getOrDefault(member, member), node, place);
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
        members.report(warnings);
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
