package nl.pop4j.plan.rule;

import com.google.common.collect.ImmutableList;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import nl.pop4j.shared.DataCategory;
import nl.pop4j.shared.Personal;
import org.jspecify.annotations.Nullable;

/** Every text in a record that a person wrote, by its {@link Personal} mark: also those of fields that are added later. */
final class PersonalTexts {

    /** Asking a class for its parts is dear, and the answer is always the same. */
    private static final ClassValue<ImmutableList<Part>> PARTS = new ClassValue<>() {
        @Override
        protected ImmutableList<Part> computeValue(Class<?> owner) {
            return Part.of(owner);
        }
    };

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
            for (Part part : PARTS.get(value.getClass())) {
                String place = pointer + "/" + part.name();
                Object inner = part.of(value);
                if (inner instanceof String words && part.isPersonal()) {
                    found.add(new Found(place, words));
                } else {
                    collect(inner, place, found);
                }
            }
        } else if (value instanceof Collection<?> elements) {
            int i = 0;
            for (Object element : elements) {
                collect(element, pointer + "/" + i++, found);
            }
        }
    }

    /**
     * A component of a record.
     *
     * @param name what it is called
     * @param accessor reads it
     * @param isPersonal whether it is marked as a person's
     */
    private record Part(String name, Method accessor, boolean isPersonal) {

        static ImmutableList<Part> of(Class<?> owner) {
            return Stream.of(owner.getRecordComponents())
                    .map(component -> new Part(
                            component.getName(),
                            component.getAccessor(),
                            component.isAnnotationPresent(Personal.class)))
                    .collect(ImmutableList.toImmutableList());
        }

        @Nullable Object of(Object owner) {
            // Values such as codes have parts that are not for everyone to read, and no texts.
            if (!accessor.canAccess(owner)) {
                return null;
            }
            try {
                return accessor.invoke(owner);
            } catch (IllegalAccessException | InvocationTargetException e) {
                throw new IllegalStateException("cannot read " + name, e);
            }
        }
    }
}
