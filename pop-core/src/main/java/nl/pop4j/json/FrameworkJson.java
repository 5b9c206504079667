package nl.pop4j.json;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import nl.pop4j.competence.Competence;
import nl.pop4j.competence.CompetenceFramework;
import nl.pop4j.competence.CompetenceRelation;
import nl.pop4j.competence.Crosswalk;
import nl.pop4j.competence.ProficiencyScale;
import nl.pop4j.competence.RoleProfile;
import nl.pop4j.competence.ScaleConversion;
import nl.pop4j.shared.LocalizedText;
import nl.pop4j.shared.error.CorruptRecord;
import nl.pop4j.shared.id.FrameworkId;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;

/**
 * A framework as JSON, element by element, so that neither side ever holds the document as a whole.
 *
 * <p>{@code type} and {@code format} come first when written; when read, members may stand in any order.
 */
final class FrameworkJson {

    static final String TYPE = "competence-framework";
    static final int FORMAT = 1;

    private final JsonMapper mapper;

    FrameworkJson(JsonMapper mapper) {
        this.mapper = mapper;
    }

    void write(CompetenceFramework framework, OutputStream out) {
        try (JsonGenerator json =
                mapper.writer().with(new DefaultPrettyPrinter()).createGenerator(out)) {
            json.writeStartObject();
            json.writeStringProperty("type", TYPE);
            json.writeNumberProperty("format", FORMAT);
            json.writePOJOProperty("id", framework.id());
            json.writeStringProperty("edition", framework.edition());
            json.writePOJOProperty("title", framework.title());
            array(json, "scales", framework.scales());
            array(json, "conversions", framework.conversions());
            array(json, "competences", framework.competences());
            array(json, "relations", framework.relations());
            array(json, "roles", framework.roles());
            array(json, "crosswalks", framework.crosswalks());
            json.writeEndObject();
        }
    }

    private static void array(JsonGenerator json, String name, List<?> elements) {
        json.writeArrayPropertyStart(name);
        elements.forEach(json::writePOJO);
        json.writeEndArray();
    }

    CompetenceFramework read(InputStream in) {
        Reading reading = new Reading();
        try (JsonParser json = parser(in)) {
            return JsonRefusal.guarded(TYPE, json, () -> reading.document(json));
        }
    }

    /** The first bytes tell the encoding, so that opening can already find that there is none. */
    private JsonParser parser(InputStream in) {
        try {
            return mapper.reader().without(StreamReadFeature.AUTO_CLOSE_SOURCE).createParser(new SourceStream(in));
        } catch (JacksonException e) {
            if (JsonRefusal.isFailureOfTheStream(e)) {
                throw e;
            }
            throw new CorruptRecord(TYPE, JsonRefusal.place(e), JsonRefusal.reason(e));
        }
    }

    /** One document on its way in. */
    private static final class Reading {

        private @Nullable FrameworkId id;
        private @Nullable LocalizedText title;
        private @Nullable String edition;
        private final DocumentHead head = new DocumentHead(TYPE, FORMAT);
        private final List<UnaryOperator<CompetenceFramework.Builder>> parts = new ArrayList<>();

        CompetenceFramework document(JsonParser json) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                throw JsonRefusal.at(TYPE, json, "an object is expected");
            }
            while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = json.currentName();
                json.nextToken();
                member(name, json);
            }
            head.checkComplete(json);
            if (json.nextToken() != null) {
                throw JsonRefusal.at(TYPE, json, "nothing may follow the document");
            }
            FrameworkId knownId = id;
            LocalizedText knownTitle = title;
            String knownEdition = edition;
            if (knownId == null || knownTitle == null || knownEdition == null) {
                throw JsonRefusal.at(TYPE, json, "id, edition and title are required");
            }
            CompetenceFramework.Builder builder =
                    CompetenceFramework.builder(knownId, knownTitle).edition(knownEdition);
            for (UnaryOperator<CompetenceFramework.Builder> part : parts) {
                builder = part.apply(builder);
            }
            return builder.build();
        }

        private void member(String name, JsonParser json) {
            switch (name) {
                case "type" -> head.type(json);
                case "format" -> head.format(json);
                case "id" -> id = json.readValueAs(FrameworkId.class);
                case "edition" -> edition = json.readValueAs(String.class);
                case "title" -> title = json.readValueAs(LocalizedText.class);
                case "scales" -> each(json, ProficiencyScale.class, CompetenceFramework.Builder::scale);
                case "conversions" -> each(json, ScaleConversion.class, CompetenceFramework.Builder::conversion);
                case "competences" -> each(json, Competence.class, CompetenceFramework.Builder::competence);
                case "relations" -> each(json, CompetenceRelation.class, CompetenceFramework.Builder::relation);
                case "roles" -> each(json, RoleProfile.class, CompetenceFramework.Builder::role);
                case "crosswalks" -> each(json, Crosswalk.class, CompetenceFramework.Builder::crosswalk);
                default -> throw JsonRefusal.at(TYPE, json, "unknown member");
            }
        }

        private <T> void each(
                JsonParser json,
                Class<T> type,
                BiFunction<CompetenceFramework.Builder, T, CompetenceFramework.Builder> add) {
            if (json.currentToken() != JsonToken.START_ARRAY) {
                throw JsonRefusal.at(TYPE, json, "an array is expected");
            }
            while (json.nextToken() != JsonToken.END_ARRAY) {
                if (json.currentToken() == null) {
                    throw JsonRefusal.at(TYPE, json, "the document ends too early");
                }
                T element = json.readValueAs(type);
                if (element == null) {
                    throw JsonRefusal.at(TYPE, json, "null is not allowed");
                }
                parts.add(builder -> add.apply(builder, element));
            }
        }
    }
}
