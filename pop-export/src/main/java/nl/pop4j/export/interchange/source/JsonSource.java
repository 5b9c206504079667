package nl.pop4j.export.interchange.source;

import java.io.IOException;
import java.nio.file.Path;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A published JSON document, read one element at a time, so that what stands before a broken place is kept and the whole
 * is never held twice.
 */
public final class JsonSource {

    private static final int DEEPEST = 64;
    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxDocumentLength(SourceText.MOST_BYTES)
                            .build())
                    .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
                    .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
                    .build())
            .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private JsonSource() {}

    /** Takes the members of a document as they come. */
    @FunctionalInterface
    public interface Sink {
        /**
         * A member of the document, or an element of a member that is an array.
         *
         * @param member name of the member
         * @param value what it holds
         * @param place where it stands
         */
        void accept(String member, JsonNode value, Place place);
    }

    /**
     * Reads a document whose top is an object; arrays in it are handed over element by element.
     *
     * @throws IOException if the file cannot be read or is too large
     */
    public static void read(Path file, Warnings warnings, Sink sink) throws IOException {
        SourceText source = SourceText.read(file, warnings);
        try (JsonParser json = MAPPER.createParser(source.text())) {
            members(source.file(), json, warnings, sink);
        }
    }

    /** A small JSON text, such as one in a field of a table; a missing node where it cannot be read. */
    public static JsonNode parse(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (JacksonException e) {
            return MAPPER.missingNode();
        }
    }

    private static void members(String file, JsonParser json, Warnings warnings, Sink sink) {
        long line = 1;
        try {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                warnings.add(file, 1, WarningCode.BROKEN_DOCUMENT, "reason", "{");
                return;
            }
            while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                String member = json.currentName();
                line = json.currentLocation().getLineNr();
                boolean many = json.nextToken() == JsonToken.START_ARRAY;
                while (!many || json.nextToken() != JsonToken.END_ARRAY) {
                    line = json.currentLocation().getLineNr();
                    JsonNode value = json.readValueAsTree();
                    sink.accept(member, value, new Place(file, line));
                    if (!many) {
                        break;
                    }
                }
            }
        } catch (JacksonException e) {
            int at = e.getLocation() == null ? (int) line : e.getLocation().getLineNr();
            warnings.add(file, at, WarningCode.BROKEN_DOCUMENT, "reason", reason(e));
        }
    }

    private static String reason(JacksonException e) {
        String message = String.valueOf(e.getOriginalMessage());
        int end = message.indexOf('\n');
        return end < 0 ? message : message.substring(0, end);
    }
}
