package nl.pop4j.export.interchange.casepackage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.pop4j.competence.CompetenceCode;
import nl.pop4j.competence.CompetenceRelation;
import nl.pop4j.export.interchange.source.Columns;
import nl.pop4j.export.interchange.source.CompetenceDraft;
import nl.pop4j.export.interchange.source.FrameworkAssembly;
import nl.pop4j.export.interchange.source.Place;
import nl.pop4j.export.interchange.source.Row;
import nl.pop4j.export.interchange.source.Table;
import nl.pop4j.export.interchange.source.WarningCode;

/** The CSV forms of OpenSALT: an item on each line, its parent by identifier or by coding scheme. */
final class CaseTables {

    private static final String[] SCHEME = {"Human Coding Scheme"};
    private static final String[] PARENT = {"Is Child Of", "parent", "isChildOf"};
    private static final String[] RELATED = {"IsRelatedTo"};

    private final FrameworkAssembly assembly;
    private final Map<String, CompetenceCode> byName = new HashMap<>();
    private final List<Link> links = new ArrayList<>();

    CaseTables(FrameworkAssembly assembly) {
        this.assembly = assembly;
    }

    /** What a line says of another item. */
    private record Link(CompetenceCode from, String to, boolean isParent, Place place) {}

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
        table.reportUnused(assembly.warnings());
    }

    private void item(Table table, Row row) {
        Columns columns = table.columns();
        Place place = Place.of(table, row);
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
            found.label("und", full).definition("und", row.at(columns.find("Notes")));
            byName.putIfAbsent(code, found.code());
            byName.putIfAbsent(scheme, found.code());
            link(found.code(), row.at(columns.find(PARENT)), true, place);
            link(found.code(), row.at(columns.find(RELATED)), false, place);
        });
    }

    private void link(CompetenceCode from, String to, boolean isParent, Place place) {
        if (!to.isEmpty()) {
            links.add(new Link(from, to, isParent, place));
        }
    }

    void finish() {
        for (Link link : links) {
            CompetenceCode to = byName.get(link.to());
            if (to == null) {
                assembly.warnings()
                        .add(
                                link.place().file(),
                                link.place().line(),
                                WarningCode.DANGLING_REFERENCE,
                                "code",
                                link.to());
            } else if (link.isParent() && !to.equals(link.from())) {
                assembly.known(link.from()).ifPresent(draft -> draft.parent(to));
            } else {
                assembly.relation(link.from(), to, CompetenceRelation.Kind.RELATED, link.place());
            }
        }
    }
}
