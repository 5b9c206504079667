package nl.pop4j.export.interchange.digcomp;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.pop4j.competence.Level;
import nl.pop4j.competence.ProficiencyLevel;
import nl.pop4j.competence.ProficiencyScale;
import nl.pop4j.export.interchange.source.WarningCode;
import nl.pop4j.export.interchange.source.draft.CompetenceDraft;
import nl.pop4j.export.interchange.source.draft.FrameworkAssembly;
import nl.pop4j.shared.LocalizedText;

/** The eight proficiency levels, and the four bands of two that competence statements speak of. */
final class DigcompLevels {

    static final String SCALE = "digcomp-8";
    private static final int LEVELS = 8;

    private final Map<Integer, Map<String, String>> names = new TreeMap<>();
    private final Map<Integer, Map<String, String>> descriptions = new TreeMap<>();

    void name(int level, String language, String text) {
        put(names, level, language, text);
    }

    void description(int level, String language, String text) {
        put(descriptions, level, language, text);
    }

    boolean isEmpty() {
        return names.isEmpty();
    }

    /** The lowest level of the band with this English name, or 0 if there is none. */
    int lowest(String band) {
        for (Map.Entry<Integer, Map<String, String>> level : names.entrySet()) {
            if (level.getValue().containsValue(band)) {
                return level.getKey();
            }
        }
        return 0;
    }

    void addTo(FrameworkAssembly assembly) {
        if (names.size() < 2) {
            Iterator<CompetenceDraft> first = assembly.competences().iterator();
            String file = first.hasNext() ? first.next().place().file() : "";
            assembly.warnings().add(file, 0, WarningCode.SCALE_GUESSED, "code", SCALE);
            for (int level = 1; level <= LEVELS; level++) {
                put(names, level, "en", "Level");
            }
        }
        List<ProficiencyLevel> levels = new ArrayList<>();
        names.forEach((level, label) -> {
            Map<String, String> numbered = new LinkedHashMap<>();
            label.forEach((language, text) -> numbered.put(language, text + " " + level));
            Map<String, String> description = descriptions.getOrDefault(level, Map.of());
            levels.add(new ProficiencyLevel(
                    Level.of(level),
                    new LocalizedText(numbered),
                    description.isEmpty() ? null : new LocalizedText(description)));
        });
        assembly.scale(
                ProficiencyScale.ordinal(SCALE, LocalizedText.of("Beheersingsniveaus", "Proficiency levels"), levels));
    }

    private static void put(Map<Integer, Map<String, String>> texts, int level, String language, String text) {
        if (!text.isBlank() && level >= 1 && level <= 100) {
            texts.computeIfAbsent(level, l -> new LinkedHashMap<>()).putIfAbsent(language, text.strip());
        }
    }
}
