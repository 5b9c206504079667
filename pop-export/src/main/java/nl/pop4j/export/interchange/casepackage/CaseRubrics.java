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
import nl.pop4j.export.interchange.source.Place;
import nl.pop4j.export.interchange.source.WarningCode;
import nl.pop4j.export.interchange.source.draft.CompetenceDraft;
import nl.pop4j.export.interchange.source.draft.FrameworkAssembly;
import nl.pop4j.shared.LocalizedText;
import tools.jackson.databind.JsonNode;

/** Rubrics: each becomes a scale of its scores, and what its criteria say of an item that item's indicators. */
final class CaseRubrics {

    private final FrameworkAssembly assembly;
    private final CaseItems items;
    private final CaseMembers members;
    private final List<Rubric> rubrics = new ArrayList<>();

    CaseRubrics(FrameworkAssembly assembly, CaseItems items, CaseMembers members) {
        this.assembly = assembly;
        this.items = items;
        this.members = members;
    }

    /** A rubric as it stands in the package. */
    private record Rubric(JsonNode node, Locale language, Place place) {}

    void take(JsonNode node, Place place) {
        rubrics.add(new Rubric(node, items.documentLanguage(), place));
        for (JsonNode criterion : node.path("CFRubricCriteria")) {
            members.look("CFRubricCriteria", criterion, place);
            criterion
                    .path("CFRubricCriterionLevels")
                    .forEach(step -> members.look("CFRubricCriterionLevels", step, place));
        }
    }

    void finish() {
        rubrics.forEach(this::rubric);
    }

    private void rubric(Rubric rubric) {
        JsonNode node = rubric.node();
        Place place = rubric.place();
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
        String title = node.path("title").asString("");
        List<ProficiencyLevel> levels = new ArrayList<>();
        names.forEach((level, name) -> levels.add(new ProficiencyLevel(
                level, LocalizedText.of(rubric.language(), name.isBlank() ? level.toString() : name), null)));
        assembly.scale(ProficiencyScale.ordinal(
                id, LocalizedText.of(rubric.language(), title.isBlank() ? id : title), levels));
        for (JsonNode criterion : node.path("CFRubricCriteria")) {
            criterion(criterion, id, rubric);
        }
    }

    private void criterion(JsonNode criterion, String scale, Rubric rubric) {
        JsonNode link = criterion.path("CFItemURI");
        String own = link.isString() ? link.asString() : link.path("identifier").asString("");
        String item = own.isBlank() ? link.path("uri").asString("") : own;
        Place place = rubric.place();
        Optional<CompetenceDraft> draft = items.find(item).flatMap((CompetenceCode code) -> assembly.known(code));
        if (draft.isEmpty()) {
            assembly.warnings().add(place.file(), place.line(), WarningCode.DANGLING_REFERENCE, "code", item);
            return;
        }
        String other = draft.get().scale();
        if (other != null && !other.equals(scale)) {
            String code = draft.get().code().value();
            assembly.warnings().add(place.file(), place.line(), WarningCode.CONFLICT, "code", code);
            return;
        }
        draft.get().scale(scale);
        for (JsonNode step : criterion.path("CFRubricCriterionLevels")) {
            String text = step.path("description").asString("").strip();
            if (!text.isEmpty()) {
                level(step, place)
                        .ifPresent(level -> draft.get()
                                .indicator(new BehaviouralIndicator(level, LocalizedText.of(rubric.language(), text))));
            }
        }
    }

    /** The place of a step: its score, else its position, as a number or as the text of one. */
    private Optional<Level> level(JsonNode step, Place place) {
        JsonNode score = step.path("score");
        JsonNode figure = score.isNumber() || score.isString() ? score : step.path("position");
        if (figure.isString()) {
            return assembly.level(figure.asString(), place);
        }
        if (!figure.isNumber()) {
            assembly.warnings().add(place.file(), place.line(), WarningCode.MISSING_VALUE);
            return Optional.empty();
        }
        BigDecimal value = figure.decimalValue();
        return assembly.level(value.precision() - value.scale() > 20 ? "too large" : value.toPlainString(), place);
    }
}
