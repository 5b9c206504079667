package nl.pop4j.export.interchange.esco;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import nl.pop4j.competence.Competence;
import nl.pop4j.competence.CompetenceCode;
import nl.pop4j.export.interchange.source.Place;
import nl.pop4j.export.interchange.source.WarningCode;
import nl.pop4j.export.interchange.source.draft.CompetenceDraft;
import nl.pop4j.export.interchange.source.draft.FrameworkAssembly;
import nl.pop4j.export.interchange.source.table.Columns;
import nl.pop4j.export.interchange.source.table.Row;
import nl.pop4j.export.interchange.source.table.Table;

/** Occupations, skills and skill groups: files with a concept on each line. */
final class EscoConcepts {

    private static final String URI = "conceptUri";

    private final FrameworkAssembly assembly;
    private final EscoSkillNames names;
    private final Map<String, CompetenceCode> groupsByCode = new HashMap<>();
    private boolean hasOccupations;

    EscoConcepts(FrameworkAssembly assembly, EscoSkillNames names) {
        this.assembly = assembly;
        this.names = names;
    }

    static boolean recognises(Columns columns) {
        return isHierarchy(columns)
                || isNumbered(columns)
                || (columns.hasAll(URI) && hasLabel(columns))
                || isGroupLabels(columns);
    }

    /** Whether the lines name concepts by something else than their URI, so that the URIs must be known first. */
    static boolean needsOthersFirst(Columns columns) {
        return isNumbered(columns) || isGroupLabels(columns);
    }

    /** Whether some file described occupations. */
    boolean hasOccupations() {
        return hasOccupations;
    }

    private static boolean isHierarchy(Columns columns) {
        return columns.hasAll("Level 0 URI", "Level 1 URI");
    }

    private static boolean isNumbered(Columns columns) {
        return columns.hasAll("skillNo") && hasLabel(columns);
    }

    private static boolean isGroupLabels(Columns columns) {
        return !columns.hasAll(URI) && columns.hasAll("code") && hasLabel(columns);
    }

    private static boolean hasLabel(Columns columns) {
        return columns.names().stream().anyMatch(name -> Columns.plain(name).startsWith("preferredlabel"));
    }

    void read(Table table) {
        Columns columns = table.columns();
        if (isHierarchy(columns)) {
            table.rows().forEach(row -> hierarchy(table, row));
            table.reportUnused(assembly.warnings());
            return;
        }
        EscoLabels labels = new EscoLabels(table, "preferredLabel");
        EscoLabels descriptions = new EscoLabels(table, "description");
        EscoLabels definitions = new EscoLabels(table, "definition");
        Set<String> seen = new HashSet<>();
        int notUsed = 0;
        for (Row row : table.checkedRows(assembly.warnings())) {
            Map<String, String> label = labels.of(row);
            Map<String, String> description = new HashMap<>(definitions.of(row));
            description.putAll(descriptions.of(row));
            if (isNumbered(columns)) {
                numbered(table, row, label);
            } else if (isGroupLabels(columns)) {
                groupLabel(table, row, label);
            } else if (!concept(table, row, label, description)) {
                notUsed++;
            } else if (!seen.add(row.at(columns.find(URI)))) {
                assembly.warnings()
                        .add(table.file(), row.line(), WarningCode.DUPLICATE, "code", row.at(columns.find(URI)));
            }
        }
        if (notUsed > 0) {
            assembly.warnings().add(table.file(), 0, WarningCode.RECORDS_NOT_USED, "count", String.valueOf(notUsed));
        }
        columns.find("conceptType");
        table.reportUnused(assembly.warnings());
    }

    /** A file that says no type tells it by its columns or by the address. */
    private static boolean isOccupation(String type, String uri, Columns columns) {
        return type.equals("Occupation")
                || columns.hasAll("iscoGroup")
                || (type.isEmpty() && uri.contains("/esco/occupation/"));
    }

    /** Whether the concept has a place in a framework: groups of occupations have none. */
    private boolean concept(Table table, Row row, Map<String, String> label, Map<String, String> description) {
        Columns columns = table.columns();
        String uri = row.at(columns.find(URI));
        String type = row.at(columns.find("conceptType"));
        Place place = table.place(row);
        if (uri.isEmpty()) {
            assembly.warnings().add(place.file(), place.line(), WarningCode.MISSING_VALUE);
            return true;
        }
        if (type.equals("ISCOGroup") || type.equals("ConceptScheme") || uri.contains("/isco/")) {
            return false;
        }
        if (isOccupation(type, uri, columns)) {
            hasOccupations = true;
            assembly.role(uri, place).ifPresent(role -> {
                label.forEach(role::title);
                description.forEach(role::description);
                role.family(row.at(columns.find("iscoGroup")));
            });
            return true;
        }
        assembly.competence(uri, place).ifPresent(skill -> {
            label.forEach(skill::label);
            description.forEach(skill::definition);
            if (type.equals("SkillGroup")) {
                skill.kind(Competence.Kind.GROUP);
                groupsByCode.put(row.at(columns.find("code")), skill.code());
            } else {
                skill.kind(kind(row.at(columns.find("skillType"))));
                names.put(label, uri);
            }
        });
        return true;
    }

    private void numbered(Table table, Row row, Map<String, String> label) {
        Columns columns = table.columns();
        String english = label.getOrDefault("en", "");
        String uri = row.at(columns.find("conceptUri_if_known", URI));
        names.number(row.at(columns.find("skillNo")), english);
        names.put(label, uri);
        String known = uri.isEmpty() ? names.uri(label) : uri;
        String code = known.isEmpty() ? english : known;
        Map<String, String> texts = new HashMap<>(label);
        texts.putAll(new EscoLabels(table, "preferredLabel").of(row));
        assembly.competence(code, table.place(row)).ifPresent(skill -> {
            texts.forEach(skill::label);
            skill.kind(kind(row.at(columns.find("skillType_if_known", "skillType"))));
        });
    }

    private void groupLabel(Table table, Row row, Map<String, String> label) {
        CompetenceCode code = groupsByCode.get(row.at(table.columns().find("code")));
        if (code == null) {
            String named = row.at(table.columns().find("code"));
            assembly.warnings().add(table.file(), row.line(), WarningCode.DANGLING_REFERENCE, "code", named);
            return;
        }
        assembly.known(code).ifPresent(group -> label.forEach(group::label));
    }

    /** A line names a group and all groups above it, level by level; short lines end early. */
    private void hierarchy(Table table, Row row) {
        CompetenceDraft above = null;
        String language = EscoLabels.languageOf(table.file());
        for (int level = 0; table.columns().find("Level " + level + " URI").isPresent(); level++) {
            String uri = row.at(table.columns().find("Level " + level + " URI"));
            if (uri.isEmpty()) {
                break;
            }
            CompetenceDraft group = assembly.competence(uri, table.place(row)).orElse(null);
            if (group == null) {
                break;
            }
            group.kind(Competence.Kind.GROUP)
                    .label(language, row.at(table.columns().find("Level " + level + " preferred term")));
            String code = row.at(table.columns().find("Level " + level + " code"));
            if (!code.isEmpty()) {
                groupsByCode.put(code, group.code());
            }
            if (above != null && group.parent() == null) {
                group.parent(above.code());
            }
            above = group;
        }
        if (above != null) {
            above.definition(language, row.at(table.columns().find("Description")));
        }
    }

    private static Competence.Kind kind(String skillType) {
        return skillType.equals("knowledge") ? Competence.Kind.KNOWLEDGE : Competence.Kind.SKILL;
    }
}
