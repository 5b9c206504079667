package nl.pop4j.export.interchange.csv;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.pop4j.competence.CompetenceCode;
import nl.pop4j.competence.Level;
import nl.pop4j.competence.ProficiencyScale;
import nl.pop4j.competence.RoleRequirement;
import nl.pop4j.export.interchange.source.Columns;
import nl.pop4j.export.interchange.source.CompetenceDraft;
import nl.pop4j.export.interchange.source.FrameworkAssembly;
import nl.pop4j.export.interchange.source.Imported;
import nl.pop4j.export.interchange.source.Place;
import nl.pop4j.export.interchange.source.Row;
import nl.pop4j.export.interchange.source.Table;
import nl.pop4j.export.interchange.source.WarningCode;
import nl.pop4j.shared.LocalizedText;

/** Tables as people keep them in a spreadsheet. */
final class PlainTables {

    private static final String[] CODE = {"code", "id", "identifier", "nummer", "number"};
    private static final String[] NAME = {
        "label", "name", "naam", "title", "titel", "competence", "competentie", "skill", "vaardigheid"
    };
    private static final String[] PARENT = {"parent", "ouder", "groep", "group", "cluster", "parentcode"};
    private static final String[] DEFINITION = {
        "definition", "definitie", "description", "omschrijving", "beschrijving", "toelichting"
    };
    private static final String[] ROLE = {"role", "rol", "functie", "function", "job"};
    private static final String[] COMPETENCE = {"competence", "competentie", "skill", "vaardigheid"};
    private static final String[] LEVEL = {"level", "niveau", "soll", "required", "vereist"};
    private static final String[] WEIGHT = {"weight", "gewicht", "importance", "belang"};
    private static final String SCALE = "scale";

    private final FrameworkAssembly assembly;
    private final Map<String, String> parents = new LinkedHashMap<>();
    private final Map<String, CompetenceCode> byName = new HashMap<>();
    private Level highest = Level.ZERO;

    PlainTables(FrameworkAssembly assembly) {
        this.assembly = assembly;
    }

    /** Whether the table was one of these. */
    boolean read(Table table) {
        Columns columns = table.columns();
        if (columns.find(ROLE).isPresent() && columns.find(COMPETENCE).isPresent()) {
            table.checkedRows(assembly.warnings()).forEach(row -> requirement(table, row));
        } else if (columns.find(NAME).isPresent() || columns.names().stream().anyMatch(PlainTables::isTranslatedName)) {
            table.checkedRows(assembly.warnings()).forEach(row -> competence(table, row));
        } else {
            return false;
        }
        table.reportUnused(assembly.warnings());
        return true;
    }

    private static boolean isTranslatedName(String column) {
        String plain = column.toLowerCase(Locale.ROOT);
        return plain.length() > 3
                && plain.charAt(plain.length() - 3) == '_'
                && Columns.plain(plain.substring(0, plain.length() - 3)).matches("label|name|naam");
    }

    private void competence(Table table, Row row) {
        Place place = Place.of(table, row);
        String name = row.at(table.columns().find(NAME));
        String code = row.at(table.columns().find(CODE));
        Optional<CompetenceDraft> draft = assembly.competence(code.isEmpty() ? name : code, place);
        if (draft.isEmpty()) {
            return;
        }
        if (byName.putIfAbsent(draft.get().code().value(), draft.get().code()) != null) {
            assembly.warnings().add(place.file(), place.line(), WarningCode.DUPLICATE, "code", code);
            return;
        }
        byName.putIfAbsent(name, draft.get().code());
        draft.get().label("und", name).definition("und", row.at(table.columns().find(DEFINITION)));
        for (int i = 0; i < table.columns().names().size(); i++) {
            String column = table.columns().names().get(i).strip();
            if (isTranslatedName(column)) {
                table.columns().find(column);
                draft.get().label(column.substring(column.length() - 2).toLowerCase(Locale.ROOT), row.at(i));
            }
        }
        String parent = row.at(table.columns().find(PARENT));
        if (!parent.isEmpty()) {
            parents.put(draft.get().code().value(), parent);
        }
    }

    private void requirement(Table table, Row row) {
        Place place = Place.of(table, row);
        String level = row.at(table.columns().find(LEVEL));
        String weight = row.at(table.columns().find(WEIGHT));
        String name = row.at(table.columns().find(COMPETENCE));
        Optional<Level> asked = level.isEmpty() ? Optional.empty() : assembly.level(level, place);
        Optional<Level> important = weight.isEmpty() ? Optional.of(Level.of(1)) : assembly.level(weight, place);
        Optional<CompetenceDraft> competence =
                assembly.competence(byName.containsKey(name) ? byName.get(name).value() : name, place);
        if (competence.isEmpty() || important.isEmpty() || (!level.isEmpty() && asked.isEmpty())) {
            return;
        }
        competence.get().label("und", name);
        asked.ifPresent(found -> {
            highest = found.isAtLeast(highest) ? found : highest;
            competence.get().scale(SCALE);
        });
        assembly.role(row.at(table.columns().find(ROLE)), place).ifPresent(role -> {
            BigDecimal factor = important.get().value();
            RoleRequirement requirement =
                    new RoleRequirement(competence.get().code(), asked.orElse(null), factor, true);
            role.title("und", row.at(table.columns().find(ROLE)));
            RoleRequirement known = role.requirement(requirement.competence());
            if (known == null) {
                role.require(requirement);
            } else if (!known.equals(requirement)) {
                assembly.warnings().add(place.file(), place.line(), WarningCode.CONFLICT, "code", name);
            }
        });
    }

    Imported finish(Map<String, String> title) {
        parents.forEach((child, parent) -> {
            CompetenceCode above = byName.get(parent);
            assembly.known(CompetenceCode.of(child)).ifPresent(draft -> {
                if (above == null) {
                    assembly.warnings().add("", 0, WarningCode.DANGLING_REFERENCE, "code", parent);
                } else {
                    draft.parent(above);
                }
            });
        });
        if (highest.compareTo(Level.ZERO) > 0) {
            assembly.warnings().add("", 0, WarningCode.SCALE_GUESSED, "code", SCALE);
            assembly.scale(new ProficiencyScale(
                    SCALE,
                    LocalizedText.of("Niveau", "Level"),
                    ProficiencyScale.Kind.NUMERIC,
                    Level.ZERO,
                    highest,
                    List.of()));
        }
        return assembly.build("csv", title, "");
    }
}
