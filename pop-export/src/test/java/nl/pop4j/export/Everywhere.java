package nl.pop4j.export;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The same text in every place of a record that takes a text, however deep; what takes no such text stays as it is. */
final class Everywhere {

    private final String text;
    private int places;

    private Everywhere(String text) {
        this.text = text;
    }

    /**
     * A record with this text everywhere.
     *
     * @throws AssertionError if no place takes it
     */
    static <T extends Record> T put(Class<T> type, T original, String text) {
        Everywhere everywhere = new Everywhere(text);
        T made = type.cast(everywhere.record(original));
        if (everywhere.places == 0) {
            throw new AssertionError("no text in " + original.getClass());
        }
        return made;
    }

    private @Nullable Object value(@Nullable Object old) {
        if (old instanceof String) {
            places++;
            return text;
        }
        if (old instanceof List<?> list) {
            return list.stream().map(this::value).collect(Collectors.toList());
        }
        if (old instanceof Map<?, ?> map) {
            Map<Object, Object> made = new LinkedHashMap<>();
            map.forEach((key, part) -> made.put(key, value(part)));
            return made;
        }
        return old instanceof Record part ? record(part) : old;
    }

    private Record record(Record old) {
        RecordComponent[] components = old.getClass().getRecordComponents();
        @Nullable Object[] olds =
                Arrays.stream(components).map(component -> part(old, component)).toArray();
        int before = places;
        @Nullable Object[] news = Arrays.stream(olds).map(this::value).toArray();
        Record whole = made(old.getClass(), components, news);
        if (whole != null) {
            return whole;
        }
        // Some part of it has a form of its own: one after the other, as far as each is taken.
        places = before;
        Record made = old;
        @Nullable Object[] values = olds.clone();
        for (int i = 0; i < olds.length; i++) {
            int here = places;
            values[i] = value(olds[i]);
            Record next = made(old.getClass(), components, values);
            if (next == null) {
                values[i] = olds[i];
                places = here;
            } else {
                made = next;
            }
        }
        return made;
    }

    private static @Nullable Object part(Record old, RecordComponent component) {
        try {
            return component.getAccessor().invoke(old);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The record, or null where its constructor does not take this. */
    private static @Nullable Record made(
            Class<? extends Record> type, RecordComponent[] components, @Nullable Object[] values) {
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return type.getConstructor(types).newInstance(values);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof IllegalArgumentException) {
                return null;
            }
            throw new IllegalStateException(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
