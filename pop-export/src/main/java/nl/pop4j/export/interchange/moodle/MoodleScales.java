package nl.pop4j.export.interchange.moodle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.pop4j.competence.Level;
import nl.pop4j.competence.ProficiencyLevel;
import nl.pop4j.competence.ProficiencyScale;
import nl.pop4j.export.interchange.source.JsonSource;
import nl.pop4j.export.interchange.source.Place;
import nl.pop4j.export.interchange.source.WarningCode;
import nl.pop4j.export.interchange.source.draft.FrameworkAssembly;
import nl.pop4j.shared.LocalizedText;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Scales as Moodle writes them: values in one field, separated by commas, and a configuration in JSON. */
final class MoodleScales {

    private static final int MOST_LEVELS = 1000;

    private final FrameworkAssembly assembly;
    private final Map<String, String> idByValues = new HashMap<>();

    MoodleScales(FrameworkAssembly assembly) {
        this.assembly = assembly;
    }

    /** The id of the scale with these values, new or known; null where there is no scale. */
    @Nullable String id(String values, String configuration, Place place) {
        if (values.isEmpty()) {
            return null;
        }
        return idByValues.computeIfAbsent(values, v -> create(v, configuration, place));
    }

    private @Nullable String create(String values, String configuration, Place place) {
        List<ProficiencyLevel> levels = new ArrayList<>();
        for (String name : values.split(",", MOST_LEVELS)) {
            String label = name.strip();
            levels.add(new ProficiencyLevel(
                    Level.of(levels.size() + 1),
                    LocalizedText.of(Locale.ROOT, label.isEmpty() ? String.valueOf(levels.size() + 1) : label),
                    null));
        }
        JsonNode items = JsonSource.parse(configuration.isEmpty() ? "[]" : configuration);
        if (levels.size() < 2 || !fits(items, levels.size())) {
            warn(place, values);
        }
        if (levels.size() < 2) {
            return null;
        }
        String id = freeId(number(items));
        assembly.scale(ProficiencyScale.ordinal(id, LocalizedText.of(Locale.ROOT, values), levels));
        return id;
    }

    private void warn(Place place, String values) {
        assembly.warnings().add(place.file(), place.line(), WarningCode.SCALE_GUESSED, "code", values);
    }

    /** Whether the configuration speaks of items that the scale has; they count from 1. */
    private static boolean fits(JsonNode items, int size) {
        if (!items.isArray()) {
            return false;
        }
        for (JsonNode item : items) {
            int id = item.path("id").asInt(1);
            if (id < 1 || id > size) {
                return false;
            }
        }
        return true;
    }

    private static String number(JsonNode items) {
        for (JsonNode item : items) {
            String id = item.path("scaleid").asString("");
            if (!id.isBlank()) {
                return id.strip();
            }
        }
        return "";
    }

    private String freeId(String number) {
        String base = "scale" + (number.isEmpty() ? "" : "-" + number.replaceAll("\\p{Cntrl}", ""));
        String id = base;
        for (int i = 2; assembly.scale(id).isPresent(); i++) {
            id = base + "." + i;
        }
        return id;
    }
}
