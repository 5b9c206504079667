package nl.pop4j.plan.rule;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import nl.pop4j.shared.DataCategory;
import nl.pop4j.shared.Personal;
import org.jspecify.annotations.Nullable;

/** Every text in a record that a person wrote, by its {@link Personal} mark: also those of fields that are added later. */
final class PersonalTexts {

    private PersonalTexts() {}

    /**
     * A text and where it stands.
     *
     * @param pointer a JSON pointer
     * @param words what was written
     */
    record Found(
            String pointer,
            @Personal(DataCategory.DEVELOPMENT) String words) {

        /** The place only. */
        @Override
        public String toString() {
            return "Found[" + pointer + "]";
        }
    }

    static Stream<Found> in(Record owner) {
        List<Found> found = new ArrayList<>();
        collect(owner, "", found);
        return found.stream();
    }

    private static void collect(@Nullable Object value, String pointer, List<Found> found) {
        if (value instanceof Record) {
            for (RecordComponent component : value.getClass().getRecordComponents()) {
                String place = pointer + "/" + component.getName();
                Object part = valueOf(component, value);
                if (part instanceof String words && component.isAnnotationPresent(Personal.class)) {
                    found.add(new Found(place, words));
                } else {
                    collect(part, place, found);
                }
            }
        } else if (value instanceof Collection<?> elements) {
            int i = 0;
            for (Object element : elements) {
                collect(element, pointer + "/" + i++, found);
            }
        }
    }

    private static @Nullable Object valueOf(RecordComponent component, Object owner) {
        // Values such as codes have parts that are not for everyone to read, and no texts.
        if (!component.getAccessor().canAccess(owner)) {
            return null;
        }
        try {
            return component.getAccessor().invoke(owner);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("cannot read " + component.getName(), e);
        }
    }
}
