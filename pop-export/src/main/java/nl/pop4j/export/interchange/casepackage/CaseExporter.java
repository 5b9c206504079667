package nl.pop4j.export.interchange.casepackage;

import java.io.OutputStream;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.pop4j.competence.BehaviouralIndicator;
import nl.pop4j.competence.Competence;
import nl.pop4j.competence.CompetenceCode;
import nl.pop4j.competence.CompetenceFramework;
import nl.pop4j.competence.CompetenceRelation;
import nl.pop4j.competence.ProficiencyScale;
import nl.pop4j.shared.LocalizedText;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes a framework as a CASE 1.1 package that holds to the official schema: competences as items, the hierarchy and
 * relations as associations, indicators as rubrics. CASE has no roles, crosswalks or conversions; those stay behind.
 *
 * <p>Codes that are UUIDs stay identifiers; others become the human coding scheme beside an identifier that follows from
 * framework and code, so that the same framework always gives the same package.
 */
public final class CaseExporter {

    private static final String BASE = "https://pop4j.nl/ims/case/v1p1/";
    private static final JsonMapper MAPPER =
            JsonMapper.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private final CompetenceFramework framework;
    private final Locale language;
    private final String changed;
    private final NameBasedIds ids;
    private final Map<String, Object> document;

    private CaseExporter(CompetenceFramework framework, Locale language, Instant changed) {
        this.framework = framework;
        this.language = language;
        this.changed = changed.truncatedTo(ChronoUnit.SECONDS).toString();
        this.ids = new NameBasedIds(framework.id().value());
        this.document = identified("CFDocuments", framework.id().value());
    }

    /**
     * Writes the package; the stream stays open.
     *
     * @param language in which language, where texts have several
     * @param changed when the framework last changed
     */
    public static void write(CompetenceFramework framework, Locale language, Instant changed, OutputStream out) {
        new CaseExporter(framework, language, changed).write(out);
    }

    private void write(OutputStream out) {
        try (JsonGenerator json =
                MAPPER.writer().with(new DefaultPrettyPrinter()).createGenerator(out)) {
            json.writeStartObject();
            json.writePOJOProperty("CFDocument", document());
            array(
                    json,
                    "CFItems",
                    framework.competences().stream().map(this::item).toList());
            array(json, "CFAssociations", associations());
            List<Map<String, Object>> rubrics = rubrics();
            if (!rubrics.isEmpty()) {
                array(json, "CFRubrics", rubrics);
            }
            json.writeEndObject();
        }
    }

    private static void array(JsonGenerator json, String name, List<Map<String, Object>> elements) {
        json.writeArrayPropertyStart(name);
        elements.forEach(json::writePOJO);
        json.writeEndArray();
    }

    private Map<String, Object> document() {
        Map<String, Object> node = new LinkedHashMap<>(document);
        node.put("caseVersion", "1.1");
        node.put("creator", "pop4j");
        node.put("title", oneLine(framework.title()));
        node.put("lastChangeDateTime", changed);
        node.put("language", tag(framework.title()));
        if (!framework.edition().isBlank()) {
            node.put("version", oneLine(framework.edition()));
        }
        return node;
    }

    private Map<String, Object> item(Competence competence) {
        String code = competence.code().value();
        Map<String, Object> node = identified("CFItems", code);
        node.put("fullStatement", text(competence.label()));
        if (!node.containsValue(code)) {
            node.put("humanCodingScheme", oneLine(code));
        }
        node.put("CFItemType", competence.kind().name().toLowerCase(Locale.ROOT));
        node.put("language", tag(competence.label()));
        LocalizedText definition = competence.definition();
        if (definition != null) {
            node.put("notes", text(definition));
        }
        node.put("lastChangeDateTime", changed);
        return node;
    }

    private List<Map<String, Object>> associations() {
        List<Map<String, Object>> all = new ArrayList<>();
        Map<CompetenceCode, Integer> sequence = new LinkedHashMap<>();
        int top = 0;
        for (Competence competence : framework.competences()) {
            CompetenceCode parent = competence.parent();
            int number = parent == null ? ++top : sequence.merge(parent, 1, Integer::sum);
            Map<String, Object> above = parent == null ? linkToDocument() : link(parent);
            all.add(association("isChildOf", competence.code().value(), number, link(competence.code()), above));
        }
        for (CompetenceRelation relation : framework.relations()) {
            String name = relation.from() + " " + relation.kind() + " " + relation.to();
            all.add(association(type(relation.kind()), name, 0, link(relation.from()), link(relation.to())));
        }
        return all;
    }

    private Map<String, Object> association(
            String type, String name, int sequence, Map<String, Object> origin, Map<String, Object> destination) {
        Map<String, Object> node = identified("CFAssociations", type + " " + name);
        node.put("associationType", type);
        if (sequence > 0) {
            node.put("sequenceNumber", sequence);
        }
        node.put("originNodeURI", origin);
        node.put("destinationNodeURI", destination);
        node.put("lastChangeDateTime", changed);
        return node;
    }

    private static String type(CompetenceRelation.Kind kind) {
        return switch (kind) {
            case ALSO_BELOW -> "isPartOf";
            case SAME_AS -> "exactMatchOf";
            case PRECEDES -> "precedes";
            case REPLACED_BY -> "replacedBy";
            case RELATED, ESSENTIAL_FOR, OPTIONAL_FOR -> "isRelatedTo";
        };
    }

    private List<Map<String, Object>> rubrics() {
        List<Map<String, Object>> rubrics = new ArrayList<>();
        for (ProficiencyScale scale : framework.scales()) {
            List<Competence> rated = framework.competences().stream()
                    .filter(competence -> scale.id().equals(competence.scale()))
                    .filter(competence -> !competence.indicators().isEmpty())
                    .toList();
            if (!rated.isEmpty()) {
                Map<String, Object> node = identified("CFRubrics", scale.id());
                node.put("title", oneLine(scale.label()));
                node.put("lastChangeDateTime", changed);
                node.put(
                        "CFRubricCriteria",
                        rated.stream()
                                .map(competence -> criterion(scale, competence))
                                .toList());
                rubrics.add(node);
            }
        }
        return rubrics;
    }

    private Map<String, Object> criterion(ProficiencyScale scale, Competence competence) {
        String name = scale.id() + " " + competence.code();
        Map<String, Object> node = identified("CFRubricCriteria", name);
        node.put("CFItemURI", link(competence.code()));
        node.put("rubricId", ids.of("CFRubrics", scale.id()));
        node.put("lastChangeDateTime", changed);
        List<Map<String, Object>> levels = new ArrayList<>();
        for (BehaviouralIndicator indicator : competence.indicators()) {
            Map<String, Object> level = identified("CFRubricCriterionLevels", name + " " + levels.size());
            scale.levelAt(indicator.level()).ifPresent(named -> level.put("quality", oneLine(named.label())));
            level.put("score", indicator.level().value());
            level.put("position", levels.size() + 1);
            level.put("description", text(indicator.text()));
            level.put("rubricCriterionId", ids.of("CFRubricCriteria", name));
            level.put("lastChangeDateTime", changed);
            levels.add(level);
        }
        node.put("CFRubricCriterionLevels", levels);
        return node;
    }

    private Map<String, Object> identified(String kind, String name) {
        String id = ids.of(kind, name);
        Map<String, Object> node = new LinkedHashMap<>();
        node.put("identifier", id);
        node.put("uri", BASE + kind + "/" + id);
        return node;
    }

    private Map<String, Object> link(CompetenceCode code) {
        Map<String, Object> link = new LinkedHashMap<>();
        link.put(
                "title",
                framework.competence(code).map(found -> oneLine(found.label())).orElse(code.value()));
        link.putAll(identified("CFItems", code.value()));
        return link;
    }

    private Map<String, Object> linkToDocument() {
        Map<String, Object> link = new LinkedHashMap<>();
        link.put("title", oneLine(framework.title()));
        link.putAll(document);
        return link;
    }

    private String text(LocalizedText text) {
        return text.in(language);
    }

    private String oneLine(LocalizedText text) {
        return oneLine(text(text));
    }

    private static String oneLine(String text) {
        return String.join(" ", text.lines().map(String::strip).toList());
    }

    /** The language in which a text is given here. */
    private String tag(LocalizedText text) {
        String shown = text(text);
        return text.byLanguage().entrySet().stream()
                .filter(entry -> entry.getValue().equals(shown))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("und");
    }
}
