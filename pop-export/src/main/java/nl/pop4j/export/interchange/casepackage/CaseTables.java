package nl.pop4j.export.interchange.casepackage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.pop4j.competence.CompetenceCode;
import nl.pop4j.competence.CompetenceRelation;
import nl.pop4j.export.interchange.source.Place;
import nl.pop4j.export.interchange.source.WarningCode;
import nl.pop4j.export.interchange.source.draft.CompetenceDraft;
import nl.pop4j.export.interchange.source.draft.FrameworkAssembly;
import nl.pop4j.export.interchange.source.table.Columns;
import nl.pop4j.export.interchange.source.table.Row;
import nl.pop4j.export.interchange.source.table.Table;
import org.jspecify.annotations.Nullable;

/** The CSV forms of OpenSALT: an item on each line, its parent by identifier or by coding scheme. */
final class CaseTables {

    private static final String[] SCHEME = {"Human Coding Scheme"};
    private static final String[] PARENT = {"Is Child Of", "parent", "isChildOf"};
    private static final List<String> RELATIONS = List.of(
            "isRelatedTo",
            "isPartOf",
            "isPeerOf",
            "precedes",
            "replacedBy",
            "exactMatchOf",
            "exemplar",
            "hasSkillLevel");

    private final FrameworkAssembly assembly;
    private final Map<String, CompetenceCode> byName = new HashMap<>();
    private final List<Link> links = new ArrayList<>();

    CaseTables(FrameworkAssembly assembly) {
        this.assembly = assembly;
    }

    /** What a line says of another item. */
    private record Link(CompetenceCode from, String to, CompetenceRelation.@Nullable Kind kind, Place place) {}

    void read(Table table) {
        Columns columns = table.columns();
        if (!columns.hasAll("fullStatement")) {
            assembly.warnings().add(table.file(), 0, WarningCode.FILE_NOT_USED);
            return;
        }
        for (Row row : table.checkedRows(assembly.warnings())) {
            item(table, row);
        }
        columns.find("sequenceNumber");
        columns.find("isRelatedTo");
        table.reportUnused(assembly.warnings());
    }

    private void item(Table table, Row row) {
        Columns columns = table.columns();
        Place place = table.place(row);
        String identifier = row.at(columns.find("Identifier"));
        String scheme = row.at(columns.find(SCHEME));
        String code = identifier.isEmpty() ? scheme : identifier;
        String full = row.at(columns.find("fullStatement"));
        if (byName.containsKey(code)) {
            assembly.warnings().add(place.file(), place.line(), WarningCode.DUPLICATE, "code", code);
            return;
        }
        Optional<CompetenceDraft> draft = assembly.competence(code, place);
        draft.ifPresent(found -> {
            name(table, row, found, full);
            found.kind(CaseItems.kind(row.at(columns.find("CFItemType", "Item Type"))));
            byName.putIfAbsent(code, found.code());
            byName.putIfAbsent(scheme, found.code());
            link(found.code(), row.at(columns.find(PARENT)), null, place);
            for (String type : RELATIONS) {
                link(found.code(), row.at(columns.find(type)), CaseLinks.kind(type), place);
            }
        });
    }

    /** As in packages: by the abbreviated statement where there is one, else by the full one. */
    private static void name(Table table, Row row, CompetenceDraft draft, String full) {
        Columns columns = table.columns();
        String language = row.at(columns.find("Language"));
        String tag =
                language.isEmpty() ? "und" : Locale.forLanguageTag(language).toLanguageTag();
        String abbreviated = row.at(columns.find("Abbreviated Statement"));
        String notes = row.at(columns.find("Notes"));
        boolean named = !abbreviated.isEmpty() && !abbreviated.equals(full);
        String definition = named ? full + (notes.isEmpty() ? "" : "\n\n" + notes) : notes;
        draft.label(tag, named ? abbreviated : full).definition(tag, definition);
    }

    private void link(CompetenceCode from, String to, CompetenceRelation.@Nullable Kind kind, Place place) {
        if (!to.isEmpty()) {
            links.add(new Link(from, to, kind, place));
        }
    }

    void finish() {
        for (Link link : links) {
            CompetenceCode to = byName.get(link.to());
            CompetenceRelation.Kind kind = link.kind();
            Place place = link.place();
            if (to == null) {
                assembly.warnings().add(place.file(), place.line(), WarningCode.DANGLING_REFERENCE, "code", link.to());
            } else if (kind == null && !to.equals(link.from())) {
                assembly.known(link.from()).ifPresent(draft -> draft.parent(to));
            } else {
                assembly.relation(link.from(), to, kind == null ? CompetenceRelation.Kind.RELATED : kind, place);
            }
        }
    }
}
