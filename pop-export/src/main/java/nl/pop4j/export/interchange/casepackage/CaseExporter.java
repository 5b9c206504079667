package nl.pop4j.export.interchange.casepackage;

import java.io.OutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.pop4j.competence.Competence;
import nl.pop4j.competence.CompetenceCode;
import nl.pop4j.competence.CompetenceFramework;
import nl.pop4j.competence.CompetenceRelation;
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

    private static final JsonMapper MAPPER =
            JsonMapper.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private final CompetenceFramework framework;
    private final CaseNames names;

    private CaseExporter(CompetenceFramework framework, CaseNames names) {
        this.framework = framework;
        this.names = names;
    }

    /**
     * Writes the package; the stream stays open.
     *
     * @param language in which language, where texts have several
     * @param changed when the framework last changed
     */
    public static void write(CompetenceFramework framework, Locale language, Instant changed, OutputStream out) {
        new CaseExporter(framework, new CaseNames(framework, language, changed)).write(out);
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
            List<Map<String, Object>> rubrics = new CaseRubricWriter(framework, names).rubrics();
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
        Map<String, Object> node =
                names.identified("CFDocuments", framework.id().value());
        node.put("caseVersion", "1.1");
        node.put("creator", "pop4j");
        node.put("title", names.oneLine(framework.title()));
        node.put("lastChangeDateTime", names.changed());
        node.put("language", names.tag(framework.title()));
        if (!framework.edition().isBlank()) {
            node.put("version", CaseNames.oneLine(framework.edition()));
        }
        return node;
    }

    private Map<String, Object> item(Competence competence) {
        String code = competence.code().value();
        Map<String, Object> node = names.identified("CFItems", code);
        node.put("fullStatement", names.text(competence.label()));
        if (!node.containsValue(code)) {
            node.put("humanCodingScheme", CaseNames.oneLine(code));
        }
        node.put("CFItemType", competence.kind().name().toLowerCase(Locale.ROOT));
        node.put("language", names.tag(competence.label()));
        LocalizedText definition = competence.definition();
        if (definition != null) {
            node.put("notes", names.text(definition));
        }
        node.put("lastChangeDateTime", names.changed());
        return node;
    }

    private List<Map<String, Object>> associations() {
        List<Map<String, Object>> all = new ArrayList<>();
        Map<CompetenceCode, Integer> sequence = new LinkedHashMap<>();
        int top = 0;
        for (Competence competence : framework.competences()) {
            CompetenceCode parent = competence.parent();
            int number = parent == null ? ++top : sequence.merge(parent, 1, Integer::sum);
            Map<String, Object> above = parent == null ? names.linkToDocument() : names.link(parent);
            all.add(association("isChildOf", competence.code().value(), number, names.link(competence.code()), above));
        }
        for (CompetenceRelation relation : framework.relations()) {
            String name = relation.from() + " " + relation.kind() + " " + relation.to();
            all.add(association(
                    type(relation.kind()), name, 0, names.link(relation.from()), names.link(relation.to())));
        }
        return all;
    }

    private Map<String, Object> association(
            String type, String name, int sequence, Map<String, Object> origin, Map<String, Object> destination) {
        Map<String, Object> node = names.identified("CFAssociations", type + " " + name);
        node.put("associationType", type);
        if (sequence > 0) {
            node.put("sequenceNumber", sequence);
        }
        node.put("originNodeURI", origin);
        node.put("destinationNodeURI", destination);
        node.put("lastChangeDateTime", names.changed());
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
}
