package nl.pop4j.export.interchange.casepackage;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import nl.pop4j.competence.CompetenceCode;
import nl.pop4j.competence.CompetenceFramework;
import nl.pop4j.shared.LocalizedText;

/** What all parts of a written package have in common: identifiers, links, texts in one language. */
final class CaseNames {

    private static final String BASE = "https://pop4j.nl/ims/case/v1p1/";

    private final CompetenceFramework framework;
    private final Locale language;
    private final String changed;
    private final NameBasedIds ids;

    CaseNames(CompetenceFramework framework, Locale language, Instant changed) {
        this.framework = framework;
        this.language = language;
        this.changed = changed.truncatedTo(ChronoUnit.SECONDS).toString();
        this.ids = new NameBasedIds(framework.id().value());
    }

    /** When everything last changed. */
    String changed() {
        return changed;
    }

    /** The identifier of something of a kind. */
    String id(String kind, String name) {
        return ids.of(kind, name);
    }

    /** The beginning of an object: its identifier and URI. */
    Map<String, Object> identified(String kind, String name) {
        String id = ids.of(kind, name);
        Map<String, Object> node = new LinkedHashMap<>();
        node.put("identifier", id);
        node.put("uri", BASE + kind + "/" + id);
        return node;
    }

    /** A link to a competence. */
    Map<String, Object> link(CompetenceCode code) {
        Map<String, Object> link = new LinkedHashMap<>();
        link.put(
                "title",
                framework.competence(code).map(found -> oneLine(found.label())).orElse(code.value()));
        link.putAll(identified("CFItems", code.value()));
        return link;
    }

    /** A link to the document, that is to the top. */
    Map<String, Object> linkToDocument() {
        Map<String, Object> link = new LinkedHashMap<>();
        link.put("title", oneLine(framework.title()));
        link.putAll(identified("CFDocuments", framework.id().value()));
        return link;
    }

    /** A text in the language of the package. */
    String text(LocalizedText text) {
        return text.in(language);
    }

    /** A text in the language of the package, without line breaks. */
    String oneLine(LocalizedText text) {
        return oneLine(text(text));
    }

    /** A text without line breaks. */
    static String oneLine(String text) {
        return String.join(" ", text.lines().map(String::strip).toList());
    }

    /** The language in which a text is given here. */
    String tag(LocalizedText text) {
        String shown = text(text);
        return text.byLanguage().entrySet().stream()
                .filter(entry -> entry.getValue().equals(shown))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("und");
    }
}
