package nl.pop4j.export.interchange.csv;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.pop4j.competence.BehaviouralIndicator;
import nl.pop4j.competence.Competence;
import nl.pop4j.competence.CompetenceCode;
import nl.pop4j.competence.Level;
import nl.pop4j.export.interchange.source.Place;
import nl.pop4j.export.interchange.source.WarningCode;
import nl.pop4j.export.interchange.source.draft.CompetenceDraft;
import nl.pop4j.export.interchange.source.draft.FrameworkAssembly;
import nl.pop4j.export.interchange.source.table.Columns;
import nl.pop4j.export.interchange.source.table.Row;
import nl.pop4j.export.interchange.source.table.Table;
import nl.pop4j.shared.LocalizedText;

/** Tables with a competence on each line: code, name, what it lies below, description, what levels look like. */
final class PlainCompetences {

    private static final String UNKNOWN = "und";

    private final FrameworkAssembly assembly;
    private final PlainScale scale;
    private final Map<CompetenceCode, Above> parents = new LinkedHashMap<>();
    private final Map<String, CompetenceCode> byName = new HashMap<>();

    PlainCompetences(FrameworkAssembly assembly, PlainScale scale) {
        this.assembly = assembly;
        this.scale = scale;
    }

    /** What a competence lies below, by code or name; a group need not have a line of its own. */
    private record Above(String name, boolean isGroup, Place place) {}

    static boolean recognises(Columns columns) {
        return columns.hasAny(PlainColumns.NAME)
                || !PlainColumns.translated(columns, PlainColumns.NAME).isEmpty();
    }

    void read(Table table) {
        Columns columns = table.columns();
        Map<String, Integer> labels = PlainColumns.translated(columns, PlainColumns.NAME);
        Map<String, Integer> definitions = PlainColumns.translated(columns, PlainColumns.DEFINITION);
        Map<Integer, Integer> levels = PlainColumns.indicators(columns);
        for (Row row : table.checkedRows(assembly.warnings())) {
            draft(table, row, labels).ifPresent(draft -> {
                labels.forEach((language, column) -> draft.label(language, row.at(column)));
                definitions.forEach((language, column) -> draft.definition(language, row.at(column)));
                draft.definition(UNKNOWN, row.at(columns.find(PlainColumns.DEFINITION)));
                levels.forEach((level, column) -> indicator(draft, level, row.at(column)));
                above(table, row, draft);
            });
        }
    }

    private Optional<CompetenceDraft> draft(Table table, Row row, Map<String, Integer> labels) {
        Place place = table.place(row);
        String untold = row.at(table.columns().find(PlainColumns.NAME));
        String name = untold.isEmpty()
                ? labels.values().stream()
                        .map(row::at)
                        .filter(text -> !text.isEmpty())
                        .findFirst()
                        .orElse("")
                : untold;
        String own = row.at(table.columns().find(PlainColumns.CODE));
        String code = own.isEmpty() ? name : own;
        Optional<CompetenceDraft> draft = assembly.competence(code, place);
        if (draft.isEmpty()) {
            return draft;
        }
        if (byName.putIfAbsent(draft.get().code().value(), draft.get().code()) != null) {
            assembly.warnings().add(place.file(), place.line(), WarningCode.DUPLICATE, "code", code);
            return Optional.empty();
        }
        byName.putIfAbsent(name, draft.get().code());
        draft.get().label(UNKNOWN, untold);
        return draft;
    }

    private void above(Table table, Row row, CompetenceDraft draft) {
        String parent = row.at(table.columns().find(PlainColumns.PARENT));
        String group = row.at(table.columns().find(PlainColumns.GROUP));
        String above = parent.isEmpty() ? group : parent;
        if (!above.isEmpty()) {
            parents.put(draft.code(), new Above(above, parent.isEmpty(), table.place(row)));
        }
    }

    private void indicator(CompetenceDraft draft, int level, String text) {
        if (!text.isEmpty()) {
            scale.reach(Level.of(level));
            draft.scale(PlainScale.ID)
                    .indicator(new BehaviouralIndicator(Level.of(level), new LocalizedText(Map.of(UNKNOWN, text))));
        }
    }

    /** The competence with this code or name; a new one where a table of roles is the first to name it. */
    Optional<CompetenceDraft> named(String name, Place place) {
        CompetenceCode known = byName.get(name);
        return known == null ? assembly.competence(name, place) : assembly.known(known);
    }

    /** Joins everything with what it lies below. */
    void finish() {
        parents.forEach((child, above) -> {
            CompetenceCode parent = byName.get(above.name());
            Place place = above.place();
            if (parent == null && !above.isGroup()) {
                assembly.warnings()
                        .add(place.file(), place.line(), WarningCode.DANGLING_REFERENCE, "code", above.name());
            } else {
                Optional<CompetenceCode> joined = parent == null ? group(above) : Optional.of(parent);
                joined.filter(code -> !code.equals(child))
                        .ifPresent(code -> assembly.known(child).ifPresent(draft -> draft.parent(code)));
            }
        });
    }

    private Optional<CompetenceCode> group(Above above) {
        Place place = above.place();
        Optional<CompetenceDraft> group = assembly.competence(above.name(), place);
        group.ifPresent(draft -> {
            draft.kind(Competence.Kind.GROUP).label(UNKNOWN, above.name());
            byName.put(above.name(), draft.code());
            assembly.warnings().add(place.file(), place.line(), WarningCode.GROUP_GUESSED, "code", above.name());
        });
        return group.map(CompetenceDraft::code);
    }
}
