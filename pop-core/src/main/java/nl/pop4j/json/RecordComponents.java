package nl.pop4j.json;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.AccessorNamingStrategy;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.AnnotatedMethod;
import tools.jackson.databind.introspect.DefaultAccessorNamingStrategy;

/** The members of a record are its components; its other questions, such as {@code isMet()}, are not. */
final class RecordComponents extends DefaultAccessorNamingStrategy.Provider {

    private static final long serialVersionUID = 1L;

    @Override
    public AccessorNamingStrategy forRecord(MapperConfig<?> config, AnnotatedClass type) {
        Set<String> components = Arrays.stream(type.getRawType().getRecordComponents())
                .map(component -> component.getName())
                .collect(Collectors.toSet());
        return new DefaultAccessorNamingStrategy.RecordNaming(config, type) {
            @Override
            public @Nullable String findNameForIsGetter(AnnotatedMethod method, String name) {
                return null;
            }

            @Override
            public @Nullable String findNameForRegularGetter(AnnotatedMethod method, String name) {
                return components.contains(name) ? name : null;
            }
        };
    }
}
