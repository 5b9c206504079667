package nl.pop4j.export.interchange.digcomp;

import java.util.Map;
import java.util.Optional;
import nl.pop4j.competence.BehaviouralIndicator;
import nl.pop4j.competence.Level;
import nl.pop4j.export.interchange.source.Place;
import nl.pop4j.export.interchange.source.WarningCode;
import nl.pop4j.export.interchange.source.draft.CompetenceDraft;
import nl.pop4j.export.interchange.source.draft.FrameworkAssembly;
import nl.pop4j.export.interchange.source.table.Row;
import nl.pop4j.export.interchange.source.table.Table;
import nl.pop4j.shared.LocalizedText;

/**
 * A table that repeats area and competence on each line, as editions 2.1 and 2.2 are passed around: "1. Information",
 * "1.1 Browsing", and often a level with what it looks like.
 */
final class DigcompSheet {

    private static final String[] AREA = {
        "Competence area", "Area", "Dimension 1", "Competentiegebied", "Gebied", "Kompetenzbereich", "Domaine"
    };
    private static final String[] COMPETENCE = {
        "Competence", "Competence name", "Dimension 2", "Competentie", "Kompetenz", "Compétence"
    };
    private static final String[] DESCRIPTION = {
        "Competence description", "Description", "Definition", "Omschrijving", "Beschreibung", "Définition"
    };
    private static final String[] LEVEL = {"Proficiency level", "Level", "Niveau", "Beheersingsniveau", "Dimension 3"};
    private static final String[] STATEMENT = {
        "Statement", "Descriptor", "Level description", "Learning outcome", "Example", "Beschrijving", "Leerresultaat"
    };

    private final DigcompParts parts;
    private final FrameworkAssembly assembly;

    DigcompSheet(DigcompParts parts, FrameworkAssembly assembly) {
        this.parts = parts;
        this.assembly = assembly;
    }

    static boolean recognises(Table table) {
        return table.columns().hasAny(AREA) && table.columns().hasAny(COMPETENCE);
    }

    void read(Table table) {
        String language = DigcompTables.languageOf(table.file());
        String spoken = language.isEmpty() ? "und" : language;
        for (Row row : table.checkedRows(assembly.warnings())) {
            Place place = table.place(row);
            String area = row.at(table.columns().find(AREA));
            String competence = row.at(table.columns().find(COMPETENCE));
            Optional<CompetenceDraft> above = area.isEmpty()
                    ? Optional.empty()
                    : parts.area(code(area, place), place).map(draft -> draft.label(spoken, name(area)));
            if (competence.isEmpty()) {
                assembly.warnings().add(place.file(), place.line(), WarningCode.MISSING_VALUE);
                continue;
            }
            parts.competence(code(competence, place), place).ifPresent(draft -> {
                draft.label(spoken, name(competence))
                        .definition(spoken, row.at(table.columns().find(DESCRIPTION)));
                above.ifPresent(group -> draft.parent(group.code()));
                indicator(draft, table, row, spoken);
            });
        }
        table.reportUnused(assembly.warnings());
    }

    private void indicator(CompetenceDraft draft, Table table, Row row, String language) {
        String text = row.at(table.columns().find(STATEMENT));
        String level = digits(row.at(table.columns().find(LEVEL)));
        if (text.isEmpty()) {
            return;
        }
        if (level.isEmpty()) {
            parts.outcomeWithoutLevel(table.place(row));
        }
        Level at = level.isEmpty() ? Level.of(1) : Level.parse(level);
        draft.indicator(new BehaviouralIndicator(at, new LocalizedText(Map.of(language, text))));
    }

    /** The number that the name begins with, else the name itself. */
    private String code(String name, Place place) {
        String number = number(name);
        if (number.isEmpty()
                && assembly.code(name, place)
                        .filter(known -> assembly.known(known).isEmpty())
                        .isPresent()) {
            assembly.warnings().add(place.file(), place.line(), WarningCode.CODE_GUESSED, "code", name);
        }
        return number.isEmpty() ? name : number;
    }

    private static String name(String text) {
        String rest = text.substring(number(text).length()).strip();
        String bare = rest.startsWith(".") || rest.startsWith(":") || rest.startsWith("-") ? rest.substring(1) : rest;
        return bare.isBlank() ? text : bare.strip();
    }

    private static String number(String text) {
        int end = 0;
        while (end < text.length() && (isDigit(text.charAt(end)) || text.charAt(end) == '.')) {
            end++;
        }
        while (end > 0 && text.charAt(end - 1) == '.') {
            end--;
        }
        return text.substring(0, end);
    }

    /** The first number in a text such as "Level 3 (intermediate)", of at most two digits. */
    private static String digits(String text) {
        int from = 0;
        while (from < text.length() && !isDigit(text.charAt(from))) {
            from++;
        }
        int end = from;
        while (end < text.length() && end - from < 2 && isDigit(text.charAt(end))) {
            end++;
        }
        return text.substring(from, end);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
