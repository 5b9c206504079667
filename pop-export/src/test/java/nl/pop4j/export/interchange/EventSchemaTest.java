package nl.pop4j.export.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ObjectNode;

/** The example in the docs, by somebody else's validator. */
class EventSchemaTest {

    private static final Path DOCS = Path.of("..", "docs");

    @Test
    void theEventInTheDocsHoldsToItsSchema() throws IOException {
        JsonNode event = example();
        assertThat(event.get("specversion").asString()).isEqualTo("1.0");
        assertThat(event.propertyNames()).contains("id", "source", "type");
        assertThat(problems(event.get("data"))).isZero();
    }

    @Test
    void theSchemaRefusesWhatIsNoEvent() throws IOException {
        ObjectNode data = (ObjectNode) example().get("data");
        assertThat(problems(data.deepCopy().put("kind", "plan-invented"))).isPositive();
        assertThat(problems(data.deepCopy().put("name", "Noor"))).isPositive();
        ObjectNode wrong = data.deepCopy();
        ((ObjectNode) wrong.get("details")).put("revision", "first");
        assertThat(problems(wrong)).isPositive();
    }

    private static int problems(JsonNode data) throws IOException {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(DOCS.resolve("events.schema.json")));
        return schema.validate(data.toString(), InputFormat.JSON).size();
    }

    private static JsonNode example() throws IOException {
        String page = Files.readString(DOCS.resolve("events.md"));
        int from = page.indexOf("```json\n") + "```json\n".length();
        return new ObjectMapper().readTree(page.substring(from, page.indexOf("```", from)));
    }
}
