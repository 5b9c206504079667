package nl.pop4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.base.CharMatcher;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.pop4j.shared.error.CorruptRecord;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Each kind of document was kept once in each of its formats, as it was written then. A file that is kept never changes:
 * a new format or a new kind gets one of its own, named {@code <type>-<format>.json}, or with more behind the format
 * where one format was written in several shapes.
 */
class KeptDocumentsTest {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final Path KEPT = Path.of("src/test/resources/nl/pop4j/json/formats");

    /** Objects with any members at all: texts by language or by code, and values by column. */
    private static final Set<String> MAPS = Set.of("shown", "details", "values");

    @Test
    void everyKindIsKeptInEachOfItsFormats() throws IOException, ReflectiveOperationException {
        Set<String> expected = new TreeSet<>();
        for (Kind kind : kinds().values()) {
            for (int format = 1; format <= kind.format(); format++) {
                expected.add(kind.type() + "-" + format);
            }
        }
        Set<String> kept = documents().stream().map(Document::nameOfFormat).collect(Collectors.toSet());
        assertThat(kept).isEqualTo(expected);
    }

    @Test
    void whatWasWrittenOnceIsReadForEver() throws IOException, ReflectiveOperationException {
        Map<String, Kind> kinds = kinds();
        for (Document document : documents()) {
            Kind kind = kinds.get(document.type());
            String now = kind.again().apply(document.text());
            assertThat(MAPPER.readTree(now).get("format").intValue())
                    .as(document.name())
                    .isEqualTo(kind.format());
            assertThat(kind.again().apply(now)).as(document.name()).isEqualTo(now);
            if (document.format() == kind.format()) {
                assertThat(lost(MAPPER.readTree(document.text()), MAPPER.readTree(now), ""))
                        .as(document.name())
                        .isEmpty();
            }
        }
    }

    /** The places of what was written then and is not written now; what is written beside it may be new. */
    private static List<String> lost(JsonNode then, JsonNode now, String at) {
        List<String> lost = new ArrayList<>();
        if (then.isObject() && now.isObject()) {
            then.propertyStream()
                    .forEach(member -> lost.addAll(
                            lost(member.getValue(), now.path(member.getKey()), at + "/" + member.getKey())));
        } else if (then.isArray() && now.isArray() && then.size() == now.size()) {
            for (int i = 0; i < then.size(); i++) {
                lost.addAll(lost(then.get(i), now.get(i), at + "/" + i));
            }
        } else if (!then.equals(now)) {
            lost.add(at);
        }
        return lost;
    }

    @Test
    void aMemberThatNobodyKnowsIsRefusedWithItsPlaceWhereverItStands()
            throws IOException, ReflectiveOperationException {
        Map<String, Kind> kinds = kinds();
        int refused = 0;
        for (Document document : documents()) {
            for (String place : oneOfEachKind(objects(MAPPER.readTree(document.text()), ""))) {
                JsonNode root = MAPPER.readTree(document.text());
                ((ObjectNode) root.at(place)).put("zz-zz-zz-zz", 1);
                String text = MAPPER.writeValueAsString(root);
                assertThatExceptionOfType(CorruptRecord.class)
                        .as(document.name() + " " + place)
                        .isThrownBy(() -> kinds.get(document.type()).again().apply(text))
                        .satisfies(refusal -> assertThat(refusal.where()).endsWith(place + "/zz-zz-zz-zz"));
                refused++;
            }
        }
        assertThat(refused).isGreaterThan(250);
    }

    /** The first of the places that differ in their indices only. */
    private static Collection<String> oneOfEachKind(List<String> places) {
        Map<String, String> first = new TreeMap<>();
        places.forEach(place -> first.putIfAbsent(CharMatcher.inRange('0', '9').removeFrom(place), place));
        return first.values();
    }

    private static List<String> objects(JsonNode node, String at) {
        List<String> found = new ArrayList<>();
        if (node.isObject() && !MAPS.contains(at.substring(at.lastIndexOf('/') + 1))) {
            found.add(at);
        }
        node.propertyStream().forEach(member -> found.addAll(objects(member.getValue(), at + "/" + member.getKey())));
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            found.addAll(objects(node.get(i), at + "/" + i));
        }
        return found;
    }

    private static List<Document> documents() throws IOException {
        List<Document> documents = new ArrayList<>();
        try (Stream<Path> files = Files.list(KEPT)) {
            for (Path file : files.sorted().toList()) {
                documents.add(new Document(file.getFileName().toString(), Files.readString(file)));
            }
        }
        return documents;
    }

    /** What {@link PopJson} can read, whatever that is. */
    private static Map<String, Kind> kinds() throws ReflectiveOperationException {
        Map<String, Kind> kinds = new TreeMap<>();
        for (Method method : PopJson.class.getMethods()) {
            if (method.getReturnType() == JsonForm.class) {
                Kind kind = Kind.of((JsonForm<?>) method.invoke(PopJson.standard()));
                kinds.put(kind.type(), kind);
            }
        }
        kinds.put(
                FrameworkJson.TYPE,
                new Kind(FrameworkJson.TYPE, FrameworkJson.FORMAT, KeptDocumentsTest::frameworkAgain));
        return kinds;
    }

    private static String frameworkAgain(String text) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PopJson json = PopJson.standard();
        json.writeFramework(json.readFramework(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    /** A kind of document: it reads one and writes it anew. */
    private record Kind(String type, int format, Function<String, String> again) {

        static <T> Kind of(JsonForm<T> form) {
            return new Kind(form.type(), form.format(), text -> form.text(form.parse(text)));
        }
    }

    /** A file that was kept. */
    private record Document(String name, String text) {

        String type() {
            return MAPPER.readTree(text).get("type").stringValue();
        }

        int format() {
            return MAPPER.readTree(text).get("format").intValue();
        }

        String nameOfFormat() {
            String shape = type() + "-" + format();
            assertThat(name).startsWith(shape);
            return shape;
        }
    }
}
