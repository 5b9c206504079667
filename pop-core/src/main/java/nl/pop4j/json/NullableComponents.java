package nl.pop4j.json;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Executable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.AnnotatedParameter;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;

/** A record's component must be there, and not be null, unless it is {@code @Nullable}. */
final class NullableComponents extends JacksonAnnotationIntrospector {

    private static final long serialVersionUID = 1L;

    @Override
    public @Nullable Boolean hasRequiredMarker(MapperConfig<?> config, AnnotatedMember member) {
        return component(member)
                .map(type -> !type.isAnnotationPresent(Nullable.class))
                .orElse(super.hasRequiredMarker(config, member));
    }

    @Override
    public JsonSetter.Value findSetterInfo(MapperConfig<?> config, Annotated annotated) {
        boolean nullable = component(annotated)
                .filter(type -> type.isAnnotationPresent(Nullable.class))
                .isPresent();
        return nullable
                ? JsonSetter.Value.forValueNulls(Nulls.SET, Nulls.FAIL)
                : super.findSetterInfo(config, annotated);
    }

    private static Optional<AnnotatedType> component(Annotated annotated) {
        return annotated instanceof AnnotatedParameter parameter
                        && parameter.getDeclaringClass().isRecord()
                        && parameter.getOwner().getAnnotated() instanceof Executable constructor
                ? Optional.of(constructor.getAnnotatedParameterTypes()[parameter.getIndex()])
                : Optional.empty();
    }
}
