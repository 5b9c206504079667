package nl.pop4j.privacy;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Records taken apart and put together by reflection. */
final class RecordShape {

    private RecordShape() {}

    /** Whether values of a type are a single value in disguise: an id, a level, an amount. */
    static boolean isSingle(Class<?> type) {
        return type.isRecord()
                && type.getRecordComponents().length == 1
                && !Iterable.class.isAssignableFrom(type.getRecordComponents()[0].getType())
                && !Map.class.isAssignableFrom(type.getRecordComponents()[0].getType());
    }

    /** What a record holds in one of its components. */
    static @Nullable Object valueOf(RecordComponent component, Record owner) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(owner);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("cannot read " + component.getName(), e);
        }
    }

    /** A record of this type with these values, in the order of its components. */
    static Record of(Class<? extends Record> type, List<@Nullable Object> values) {
        Class<?>[] types = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            Constructor<? extends Record> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values.toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot make " + type.getSimpleName(), e);
        }
    }
}
