package nl.pop4j.json;

import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import com.github.victools.jsonschema.generator.impl.DefinitionKey;
import com.github.victools.jsonschema.generator.naming.DefaultSchemaDefinitionNamingStrategy;
import com.google.common.collect.ImmutableSortedMap;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import nl.pop4j.competence.Competence;
import nl.pop4j.competence.CompetenceRelation;
import nl.pop4j.competence.Crosswalk;
import nl.pop4j.competence.ProficiencyScale;
import nl.pop4j.competence.RoleProfile;
import nl.pop4j.competence.ScaleConversion;
import nl.pop4j.shared.LocalizedText;
import nl.pop4j.shared.id.FrameworkId;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The schemas of all forms, made from the types that they hold. */
final class Schemas {

    static {
        // The generator names types of this library, which the module of the core has no reason to read.
        ModuleLayer.boot().findModule("com.fasterxml.classmate").ifPresent(Schemas.class.getModule()::addReads);
    }

    private final SchemaGenerator generator;

    Schemas() {
        SchemaGeneratorConfigBuilder config = new SchemaGeneratorConfigBuilder(
                        SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
                .with(
                        Option.DEFINITIONS_FOR_ALL_OBJECTS,
                        Option.FORBIDDEN_ADDITIONAL_PROPERTIES_BY_DEFAULT,
                        Option.FLATTENED_ENUMS);
        config.forFields().withRequiredCheck(field -> isRequired(field.getRawMember()));
        config.forTypesInGeneral()
                .withCustomDefinitionProvider(new SchemaTypes())
                .withDefinitionNamingStrategy(new DefaultSchemaDefinitionNamingStrategy() {
                    @Override
                    public String getDefinitionNameForKey(DefinitionKey key, SchemaGenerationContext context) {
                        return name(key.getType().getErasedType());
                    }
                });
        this.generator = new SchemaGenerator(config.build());
    }

    /** A part of another type carries the name of both, since there are several of a kind. */
    private static String name(Class<?> type) {
        Class<?> outer = type.getEnclosingClass();
        return outer == null ? type.getSimpleName() : name(outer) + type.getSimpleName();
    }

    private static boolean isRequired(Field field) {
        return !field.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    /** The schema of each type of document, by the name of the type. */
    Map<String, ObjectNode> all() throws ReflectiveOperationException {
        ImmutableSortedMap.Builder<String, ObjectNode> all = ImmutableSortedMap.naturalOrder();
        for (Method method : PopJson.class.getMethods()) {
            if (method.getReturnType() == JsonForm.class) {
                JsonForm<?> form = (JsonForm<?>) method.invoke(PopJson.standard());
                all.put(form.type(), document(form.type(), form.format(), form.kind()));
            }
        }
        all.put(FrameworkJson.TYPE, document(FrameworkJson.TYPE, FrameworkJson.FORMAT, Framework.class));
        return all.buildOrThrow();
    }

    private ObjectNode document(String type, int format, Class<?> kind) {
        ObjectNode made = generator.generateSchema(kind);
        ObjectNode schema = made.objectNode();
        schema.set("$schema", made.get("$schema"));
        schema.put("$id", "https://pop4j.nl/schema/" + type + "/" + format);
        schema.put("title", type);
        schema.put("type", "object");
        ObjectNode properties = schema.putObject("properties");
        properties.putObject("type").put("const", type);
        properties.putObject("format").put("const", format);
        properties.setAll((ObjectNode) made.get("properties"));
        ArrayNode required = schema.putArray("required").add("type").add("format");
        made.path("required").forEach(required::add);
        schema.put("additionalProperties", false);
        if (made.has("$defs")) {
            schema.set("$defs", made.get("$defs"));
        }
        return schema;
    }

    /** What a framework is written as, element by element: the lists may be missing. */
    @SuppressWarnings("UnusedVariable") // read by reflection
    private record Framework(
            FrameworkId id,
            String edition,
            LocalizedText title,
            @Nullable List<ProficiencyScale> scales,
            @Nullable List<ScaleConversion> conversions,
            @Nullable List<Competence> competences,
            @Nullable List<CompetenceRelation> relations,
            @Nullable List<RoleProfile> roles,
            @Nullable List<Crosswalk> crosswalks) {}
}
