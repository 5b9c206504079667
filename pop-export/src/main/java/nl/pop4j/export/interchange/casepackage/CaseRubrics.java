package nl.pop4j.export.interchange.casepackage;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.pop4j.competence.BehaviouralIndicator;
import nl.pop4j.competence.CompetenceCode;
import nl.pop4j.competence.Level;
import nl.pop4j.competence.ProficiencyLevel;
import nl.pop4j.competence.ProficiencyScale;
import nl.pop4j.export.interchange.source.CompetenceDraft;
import nl.pop4j.export.interchange.source.FrameworkAssembly;
import nl.pop4j.export.interchange.source.Place;
import nl.pop4j.export.interchange.source.WarningCode;
import nl.pop4j.shared.LocalizedText;
import tools.jackson.databind.JsonNode;

/** Rubrics: each becomes a scale of its scores, and what its criteria say of an item that item's indicators. */
final class CaseRubrics {

    private static final Locale UNKNOWN = Locale.ROOT;

    private final FrameworkAssembly assembly;
    private final List<Rubric> rubrics = new ArrayList<>();

    CaseRubrics(FrameworkAssembly assembly) {
        this.assembly = assembly;
    }

    /** A rubric as it stands in the package. */
    private record Rubric(JsonNode node, Place place) {}

    void take(JsonNode node, Place place) {
        rubrics.add(new Rubric(node, place));
    }

    void finish() {
        for (Rubric rubric : rubrics) {
            rubric(rubric.node(), rubric.place());
        }
    }

    private void rubric(JsonNode node, Place place) {
        Map<Level, String> names = new TreeMap<>();
        for (JsonNode criterion : node.path("CFRubricCriteria")) {
            for (JsonNode step : criterion.path("CFRubricCriterionLevels")) {
                level(step, place)
                        .ifPresent(level ->
                                names.putIfAbsent(level, step.path("quality").asString("")));
            }
        }
        String id = node.path("identifier").asString("").strip();
        if (names.size() < 2 || id.isEmpty()) {
            assembly.warnings().add(place.file(), place.line(), WarningCode.SCALE_GUESSED, "code", id);
            return;
        }
        List<ProficiencyLevel> levels = new ArrayList<>();
        names.forEach((level, name) -> levels.add(new ProficiencyLevel(
                level, LocalizedText.of(UNKNOWN, name.isBlank() ? level.toString() : name), null)));
        assembly.scale(ProficiencyScale.ordinal(
                id, LocalizedText.of(UNKNOWN, node.path("title").asString(id)), levels));
        for (JsonNode criterion : node.path("CFRubricCriteria")) {
            criterion(criterion, id, place);
        }
    }

    private void criterion(JsonNode criterion, String scale, Place place) {
        JsonNode link = criterion.path("CFItemURI");
        String item = link.path("identifier").asString("");
        Optional<CompetenceDraft> draft = item.isEmpty()
                ? Optional.empty()
                : assembly.code(item, place).flatMap((CompetenceCode code) -> assembly.known(code));
        if (draft.isEmpty()) {
            assembly.warnings().add(place.file(), place.line(), WarningCode.DANGLING_REFERENCE, "code", item);
            return;
        }
        draft.get().scale(scale);
        for (JsonNode step : criterion.path("CFRubricCriterionLevels")) {
            String text = step.path("description").asString("").strip();
            if (!text.isEmpty()) {
                level(step, place)
                        .ifPresent(level -> draft.get()
                                .indicator(new BehaviouralIndicator(level, LocalizedText.of(UNKNOWN, text))));
            }
        }
    }

    /** The place of a step: its score, else its position. */
    private Optional<Level> level(JsonNode step, Place place) {
        JsonNode figure = step.path("score").isNumber() ? step.path("score") : step.path("position");
        if (!figure.isNumber()) {
            assembly.warnings().add(place.file(), place.line(), WarningCode.MISSING_VALUE);
            return Optional.empty();
        }
        BigDecimal value = figure.decimalValue();
        return assembly.level(value.precision() - value.scale() > 20 ? "too large" : value.toPlainString(), place);
    }
}
