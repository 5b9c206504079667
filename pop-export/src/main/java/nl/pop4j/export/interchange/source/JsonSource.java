package nl.pop4j.export.interchange.source;

import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A published JSON document, read one element at a time, so that a broken element costs itself only and the whole is
 * never held twice.
 *
 * <p>The top may be an object, a list of objects, or objects one after the other. After a broken place reading goes on at
 * the next element or list that can be told apart, at most a hundred times.
 *
 * <p>Example: of {@code {"CFItems":[{"identifier":"a"},{"identifier":"b"}]}} the sink gets two members {@code CFItems},
 * one after the other.
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

    private final SourceText source;
    private final Shape shape;
    private final Warnings warnings;
    private final Sink sink;
    private final JsonResumption resumption;
    private String list = "";

    private JsonSource(SourceText source, Shape shape, Warnings warnings, Sink sink) {
        this.source = source;
        this.shape = shape;
        this.warnings = warnings;
        this.sink = sink;
        this.resumption = new JsonResumption(source.text(), shape.lists());
    }

    /**
     * What is known of a kind of document beforehand.
     *
     * @param lists members that are lists of elements
     * @param wrappers members that only hold a document, or a list of documents
     */
    public record Shape(Set<String> lists, Set<String> wrappers) {

        /** Copies both. */
        public Shape {
            lists = ImmutableSet.copyOf(lists);
            wrappers = ImmutableSet.copyOf(wrappers);
        }
    }

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
     * Reads a document; arrays in it are handed over element by element.
     *
     * @throws IOException if the file cannot be read or is too large
     */
    public static void read(Path file, Shape shape, Warnings warnings, Sink sink) throws IOException {
        new JsonSource(SourceText.read(file, warnings), shape, warnings, sink).read();
    }

    /** A small JSON text, such as one in a field of a table; a missing node where it cannot be read. */
    public static JsonNode parse(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (JacksonException e) {
            return MAPPER.missingNode();
        }
    }

    private void read() {
        String part = source.text();
        while (!part.isEmpty()) {
            try (JsonParser json = MAPPER.createParser(part)) {
                documents(json);
                part = resumption.afterEnd(json.currentLocation().getCharOffset(), list);
            } catch (JacksonException e) {
                part = afterBreak(e.getLocation());
            }
        }
    }

    private String afterBreak(@Nullable TokenStreamLocation at) {
        long offset = at == null ? 0 : at.getCharOffset();
        long line = resumption.line(at == null ? 1 : at.getLineNr());
        if (resumption.isOver(offset)) {
            return "";
        }
        String part = resumption.afterBreak(offset, list);
        WarningCode code = part.isEmpty() ? WarningCode.BROKEN_DOCUMENT : WarningCode.BROKEN_ELEMENT;
        warnings.add(source.file(), line, code);
        return part;
    }

    private void documents(JsonParser json) {
        JsonToken token = json.nextToken();
        if (token == JsonToken.START_ARRAY) {
            token = json.nextToken();
        }
        if (token != null && token != JsonToken.START_OBJECT && token != JsonToken.END_ARRAY) {
            warnings.add(source.file(), 1, WarningCode.BROKEN_DOCUMENT);
        }
        for (; token == JsonToken.START_OBJECT; token = json.nextToken()) {
            members(json);
        }
    }

    private void members(JsonParser json) {
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = json.currentName();
            list = shape.lists().contains(name) ? name : list;
            if (json.nextToken() != JsonToken.START_ARRAY) {
                element(name, json);
                continue;
            }
            while (json.nextToken() != JsonToken.END_ARRAY) {
                element(name, json);
            }
        }
    }

    private void element(String name, JsonParser json) {
        if (shape.wrappers().contains(name) && json.currentToken() == JsonToken.START_OBJECT) {
            members(json);
            return;
        }
        long line = resumption.line(json.currentLocation().getLineNr());
        JsonNode value = json.readValueAsTree();
        sink.accept(name, value, new Place(source.file(), line));
    }
}
