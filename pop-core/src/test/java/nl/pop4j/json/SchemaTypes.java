package nl.pop4j.json;

import com.fasterxml.classmate.ResolvedType;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.CustomDefinition.AttributeInclusion;
import com.github.victools.jsonschema.generator.CustomDefinition.DefinitionType;
import com.github.victools.jsonschema.generator.CustomDefinitionProviderV2;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.pop4j.calendar.cadence.Cadence;
import nl.pop4j.competence.Level;
import nl.pop4j.plan.revision.CanonicalText;
import nl.pop4j.plan.revision.Digest;
import nl.pop4j.plan.revision.ShownTexts;
import nl.pop4j.shared.DateRange;
import nl.pop4j.shared.LocalizedText;
import nl.pop4j.shared.Version;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** How the types look that are not an object with a member for each component, as the one mapper writes them. */
final class SchemaTypes implements CustomDefinitionProviderV2 {

    private static final String DAY = "[+-]?[0-9]{4,9}-[0-9]{2}-[0-9]{2}";
    private static final String TIME = DAY + "T[0-9]{2}:[0-9]{2}(:[0-9]{2}([.][0-9]{1,9})?)?";

    /** Texts with a form of their own, as a regular expression. */
    private static final Map<Class<?>, String> WORDS = Map.ofEntries(
            Map.entry(LocalDate.class, "^" + DAY + "$"),
            Map.entry(DateRange.class, "^" + DAY + "/" + DAY + "$"),
            Map.entry(LocalDateTime.class, "^" + TIME + "$"),
            Map.entry(Instant.class, "^" + TIME + "Z$"),
            Map.entry(ZonedDateTime.class, "^" + TIME + "(Z|[+-][0-9:]{5,8})(\\[.+\\])?$"),
            Map.entry(Duration.class, "^-?PT"),
            Map.entry(Period.class, "^-?P"),
            Map.entry(ZoneId.class, "^[A-Za-z0-9/+_:.~-]+$"),
            Map.entry(Locale.class, "^[A-Za-z0-9]{1,8}(-[A-Za-z0-9]{1,8})*$"),
            Map.entry(Digest.class, "^[0-9a-f]{64}$"),
            Map.entry(Cadence.class, "^(P|START|END|PROBATION|RRULE:|ON |[0-9]{4})"),
            Map.entry(CanonicalText.class, "^pop-canonical/"));

    private static final Set<Class<?>> BY_LANGUAGE = Set.of(LocalizedText.class, ShownTexts.class);

    @Override
    public @Nullable CustomDefinition provideCustomSchemaDefinition(
            ResolvedType type, SchemaGenerationContext context) {
        Class<?> kind = type.getErasedType();
        if (kind == Map.class) {
            return inline(map(type, context));
        }
        if (kind == List.class || kind == Set.class) {
            return inline(array(type, context));
        }
        if (WORDS.containsKey(kind)) {
            return named(text(context).put("pattern", WORDS.get(kind)));
        }
        if (BY_LANGUAGE.contains(kind)) {
            ObjectNode texts = context.getGeneratorConfig().createObjectNode().put("type", "object");
            texts.set("additionalProperties", text(context));
            return named(texts);
        }
        if (kind == Level.class || kind == BigDecimal.class) {
            return inline(context.getGeneratorConfig().createObjectNode().put("type", "number"));
        }
        if (kind == Version.class) {
            return named(number(context, 0, Long.MAX_VALUE));
        }
        if (kind == int.class || kind == Integer.class) {
            return inline(number(context, Integer.MIN_VALUE, Integer.MAX_VALUE));
        }
        if (kind == long.class) {
            return inline(number(context, Long.MIN_VALUE, Long.MAX_VALUE));
        }
        return MixIns.all().containsKey(kind) ? named(text(context).put("minLength", 1)) : null;
    }

    private static ObjectNode text(SchemaGenerationContext context) {
        return context.getGeneratorConfig().createObjectNode().put("type", "string");
    }

    private static ObjectNode number(SchemaGenerationContext context, long least, long most) {
        return context.getGeneratorConfig()
                .createObjectNode()
                .put("type", "integer")
                .put("minimum", least)
                .put("maximum", most);
    }

    private static ObjectNode array(ResolvedType type, SchemaGenerationContext context) {
        ObjectNode array = context.getGeneratorConfig().createObjectNode().put("type", "array");
        array.set(
                "items",
                context.createDefinitionReference(type.getTypeParameters().get(0)));
        return type.getErasedType() == Set.class ? array.put("uniqueItems", true) : array;
    }

    private static ObjectNode map(ResolvedType type, SchemaGenerationContext context) {
        ObjectNode map = context.getGeneratorConfig().createObjectNode().put("type", "object");
        map.set(
                "propertyNames",
                context.createDefinitionReference(type.getTypeParameters().get(0)));
        map.set(
                "additionalProperties",
                context.createDefinitionReference(type.getTypeParameters().get(1)));
        return map;
    }

    private static CustomDefinition named(ObjectNode schema) {
        return new CustomDefinition(schema, DefinitionType.ALWAYS_REF, AttributeInclusion.NO);
    }

    private static CustomDefinition inline(ObjectNode schema) {
        return new CustomDefinition(schema, DefinitionType.INLINE, AttributeInclusion.NO);
    }
}
