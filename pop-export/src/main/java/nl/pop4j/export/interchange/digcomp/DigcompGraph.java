package nl.pop4j.export.interchange.digcomp;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import nl.pop4j.export.interchange.source.Place;
import tools.jackson.databind.JsonNode;

/** Nodes of the JSON-LD graph: members end in a language where they are not English. */
final class DigcompGraph {

    private static final int LONGEST_TAG = 11;

    private final DigcompParts parts;

    DigcompGraph(DigcompParts parts) {
        this.parts = parts;
    }

    void take(JsonNode node, Place place) {
        String id = afterSlash(node.path("@id").asString(""));
        switch (type(node)) {
            case "CompetenceArea" ->
                parts.area(id, place).ifPresent(draft -> {
                    texts(node, "name").forEach(draft::label);
                    texts(node, "description").forEach(draft::definition);
                });
            case "Competence" ->
                parts.competence(id, place).ifPresent(draft -> {
                    texts(node, "name").forEach(draft::label);
                    texts(node, "description").forEach(draft::definition);
                });
            case "ProficiencyLevel" -> level(node);
            case "LearningOutcome" -> {
                texts(node, "description").forEach((language, text) -> parts.outcome(id, language, text, place));
                parts.outcomeBelongsTo(
                        id,
                        afterSlash(node.path("competence_id").asString("")),
                        afterSlash(node.path("four_levels_proficiency_name").asString("")),
                        place);
            }
            default -> parts.countNotUsed(place);
        }
    }

    private void level(JsonNode node) {
        int level = node.path("eight_levels_mapping").asInt(0);
        texts(node, "four_levels_name")
                .forEach((language, text) -> parts.levels().name(level, language, text));
        texts(node, "eight_levels_description")
                .forEach((language, text) -> parts.levels().description(level, language, text));
    }

    private static String type(JsonNode node) {
        JsonNode type = node.path("@type");
        String name = type.isArray() ? type.path(0).asString("") : type.asString("");
        return afterSlash(name.substring(name.lastIndexOf(':') + 1));
    }

    private static Map<String, String> texts(JsonNode node, String member) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> entry : node.properties()) {
            String name = entry.getKey();
            boolean plain = name.equals(member);
            boolean translated = name.startsWith(member + "_") && isTag(name.substring(member.length() + 1));
            if (plain || translated) {
                put(texts, plain ? "en" : name.substring(member.length() + 1), entry.getValue());
            }
        }
        return texts;
    }

    /** A text, a list of texts with their language, or an object of texts by language, as JSON-LD allows. */
    private static void put(Map<String, String> texts, String language, JsonNode value) {
        if (value.isString()) {
            texts.put(language, value.asString());
        } else if (value.path("@value").isString()) {
            texts.put(
                    value.path("@language").asString(language),
                    value.path("@value").asString());
        } else if (value.isArray()) {
            value.forEach(one -> put(texts, language, one));
        } else {
            value.properties().stream()
                    .filter(entry -> isTag(entry.getKey()))
                    .forEach(entry -> put(texts, entry.getKey(), entry.getValue()));
        }
    }

    /** Whether this is the form of a language, such as {@code nl} or {@code pt-BR}. */
    private static boolean isTag(String text) {
        return !text.isEmpty()
                && text.length() <= LONGEST_TAG
                && Locale.forLanguageTag(text).toLanguageTag().equalsIgnoreCase(text);
    }

    private static String afterSlash(String id) {
        return id.substring(id.lastIndexOf('/') + 1);
    }
}
