package nl.pop4j.export.interchange.onet;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import nl.pop4j.competence.Competence;
import nl.pop4j.competence.CompetenceCode;
import nl.pop4j.export.interchange.source.Place;
import nl.pop4j.export.interchange.source.WarningCode;
import nl.pop4j.export.interchange.source.draft.CompetenceDraft;
import nl.pop4j.export.interchange.source.draft.FrameworkAssembly;
import nl.pop4j.export.interchange.source.table.Row;
import nl.pop4j.export.interchange.source.table.Table;

/** The elements of the content model: their names, and the groups above them as far as the form of codes goes. */
final class OnetElements {

    private static final String ENGLISH = "en";

    private final FrameworkAssembly assembly;
    private final Map<String, OnetElement> byCode = new HashMap<>();

    OnetElements(FrameworkAssembly assembly) {
        this.assembly = assembly;
    }

    void read(Table table) {
        for (Row row : table.checkedRows(assembly.warnings())) {
            String code = row.at(table.columns().find(OnetImporter.ELEMENT));
            OnetElement element = new OnetElement(
                    row.at(table.columns().find("Element Name")),
                    row.at(table.columns().find("Description")));
            if (code.isEmpty()) {
                assembly.warnings().add(table.file(), row.line(), WarningCode.MISSING_VALUE);
                continue;
            }
            OnetElement first = byCode.putIfAbsent(code, element);
            if (first != null && !first.equals(element)) {
                assembly.warnings().add(table.file(), row.line(), WarningCode.DUPLICATE, "code", code);
            }
        }
    }

    /** A name that stands beside a rating; the first one of all tells that there is no content model. */
    void name(CompetenceCode code, String name, Place place) {
        if (!byCode.containsKey(code.value()) && !name.isEmpty()) {
            byCode.put(code.value(), new OnetElement(name, ""));
            if (byCode.size() == 1) {
                assembly.warnings().add(place.file(), place.line(), WarningCode.PARENT_GUESSED);
            }
        }
    }

    /** Makes a competence of a rated element, on the level scale if it has levels, with the groups above it. */
    void add(CompetenceCode code, boolean hasLevels, Set<CompetenceCode> rated, Place place) {
        if (assembly.known(code).filter(draft -> draft.scale() != null).isPresent()) {
            return;
        }
        assembly.competence(code.value(), place).ifPresent(draft -> {
            describe(draft, rated, place);
            draft.kind(kind(code.value()));
            draft.scale(hasLevels ? OnetImporter.LEVEL : null);
        });
    }

    /** Names an element and the groups above it, as far as the form of its code goes: 2.A.1.a lies below 2.A.1. */
    private void describe(CompetenceDraft draft, Set<CompetenceCode> rated, Place place) {
        OnetElement element = byCode.get(draft.code().value());
        if (element != null) {
            draft.label(ENGLISH, element.name()).definition(ENGLISH, element.description());
        }
        int dot = draft.code().value().lastIndexOf('.');
        if (dot <= 0 || draft.parent() != null) {
            return;
        }
        assembly.competence(draft.code().value().substring(0, dot), place).ifPresent(parent -> {
            draft.parent(parent.code());
            if (!rated.contains(parent.code())) {
                parent.kind(Competence.Kind.GROUP);
            }
            describe(parent, rated, place);
        });
    }

    private static Competence.Kind kind(String code) {
        if (code.startsWith("2.C.")) {
            return Competence.Kind.KNOWLEDGE;
        }
        if (code.startsWith("2.")) {
            return Competence.Kind.SKILL;
        }
        if (code.startsWith("1.A.")) {
            return Competence.Kind.ABILITY;
        }
        return code.startsWith("1.") ? Competence.Kind.ATTITUDE : Competence.Kind.COMPETENCE;
    }
}
