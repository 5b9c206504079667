package nl.pop4j.json.badge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.stream.Stream;
import nl.pop4j.json.JsonLimits;
import nl.pop4j.shared.UserText;
import nl.pop4j.shared.error.CorruptRecord;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The JSON of a badge: bounded, and then read for what is there. */
final class BadgeDocument {

    private static final String WHAT = "open-badge";

    private BadgeDocument() {}

    static byte[] bytes(InputStream in, JsonLimits limits) {
        try {
            byte[] bytes = in.readNBytes((int) limits.maxBytes() + 1);
            if (bytes.length > limits.maxBytes()) {
                throw new CorruptRecord(WHAT, "", "the document is too large");
            }
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JsonNode parse(byte[] bytes, JsonLimits limits) {
        try {
            JsonNode badge = mapper(limits).readTree(bytes);
            if (!badge.isObject()) {
                throw new CorruptRecord(WHAT, "", "an object is expected");
            }
            return badge;
        } catch (JacksonException e) {
            String where =
                    e.getLocation() == null ? "" : "line " + e.getLocation().getLineNr();
            throw new CorruptRecord(
                    WHAT,
                    where,
                    e instanceof StreamConstraintsException
                            ? "the document is too deep, or holds a text or number that is too long"
                            : "not well-formed JSON");
        }
    }

    /** The elements of an array, or the one thing that stands in its place. */
    static Stream<JsonNode> each(JsonNode oneOrMany) {
        return oneOrMany.isArray() ? oneOrMany.valueStream() : Stream.of(oneOrMany);
    }

    /** The name of an issuer: text, or an object with a name, or at least an id. */
    static String name(JsonNode issuer) {
        if (issuer.isArray()) {
            return name(issuer.path(0));
        }
        String name = issuer.isObject() ? text(issuer.path("name")) : text(issuer);
        return name.isEmpty() ? text(issuer.path("id")) : name;
    }

    /** A text in one language or the first of several, on one line, without what is refused, at most 200 characters. */
    static String text(JsonNode node) {
        JsonNode value = node.has("@value") ? node.path("@value") : node;
        String raw = value.isString()
                ? value.asString("")
                : each(value)
                        .flatMap(JsonNode::valueStream)
                        .filter(JsonNode::isString)
                        .map(language -> language.asString(""))
                        .findFirst()
                        .orElse("");
        StringBuilder clean = new StringBuilder();
        for (int i = 0; i < raw.length() && clean.length() < UserText.SHORT - 1; ) {
            int c = raw.codePointAt(i);
            boolean isAllowed = !Character.isISOControl(c) && UserText.isClean(Character.toString(c));
            clean.appendCodePoint(isAllowed ? c : ' ');
            i += Character.charCount(c);
        }
        return clean.toString().strip();
    }

    private static JsonMapper mapper(JsonLimits limits) {
        return JsonMapper.builder(JsonFactory.builder()
                        .streamReadConstraints(StreamReadConstraints.builder()
                                .maxDocumentLength(limits.maxBytes())
                                .maxNestingDepth(limits.maxDepth())
                                .maxStringLength(limits.maxText())
                                .build())
                        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                        .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                        .build())
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .build();
    }
}
