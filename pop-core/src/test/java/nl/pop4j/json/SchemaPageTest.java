package nl.pop4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The published schemas and the description of an interface that speaks them are those of the types. */
class SchemaPageTest {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final Path RESOURCES = Path.of("src/main/resources/nl/pop4j/json/schema");

    @Test
    void everyFormHasItsSchemaBesideTheCode() throws IOException, ReflectiveOperationException {
        for (Map.Entry<String, ObjectNode> schema : new Schemas().all().entrySet()) {
            check(RESOURCES.resolve(schema.getKey() + ".schema.json"), schema.getValue());
        }
        try (var files = Files.list(RESOURCES)) {
            assertThat(files).hasSameSizeAs(new Schemas().all().keySet());
        }
    }

    @Test
    void aHostGetsTheSchemaFromTheForm() {
        JsonNode schema = MAPPER.readTree(PopJson.standard().plan().schema());
        assertThat(schema.get("$id").asString()).isEqualTo("https://pop4j.nl/schema/development-plan/2");
        assertThat(MAPPER.readTree(PopJson.standard().frameworkSchema())
                        .at("/properties/type/const")
                        .asString())
                .isEqualTo("competence-framework");
    }

    @Test
    void theInterfaceDescriptionHoldsTheSameSchemas() throws IOException, ReflectiveOperationException {
        ObjectNode api = MAPPER.createObjectNode();
        api.put("openapi", "3.1.0");
        api.putObject("info")
                .put("title", "JSON forms of pop4j")
                .put("version", "1")
                .put(
                        "description",
                        "Documents of the library for a host's own web interface: refer to them, add the paths."
                                + " Made from the same types as the JSON Schemas.")
                .putObject("license")
                .put("name", "Apache-2.0")
                .put("identifier", "Apache-2.0");
        api.put("jsonSchemaDialect", "https://json-schema.org/draft/2020-12/schema");
        ObjectNode components = api.putObject("components").putObject("schemas");
        schemas().forEach(components::set);
        check(Path.of("../docs/openapi.json"), api);
    }

    /** Documents by their type, parts by the name of theirs, each once. */
    private static Map<String, JsonNode> schemas() throws ReflectiveOperationException {
        Map<String, JsonNode> schemas = new TreeMap<>();
        for (Map.Entry<String, ObjectNode> one : new Schemas().all().entrySet()) {
            ObjectNode document = (ObjectNode) moved(one.getValue());
            document.remove("$schema");
            document.remove("$id");
            JsonNode parts = document.remove("$defs");
            schemas.put(one.getKey(), document);
            if (parts != null) {
                parts.propertyStream().forEach(part -> {
                    JsonNode other = schemas.put(part.getKey(), part.getValue());
                    assertThat(other)
                            .as(part.getKey())
                            .satisfiesAnyOf(
                                    same -> assertThat(same).isNull(),
                                    same -> assertThat(same).isEqualTo(part.getValue()));
                });
            }
        }
        return schemas;
    }

    private static JsonNode moved(JsonNode schema) {
        return MAPPER.readTree(MAPPER.writeValueAsString(schema).replace("\"#/$defs/", "\"#/components/schemas/"));
    }

    private static void check(Path file, JsonNode expected) throws IOException {
        String text = MAPPER.writer()
                        .with(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")))
                        .writeValueAsString(expected)
                + "\n";
        if (Boolean.getBoolean("pop.docs.write")) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        }
        assertThat(file)
                .as("run this test with -Dpop.docs.write=true to write it anew")
                .hasContent(text);
    }
}
