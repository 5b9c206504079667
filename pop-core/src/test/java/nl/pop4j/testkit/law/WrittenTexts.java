package nl.pop4j.testkit.law;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import nl.pop4j.shared.Personal;
import org.jspecify.annotations.Nullable;

/** What a person wrote in a plan, by the {@link Personal} marks; texts of a few letters could stand anywhere and are passed over. */
final class WrittenTexts {

    private static final int LONG_ENOUGH = 12;

    private WrittenTexts() {}

    static Set<String> in(Record owner) {
        Set<String> texts = new HashSet<>();
        collect(owner, texts);
        return texts;
    }

    private static void collect(@Nullable Object value, Set<String> texts) {
        if (value instanceof Collection<?> elements) {
            elements.forEach(element -> collect(element, texts));
        } else if (value instanceof Record) {
            for (RecordComponent component : value.getClass().getRecordComponents()) {
                if (!component.getAccessor().canAccess(value)) {
                    continue;
                }
                Object part = valueOf(component, value);
                if (part instanceof String text
                        && component.isAnnotationPresent(Personal.class)
                        && text.length() >= LONG_ENOUGH) {
                    texts.add(text);
                } else {
                    collect(part, texts);
                }
            }
        }
    }

    private static @Nullable Object valueOf(RecordComponent component, Object owner) {
        try {
            return component.getAccessor().invoke(owner);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + component.getName(), e);
        }
    }
}
