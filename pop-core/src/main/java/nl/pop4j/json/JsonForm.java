package nl.pop4j.json;

import com.google.common.collect.ImmutableList;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import nl.pop4j.shared.error.CorruptRecord;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The JSON form of one kind of document: {@code {"type": "...", "format": 1, ...}} with a member for each component.
 *
 * <p>Equal values give equal bytes; what was written reads back equal. Reading is strict, see {@link PopJson}.
 * Immutable, safe to share between threads.
 *
 * @param <T> what the document holds
 */
public final class JsonForm<T> {

    private final JsonMapper mapper;
    private final ObjectWriter pretty;
    private final String type;
    private final int format;
    private final Class<T> kind;
    private final List<UnaryOperator<ObjectNode>> upcasters;

    /**
     * A form in its newest format.
     *
     * @param upcasters each takes a document of a format to the next one, the first from format 1 to 2; they make the
     *     newest format one more than their number
     */
    JsonForm(JsonMapper mapper, String type, Class<T> kind, List<UnaryOperator<ObjectNode>> upcasters) {
        this.mapper = mapper;
        this.pretty = mapper.writer().with(new DefaultPrettyPrinter());
        this.type = type;
        this.format = upcasters.size() + 1;
        this.kind = kind;
        this.upcasters = ImmutableList.copyOf(upcasters);
    }

    /** A form that has had one format only. */
    JsonForm(JsonMapper mapper, String type, Class<T> kind) {
        this(mapper, type, kind, ImmutableList.of());
    }

    /** What the member {@code type} of such documents says. */
    public String type() {
        return type;
    }

    /** Its newest format, the one that is written. */
    int format() {
        return format;
    }

    /** What such documents hold. */
    Class<T> kind() {
        return kind;
    }

    /**
     * What such documents look like in their newest format, as a JSON Schema (draft 2020-12) for programs that are not
     * written with this library. It is strict, as reading is: every member is named, and no other is allowed.
     *
     * <p>Example: {@code PopJson.standard().plan().schema()} begins with the members {@code $schema} and {@code $id},
     * which is {@code https://pop4j.nl/schema/development-plan/2}. What was written is valid by it. Reading refuses more:
     * a deadline before its plan begins is no matter of form.
     */
    public String schema() {
        return PublishedSchema.text(type);
    }

    /**
     * Writes a document for people and files, indented, UTF-8; the stream stays open.
     *
     * @throws java.io.UncheckedIOException if the stream fails
     */
    public void write(T value, OutputStream out) {
        PopJson.unchecked(() -> {
            pretty.writeValue(out, tree(value));
            return value;
        });
    }

    /** A document on one line, for stores and lists of lines. */
    public String text(T value) {
        return mapper.writeValueAsString(tree(value));
    }

    /**
     * Reads a document from a stream to its end; the stream stays open.
     *
     * @throws CorruptRecord if it is not such a document of a known format, or breaks one of the limits
     * @throws java.io.UncheckedIOException if the stream fails
     */
    public T read(InputStream in) {
        return PopJson.unchecked(() -> value(guarded(() ->
                mapper.reader().without(StreamReadFeature.AUTO_CLOSE_SOURCE).readTree(new SourceStream(in)))));
    }

    /**
     * Reads a document from text.
     *
     * @throws CorruptRecord if it is not such a document of a known format, or breaks one of the limits
     */
    public T parse(String text) {
        return value(guarded(() -> mapper.readTree(text.getBytes(StandardCharsets.UTF_8))));
    }

    private ObjectNode tree(T value) {
        ObjectNode members = mapper.valueToTree(value);
        ObjectNode document = mapper.createObjectNode();
        document.put("type", type).put("format", format);
        return document.setAll(members);
    }

    private T value(JsonNode node) {
        if (!(node instanceof ObjectNode document)) {
            throw new CorruptRecord(type, "", "an object is expected");
        }
        JsonNode foundType = document.remove("type");
        JsonNode foundFormat = document.remove("format");
        if (foundType == null || foundFormat == null || !foundFormat.isInt() || foundFormat.intValue() < 1) {
            throw new CorruptRecord(type, "", "type and format are required");
        }
        if (!foundType.isString() || !foundType.stringValue().equals(type)) {
            throw new CorruptRecord(type, "/type", "this document is of another type");
        }
        if (foundFormat.intValue() > format) {
            throw new CorruptRecord(
                    type,
                    "/format",
                    "format " + foundFormat.intValue() + " is newer than " + format
                            + ", the newest that this version reads");
        }
        return guarded(() -> mapper.treeToValue(newest(document, foundFormat.intValue()), kind));
    }

    private ObjectNode newest(ObjectNode document, int from) {
        ObjectNode newest = document;
        for (UnaryOperator<ObjectNode> upcaster : upcasters.subList(from - 1, upcasters.size())) {
            newest = upcaster.apply(newest);
        }
        return newest;
    }

    private <R> R guarded(Supplier<R> reading) {
        try {
            return reading.get();
        } catch (JacksonException e) {
            if (JsonRefusal.isFailureOfTheStream(e)) {
                throw e;
            }
            throw new CorruptRecord(type, JsonRefusal.place(e), JsonRefusal.reason(e));
        } catch (IllegalArgumentException e) {
            throw new CorruptRecord(type, "", JsonRefusal.reason(e));
        }
    }
}
