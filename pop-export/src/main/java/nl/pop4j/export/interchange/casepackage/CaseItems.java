package nl.pop4j.export.interchange.casepackage;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import nl.pop4j.competence.Competence;
import nl.pop4j.export.interchange.source.CompetenceDraft;
import nl.pop4j.export.interchange.source.FrameworkAssembly;
import nl.pop4j.export.interchange.source.Place;
import nl.pop4j.export.interchange.source.WarningCode;
import tools.jackson.databind.JsonNode;

/** The items of a package. */
final class CaseItems {

    private static final String UNKNOWN_LANGUAGE = "und";

    private final FrameworkAssembly assembly;
    private final Set<String> documents = new HashSet<>();
    private final Set<String> seen = new HashSet<>();
    private String documentLanguage = UNKNOWN_LANGUAGE;

    CaseItems(FrameworkAssembly assembly) {
        this.assembly = assembly;
    }

    void document(JsonNode node) {
        documentLanguage = language(node);
        documents.add(node.path("identifier").asString(""));
        documents.add(node.path("uri").asString(""));
    }

    /** Whether a link to this goes to the document, that is to the top. */
    boolean isDocument(String identifier) {
        return documents.contains(identifier);
    }

    int count() {
        return seen.size();
    }

    void take(JsonNode node, Place place) {
        if (!node.isObject()) {
            assembly.warnings().add(place.file(), place.line(), WarningCode.INVALID_VALUE, "value", node.toString());
            return;
        }
        String code = node.path("identifier").asString("").strip();
        String scheme = node.path("humanCodingScheme").asString("").strip();
        String full = node.path("fullStatement").asString("").strip();
        if (code.isEmpty()) {
            code = scheme.isEmpty() ? node.path("uri").asString("") : scheme;
            if (!code.isEmpty()) {
                assembly.warnings().add(place.file(), place.line(), WarningCode.CODE_GUESSED, "code", code);
            }
        }
        if (!code.isEmpty() && !seen.add(code)) {
            assembly.warnings().add(place.file(), place.line(), WarningCode.DUPLICATE, "code", code);
            return;
        }
        if (full.isEmpty() && node.path("abbreviatedStatement").asString("").isBlank()) {
            assembly.warnings().add(place.file(), place.line(), WarningCode.MISSING_VALUE);
        }
        assembly.competence(code, place).ifPresent(draft -> fill(draft, node, full, scheme));
    }

    private void fill(CompetenceDraft draft, JsonNode node, String full, String scheme) {
        String language = node.path("language").isString() ? language(node) : documentLanguage;
        String abbreviated = node.path("abbreviatedStatement").asString("").strip();
        String notes = node.path("notes").asString("").strip();
        boolean named = !abbreviated.isEmpty() && !abbreviated.equals(full);
        draft.label(language, named ? abbreviated : full.isEmpty() ? scheme : full);
        String definition = named ? full : "";
        draft.definition(
                language, definition.isEmpty() ? notes : notes.isEmpty() ? definition : definition + "\n\n" + notes);
        draft.kind(kind(node.path("CFItemType").asString("")));
    }

    String language(JsonNode node) {
        String language = node.path("language").asString("").strip();
        String tag = Locale.forLanguageTag(language).toLanguageTag();
        return language.isEmpty() ? UNKNOWN_LANGUAGE : tag;
    }

    private static Competence.Kind kind(String type) {
        String plain = type.toLowerCase(Locale.ROOT);
        if (plain.contains("knowledge") || plain.equals("kennis")) {
            return Competence.Kind.KNOWLEDGE;
        }
        if (plain.contains("skill") || plain.startsWith("vaardigheid")) {
            return Competence.Kind.SKILL;
        }
        return plain.equals("group") ? Competence.Kind.GROUP : Competence.Kind.COMPETENCE;
    }
}
