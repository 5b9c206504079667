package nl.pop4j.export.interchange.ddat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.pop4j.competence.BehaviouralIndicator;
import nl.pop4j.competence.Competence;
import nl.pop4j.competence.Level;
import nl.pop4j.competence.ProficiencyLevel;
import nl.pop4j.competence.ProficiencyScale;
import nl.pop4j.competence.RoleRequirement;
import nl.pop4j.export.interchange.source.Imported;
import nl.pop4j.export.interchange.source.Place;
import nl.pop4j.export.interchange.source.SourceFiles;
import nl.pop4j.export.interchange.source.WarningCode;
import nl.pop4j.export.interchange.source.Warnings;
import nl.pop4j.export.interchange.source.draft.CompetenceDraft;
import nl.pop4j.export.interchange.source.draft.FrameworkAssembly;
import nl.pop4j.export.interchange.source.draft.RoleDraft;
import nl.pop4j.export.interchange.source.table.Columns;
import nl.pop4j.export.interchange.source.table.Row;
import nl.pop4j.export.interchange.source.table.Table;
import nl.pop4j.shared.LocalizedText;

/**
 * Reads the Digital and Data capability framework: each level of a role is a role of its own with the code
 * {@code role|role level}, each skill a competence with its name as code, and Awareness, Working, Practitioner and
 * Expert are levels 1 to 4.
 *
 * <p>Every requirement is essential and of weight 1. {@code NOT IN USE} asks nothing.
 */
public final class DdatImporter {

    private static final String SCALE = "ddat";
    private static final List<String> LEVELS = List.of("Awareness", "Working", "Practitioner", "Expert");
    private static final String NOT_IN_USE = "notinuse";
    private static final Locale ENGLISH = LocalizedText.ENGLISH;

    private static final String[] ROLE = {"Role", "Role Name", "Job Role"};
    private static final String[] ROLE_LEVEL = {"Role Level", "Role Level Name", "Job Level"};
    private static final String[] FAMILY = {"Role Family", "Role Group", "Job Family"};
    private static final String[] SKILL = {"Skill Name", "Skill"};
    private static final String[] SKILL_LEVEL = {"Skill Level", "Skill Level Name", "Level"};

    private final Warnings warnings = new Warnings();
    private final FrameworkAssembly assembly = new FrameworkAssembly(warnings);
    private final Set<List<String>> indicators = new HashSet<>();

    private DdatImporter() {}

    /**
     * Reads files and folders.
     *
     * @throws IOException if one of them cannot be read
     */
    public static Imported read(List<Path> paths) throws IOException {
        DdatImporter importer = new DdatImporter();
        importer.scale();
        for (Path file : SourceFiles.find(paths, ".csv", ".tsv")) {
            importer.file(Table.read(file, ',', importer.warnings));
        }
        return importer.assembly.build(
                SCALE, Map.of("en", "Government Digital and Data Profession Capability Framework"), "");
    }

    private void scale() {
        List<ProficiencyLevel> levels = new ArrayList<>();
        for (String name : LEVELS) {
            levels.add(new ProficiencyLevel(Level.of(levels.size() + 1), LocalizedText.of(ENGLISH, name), null));
        }
        assembly.scale(ProficiencyScale.ordinal(SCALE, LocalizedText.of(ENGLISH, "Skill level"), levels));
    }

    private void file(Table table) {
        Columns columns = table.columns();
        if (columns.hasAny(ROLE) && columns.hasAny(SKILL) && columns.hasAny(SKILL_LEVEL)) {
            table.require(warnings, ROLE_LEVEL);
            table.checkedRows(warnings).forEach(row -> requirement(table, row));
            table.reportUnused(warnings);
        } else if (columns.hasAny(SKILL) && LEVELS.stream().allMatch(columns::hasAny)) {
            table.checkedRows(warnings).forEach(row -> skill(table, row));
            table.reportUnused(warnings);
        } else if (!columns.names().isEmpty()) {
            warnings.add(table.file(), 0, WarningCode.FILE_NOT_USED);
        }
    }

    private void skill(Table table, Row row) {
        draft(table, row).ifPresent(skill -> {
            for (String name : LEVELS) {
                indicator(skill, name, row.at(table.columns().find(name)));
            }
        });
    }

    private Optional<CompetenceDraft> draft(Table table, Row row) {
        String name = oneLine(row.at(table.columns().find(SKILL)));
        return assembly.competence(name, table.place(row))
                .map(skill -> skill.kind(Competence.Kind.SKILL)
                        .scale(SCALE)
                        .label("en", name)
                        .definition("en", row.at(table.columns().find("Skill Description"))));
    }

    private void requirement(Table table, Row row) {
        Place place = table.place(row);
        String role = oneLine(row.at(table.columns().find(ROLE)));
        String roleLevel = oneLine(row.at(table.columns().find(ROLE_LEVEL)));
        if (role.isEmpty()) {
            warnings.add(place.file(), place.line(), WarningCode.MISSING_VALUE);
            return;
        }
        assembly.role(roleLevel.isEmpty() ? role : role + "|" + roleLevel, place)
                .ifPresent(draft -> {
                    draft.title("en", roleLevel.isEmpty() ? role : roleLevel)
                            .description("en", description(table, row))
                            .family(row.at(table.columns().find(FAMILY)));
                    draft(table, row).ifPresent(skill -> ask(draft, skill, table, row));
                });
    }

    private static String description(Table table, Row row) {
        String ofLevel = row.at(table.columns().find("Role Level Description"));
        String ofRole = row.at(table.columns().find("Role Description"));
        return ofLevel.isEmpty() ? ofRole : ofLevel;
    }

    private void ask(RoleDraft role, CompetenceDraft skill, Table table, Row row) {
        String name = row.at(table.columns().find(SKILL_LEVEL));
        Place place = table.place(row);
        if (Columns.plain(name).equals(NOT_IN_USE)) {
            warnings.add(
                    place.file(),
                    place.line(),
                    WarningCode.NOT_IN_USE,
                    "code",
                    skill.code().value());
            return;
        }
        Optional<Level> level = level(name);
        if (level.isEmpty()) {
            warnings.add(place.file(), place.line(), WarningCode.INVALID_VALUE, "value", name);
            return;
        }
        indicator(skill, name, row.at(table.columns().find("Skill Level Description")));
        RoleRequirement requirement = new RoleRequirement(skill.code(), level.get(), BigDecimal.ONE, true);
        RoleRequirement known = role.requirement(skill.code());
        if (known == null) {
            role.require(requirement);
        } else if (!known.equals(requirement)) {
            warnings.add(
                    place.file(),
                    place.line(),
                    WarningCode.CONFLICT,
                    "code",
                    skill.code().value());
        }
    }

    private void indicator(CompetenceDraft skill, String levelName, String text) {
        level(levelName)
                .filter(level ->
                        !text.isEmpty() && indicators.add(List.of(skill.code().value(), level.toString())))
                .ifPresent(level -> skill.indicator(new BehaviouralIndicator(level, LocalizedText.of(ENGLISH, text))));
    }

    /** The level of this name, or of this number; what stands behind a name, as in "Working level", does not matter. */
    private static Optional<Level> level(String name) {
        for (int i = 0; i < LEVELS.size(); i++) {
            String known = LEVELS.get(i);
            boolean named = name.regionMatches(true, 0, known, 0, known.length());
            if (named || name.equals(String.valueOf(i + 1))) {
                return Optional.of(Level.of(i + 1));
            }
        }
        return Optional.empty();
    }

    private static String oneLine(String text) {
        return String.join(" ", text.lines().map(String::strip).toList());
    }
}
