package nl.pop4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.pop4j.method.StandardMethods;
import nl.pop4j.plan.DevelopmentPlan;
import nl.pop4j.plan.revision.Revision;
import nl.pop4j.rollout.RolloutProgramme;
import nl.pop4j.rollout.report.RolloutReport;
import nl.pop4j.rollout.rule.RolloutRules;
import nl.pop4j.shared.error.CorruptRecord;
import nl.pop4j.testkit.AdjustmentGenerator;
import nl.pop4j.testkit.AssessmentGenerator;
import nl.pop4j.testkit.ConversationGenerator;
import nl.pop4j.testkit.FeedbackGenerator;
import nl.pop4j.testkit.Frameworks;
import nl.pop4j.testkit.NeedsGenerator;
import nl.pop4j.testkit.PlanGenerator;
import nl.pop4j.testkit.PlanPoint;
import nl.pop4j.testkit.ProfileGenerator;
import nl.pop4j.testkit.RolloutGenerator;
import nl.pop4j.testkit.Samples;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** An independent validator and our own reader say the same of the form of a document. */
class PublishedSchemaProperties {

    private static final PopJson JSON = PopJson.standard();
    private static final JsonMapper MAPPER = new JsonMapper();

    private final Map<String, Schema> schemas = new ConcurrentHashMap<>();

    @Property(tries = 20)
    void whatIsWrittenIsValidAndReadsBackEqual(@ForAll long seed) {
        for (Written<?> written : documents(seed)) {
            assertThat(refusals(written.form.type(), written.form.schema(), written.text()))
                    .as(written.form.type())
                    .isEmpty();
            assertThat(written.form.parse(written.text())).isEqualTo(written.value);
        }
    }

    @Property(tries = 10)
    void aWrittenFrameworkIsValid(@ForAll long seed) {
        String json = new String(PopJsonProperties.written(Frameworks.framework(seed)), StandardCharsets.UTF_8);
        assertThat(refusals(FrameworkJson.TYPE, JSON.frameworkSchema(), json)).isEmpty();
        assertThat(refusals(FrameworkJson.TYPE, JSON.frameworkSchema(), json.replace("\"edition\"", "\"year\"")))
                .isNotEmpty();
    }

    @Property(tries = 60)
    void bothRefuseAMemberThatNobodyKnows(@ForAll long seed) {
        broken(seed, (objects, random) -> {
            objects.get(random.nextInt(objects.size())).put("zz", 1);
            return true;
        });
    }

    @Property(tries = 60)
    void bothRefuseAValueOfAnotherKind(@ForAll long seed) {
        broken(seed, (objects, random) -> {
            ObjectNode object = objects.get(random.nextInt(objects.size()));
            List<String> names = List.copyOf(object.propertyNames());
            if (names.isEmpty()) {
                return false;
            }
            String name = names.get(random.nextInt(names.size()));
            if (object.get(name).isObject()) {
                object.putArray(name).add("zz");
            } else {
                object.putObject(name).put("zz", 1);
            }
            return true;
        });
    }

    @Property(tries = 60)
    void whatMustBeThereIsMissedByBoth(@ForAll long seed) {
        broken(seed, (objects, random) -> {
            ObjectNode object = objects.get(random.nextInt(objects.size()));
            List<String> names = List.copyOf(object.propertyNames());
            return !names.isEmpty() && object.remove(names.get(random.nextInt(names.size()))) != null;
        });
    }

    @Example
    void bothRefuseWhatIsNoPlan() {
        String plan = JSON.plan().text(Samples.plan());
        for (String text : List.of(
                plan.replace("\"format\":2", "\"format\":3"),
                plan.replace("\"format\":2,", ""),
                plan.replace("development-plan", "plan"),
                plan.replace("\"version\":", "\"version\":-1,\"old\":"),
                plan.replaceFirst("\"horizon\":\"[^\"]+\"", "\"horizon\":\"soon\""),
                plan.replaceFirst("\"deadline\":\"[^\"]+\"", "\"deadline\":\"1-2-2027\""),
                plan.replaceFirst("\"kind\":\"[A-Z_]+\"", "\"kind\":\"MAGIC\""),
                plan.replaceFirst("\"minutes\":[0-9]+", "\"minutes\":1.5"),
                plan.replaceFirst("\"minutes\":[0-9]+", "\"minutes\":99999999999"),
                plan.replaceFirst("\"minutes\":[0-9]+", "\"minutes\":\"60\""),
                "[]",
                "null")) {
            assertThat(text).isNotEqualTo(plan);
            assertThat(accepts(JSON.plan(), text)).as(text).isFalse();
            assertThat(refusals("development-plan", JSON.plan().schema(), text))
                    .as(text)
                    .isNotEmpty();
        }
    }

    /** Breaks one document in one way: whatever the schema refuses the reader refuses, and what it keeps is no other. */
    private void broken(long seed, Breaking breaking) {
        Random random = new Random(seed);
        List<Written<?>> documents = documents(seed);
        Written<?> written = documents.get(random.nextInt(documents.size()));
        JsonNode root = MAPPER.readTree(written.text());
        List<ObjectNode> objects = new ArrayList<>();
        collect(root, objects);
        assumeThat(breaking.in(objects, random)).isTrue();
        String text = MAPPER.writeValueAsString(root);
        if (!refusals(written.form.type(), written.form.schema(), text).isEmpty()) {
            assertThat(accepts(written.form, text)).as(text).isFalse();
        } else if (accepts(written.form, text)) {
            Object back = written.form.parse(text);
            assertThat(written.form.parse(written.again(back))).isEqualTo(back);
        }
    }

    private static void collect(JsonNode node, List<ObjectNode> into) {
        if (node instanceof ObjectNode object) {
            into.add(object);
        }
        if (node instanceof ObjectNode || node instanceof ArrayNode) {
            node.values().forEach(value -> collect(value, into));
        }
    }

    private static boolean accepts(JsonForm<?> form, String text) {
        try {
            form.parse(text);
            return true;
        } catch (CorruptRecord e) {
            return false;
        }
    }

    private List<Error> refusals(String type, String schema, String document) {
        return schemas.computeIfAbsent(
                        type,
                        first -> SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                                .getSchema(schema, InputFormat.JSON))
                .validate(document, InputFormat.JSON);
    }

    private static List<Written<?>> documents(long seed) {
        Random random = new Random(seed);
        PlanPoint point = PlanPoint.values()[random.nextInt(PlanPoint.values().length)];
        DevelopmentPlan plan = point.of(new PlanGenerator(seed).content());
        RolloutGenerator rollout = new RolloutGenerator(seed);
        RolloutProgramme programme = rollout.programme("r1");
        List<Written<?>> all = new ArrayList<>(List.of(
                new Written<>(JSON.plan(), plan),
                new Written<>(JSON.plan(), Samples.plan()),
                new Written<>(JSON.content(), plan.workingCopy()),
                new Written<>(JSON.execution(), plan.execution()),
                new Written<>(JSON.assessment(), new AssessmentGenerator(random).assessment()),
                new Written<>(JSON.needs(), new NeedsGenerator(seed).needs()),
                new Written<>(JSON.profile(), new ProfileGenerator(seed).profile()),
                new Written<>(JSON.adjustments(), new AdjustmentGenerator(seed).adjustments(Samples.NOOR)),
                new Written<>(JSON.conversation(), new ConversationGenerator(seed).conversation()),
                new Written<>(JSON.feedback(), new FeedbackGenerator(seed).feedback("f1")),
                new Written<>(JSON.cultureSurvey(), new FeedbackGenerator(seed).survey("s1")),
                new Written<>(JSON.rolloutProgramme(), programme),
                new Written<>(
                        JSON.rolloutReport(),
                        RolloutReport.of(programme, rollout.plans(), RolloutRules.standard(), 3, Samples.TODAY))));
        StandardMethods.all().forEach(method -> all.add(new Written<>(JSON.planMethod(), method)));
        for (Revision revision : plan.revisions()) {
            all.add(new Written<>(JSON.revision(), revision));
            all.add(new Written<>(JSON.frozen(), FrozenRevision.of(revision)));
            all.add(new Written<>(JSON.signatures(), new Signatures(revision.signatures())));
        }
        return all;
    }

    /** Changes one thing in one of the objects of a document; false where there is nothing to change. */
    @FunctionalInterface
    private interface Breaking {
        boolean in(List<ObjectNode> objects, Random random);
    }

    /** A value with its form. */
    private record Written<T>(JsonForm<T> form, T value) {

        String text() {
            return form.text(value);
        }

        String again(Object other) {
            return form.text(form.kind().cast(other));
        }
    }
}
