package nl.pop4j.export.interchange.casepackage;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.pop4j.competence.Competence;
import nl.pop4j.competence.CompetenceCode;
import nl.pop4j.export.interchange.source.Place;
import nl.pop4j.export.interchange.source.WarningCode;
import nl.pop4j.export.interchange.source.draft.CompetenceDraft;
import nl.pop4j.export.interchange.source.draft.FrameworkAssembly;
import tools.jackson.databind.JsonNode;

/** The items of a package. */
final class CaseItems {

    private static final String UNKNOWN_LANGUAGE = "und";

    private final FrameworkAssembly assembly;
    private final Set<String> documents = new HashSet<>();
    private final Set<String> seen = new HashSet<>();
    private final Map<String, CompetenceCode> byName = new HashMap<>();
    private String documentLanguage = UNKNOWN_LANGUAGE;

    CaseItems(FrameworkAssembly assembly) {
        this.assembly = assembly;
    }

    void document(JsonNode node) {
        documentLanguage = language(node);
        documents.add(key(node.path("identifier").asString("")));
        documents.add(key(node.path("uri").asString("")));
        documents.add(key(lastPart(node.path("uri").asString(""))));
        documents.remove("");
    }

    /** What an item or document is called at the end of a link, whatever its case: an identifier, a URI or its end. */
    private static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    static String lastPart(String uri) {
        return uri.startsWith("http") ? uri.substring(uri.lastIndexOf('/') + 1) : uri;
    }

    /** The item that a link leads to, by its identifier, its URI or its coding scheme. */
    Optional<CompetenceCode> find(String end) {
        CompetenceCode whole = byName.get(key(end));
        return Optional.ofNullable(whole == null ? byName.get(key(lastPart(end))) : whole);
    }

    /** The language of the document that was read last. */
    Locale documentLanguage() {
        return documentLanguage.equals(UNKNOWN_LANGUAGE) ? Locale.ROOT : Locale.forLanguageTag(documentLanguage);
    }

    /** Whether a link to this goes to the document, that is to the top. */
    boolean isDocument(String identifier) {
        return documents.contains(key(identifier)) || documents.contains(key(lastPart(identifier)));
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
        assembly.competence(code, place).ifPresent(draft -> {
            fill(draft, node, full, scheme);
            for (String name : List.of(draft.code().value(), node.path("uri").asString(""), scheme)) {
                if (!name.isBlank()) {
                    byName.putIfAbsent(key(name), draft.code());
                }
            }
        });
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

    static Competence.Kind kind(String type) {
        String plain = type.toLowerCase(Locale.ROOT);
        if (plain.contains("knowledge") || plain.equals("kennis")) {
            return Competence.Kind.KNOWLEDGE;
        }
        if (plain.contains("skill") || plain.startsWith("vaardigheid")) {
            return Competence.Kind.SKILL;
        }
        if (plain.contains("ability") || plain.equals("vermogen")) {
            return Competence.Kind.ABILITY;
        }
        if (plain.contains("attitude") || plain.equals("houding")) {
            return Competence.Kind.ATTITUDE;
        }
        return plain.equals("group") ? Competence.Kind.GROUP : Competence.Kind.COMPETENCE;
    }
}
