package nl.pop4j.export.interchange.digcomp;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.pop4j.competence.Competence;
import nl.pop4j.competence.CompetenceCode;
import nl.pop4j.export.interchange.source.Place;
import nl.pop4j.export.interchange.source.WarningCode;
import nl.pop4j.export.interchange.source.draft.CompetenceDraft;
import nl.pop4j.export.interchange.source.draft.FrameworkAssembly;
import nl.pop4j.export.interchange.source.table.Row;
import nl.pop4j.export.interchange.source.table.Table;

/** Tables of DigComp: translation files (location, context, source, target) and the table of edition 2. */
final class DigcompTables {

    private final DigcompParts parts;
    private final FrameworkAssembly assembly;

    DigcompTables(DigcompParts parts, FrameworkAssembly assembly) {
        this.parts = parts;
        this.assembly = assembly;
    }

    static boolean isTranslation(Table table) {
        return table.columns().hasAll("location", "source");
    }

    static boolean isEditionTwo(Table table) {
        return table.columns().hasAll("Name", "BroaderConcept");
    }

    void translation(Table table) {
        String language = languageOf(table.file());
        for (Row row : table.checkedRows(assembly.warnings())) {
            String[] path = row.at(table.columns().find("location")).split("\\.");
            Place place = table.place(row);
            String source = row.at(table.columns().find("source"));
            String target = row.at(table.columns().find("target"));
            boolean known = path.length > 2 && path[0].equals("digcomp") && take(path, "en", source, place);
            if (known && !target.isEmpty() && !language.isEmpty()) {
                take(path, language, target, place);
            }
            if (!known) {
                parts.countNotUsed(place);
            }
        }
    }

    /** Whether the location names something that a framework holds. */
    private boolean take(String[] path, String language, String text, Place place) {
        String last = path[path.length - 1];
        switch (path[1]) {
            case "area" -> parts.area(path[2], place).ifPresent(draft -> put(draft, last, language, text));
            case "competence" -> {
                if (path.length < 5) {
                    return false;
                }
                parts.competence(path[2] + "." + path[3], place).ifPresent(draft -> put(draft, last, language, text));
            }
            case "level" -> level(path[2], last, language, text);
            case "outcome" ->
                parts.outcome(String.join(".", Arrays.copyOfRange(path, 2, path.length)), language, text, place);
            default -> {
                return false;
            }
        }
        return true;
    }

    private static void put(CompetenceDraft draft, String part, String language, String text) {
        if (part.equals("label")) {
            draft.label(language, text);
        } else {
            draft.definition(language, text);
        }
    }

    private void level(String number, String part, String language, String text) {
        if (number.length() > 2 || !number.chars().allMatch(Character::isDigit) || number.isEmpty()) {
            return;
        }
        int level = Integer.parseInt(number);
        if (part.equals("four_level_name")) {
            parts.levels().name(level, language, text);
        } else if (part.equals("eight_level_description")) {
            parts.levels().description(level, language, text);
        }
    }

    /** The table of edition 2: parents stand there by name. */
    void editionTwo(Table table) {
        Map<String, CompetenceCode> byName = new HashMap<>();
        for (Row row : table.checkedRows(assembly.warnings())) {
            Place place = table.place(row);
            String name = row.at(table.columns().find("Name"));
            boolean area = row.at(table.columns().find("BroaderConcept")).isEmpty();
            String code = row.at(table.columns().find("ShortCode"));
            Optional<CompetenceDraft> draft = assembly.competence(code.isEmpty() ? name : code, place);
            draft.ifPresent(found -> {
                found.kind(area ? Competence.Kind.GROUP : Competence.Kind.COMPETENCE)
                        .scale(area ? null : DigcompLevels.SCALE)
                        .label("en", name)
                        .definition("en", row.at(table.columns().find("Description")));
                byName.putIfAbsent(name, found.code());
            });
        }
        for (Row row : table.rows()) {
            link(table, row, byName);
        }
        table.columns().find("Level");
        table.reportUnused(assembly.warnings());
    }

    private void link(Table table, Row row, Map<String, CompetenceCode> byName) {
        String broader = row.at(table.columns().find("BroaderConcept"));
        CompetenceCode own = byName.get(row.at(table.columns().find("Name")));
        CompetenceCode above = byName.get(broader);
        if (broader.isEmpty() || own == null) {
            return;
        }
        if (above == null) {
            assembly.warnings().add(table.file(), row.line(), WarningCode.DANGLING_REFERENCE, "code", broader);
        } else {
            assembly.known(own).ifPresent(draft -> draft.parent(above));
        }
    }

    static String languageOf(String file) {
        int dot = file.lastIndexOf('.');
        int bar = file.lastIndexOf('_');
        return bar >= 0 && dot - bar == 3 ? file.substring(bar + 1, dot).toLowerCase(Locale.ROOT) : "";
    }
}
