package nl.pop4j.export.interchange.csv;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.pop4j.competence.Level;
import nl.pop4j.competence.RoleRequirement;
import nl.pop4j.export.interchange.source.Imported;
import nl.pop4j.export.interchange.source.Place;
import nl.pop4j.export.interchange.source.WarningCode;
import nl.pop4j.export.interchange.source.draft.CompetenceDraft;
import nl.pop4j.export.interchange.source.draft.FrameworkAssembly;
import nl.pop4j.export.interchange.source.draft.RoleDraft;
import nl.pop4j.export.interchange.source.table.Columns;
import nl.pop4j.export.interchange.source.table.Row;
import nl.pop4j.export.interchange.source.table.Table;

/** Tables as people keep them in a spreadsheet: a competence on each line, or what a role asks of one. */
final class PlainTables {

    private static final Set<String> NO =
            Set.of("no", "nee", "non", "nein", "n", "0", "false", "optional", "optioneel");

    private final FrameworkAssembly assembly;
    private final PlainScale scale = new PlainScale();
    private final PlainCompetences competences;
    private String firstFile = "";

    PlainTables(FrameworkAssembly assembly) {
        this.assembly = assembly;
        this.competences = new PlainCompetences(assembly, scale);
    }

    static boolean isOfRoles(Table table) {
        return table.columns().hasAny(PlainColumns.ROLE) && table.columns().hasAny(PlainColumns.COMPETENCE);
    }

    /** Whether the table was one of these. Tables of competences come before those of roles. */
    boolean read(Table table) {
        Columns columns = table.columns();
        if (isOfRoles(table)) {
            table.checkedRows(assembly.warnings()).forEach(row -> requirement(table, row));
        } else if (PlainCompetences.recognises(columns)) {
            competences.read(table);
        } else {
            return false;
        }
        firstFile = firstFile.isEmpty() ? table.file() : firstFile;
        table.reportUnused(assembly.warnings());
        return true;
    }

    private void requirement(Table table, Row row) {
        Place place = table.place(row);
        String level = row.at(table.columns().find(PlainColumns.LEVEL));
        String weight = row.at(table.columns().find(PlainColumns.WEIGHT));
        String name = row.at(table.columns().find(PlainColumns.COMPETENCE));
        Optional<Level> asked = level.isEmpty() ? Optional.empty() : assembly.level(level, place);
        Optional<Level> important = weight.isEmpty() ? Optional.of(Level.of(1)) : assembly.level(weight, place);
        if (important.isEmpty() || (!level.isEmpty() && asked.isEmpty())) {
            return;
        }
        Optional<CompetenceDraft> competence = competences.named(name, place);
        if (competence.isEmpty()) {
            return;
        }
        competence.get().label("und", name);
        asked.ifPresent(found -> {
            scale.reach(found);
            competence.get().scale(PlainScale.ID);
        });
        String role = row.at(table.columns().find(PlainColumns.ROLE));
        String essential = row.at(table.columns().find(PlainColumns.ESSENTIAL));
        RoleRequirement requirement = new RoleRequirement(
                competence.get().code(),
                asked.orElse(null),
                important.get().value(),
                !NO.contains(essential.toLowerCase(Locale.ROOT)));
        assembly.role(role, place).ifPresent(draft -> ask(draft.title("und", role), requirement, place));
    }

    private void ask(RoleDraft role, RoleRequirement requirement, Place place) {
        RoleRequirement known = role.requirement(requirement.competence());
        if (known == null) {
            role.require(requirement);
        } else if (!known.equals(requirement)) {
            String code = requirement.competence().value();
            assembly.warnings().add(place.file(), place.line(), WarningCode.CONFLICT, "code", code);
        }
    }

    Imported finish() {
        competences.finish();
        scale.addTo(assembly, firstFile);
        return assembly.build("csv", Map.of(), "");
    }
}
