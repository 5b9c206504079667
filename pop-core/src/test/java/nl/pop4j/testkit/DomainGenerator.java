package nl.pop4j.testkit;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Values of any record or enum of the library, put together from whatever its parts can be: what its constructor accepts
 * is in its range, what it refuses is tried again otherwise. Aggregates that hang together by more than that (a plan, a
 * conversation) come from their own generators.
 *
 * <p>Example: {@code new DomainGenerator(42).any(Target.class)} equals {@code new DomainGenerator(42).any(Target.class)},
 * and is another target than that of 43. A command made in this way may be wrong in every field, as one that a form sends
 * may be.
 */
public final class DomainGenerator {

    private static final int TRIES = 3_000;
    private static final int DEEPEST = 6;
    private static final int EACH = 40;

    private final Random random;
    private final SimpleValues simple;
    private int left = TRIES;

    /** A generator that makes the same for the same seed. */
    public DomainGenerator(long seed) {
        this.random = new Random(seed);
        this.simple = new SimpleValues(random);
    }

    /**
     * Any value of a record or enum.
     *
     * @throws IllegalArgumentException if this type cannot be made so; {@link #makes} says which can
     */
    public <T> T any(Class<T> type) {
        left = TRIES;
        return type.cast(value(type, "", 0).orElseThrow(() -> new IllegalArgumentException("no values of " + type)));
    }

    /** Whether a value of this type can be made. */
    public static boolean makes(Class<?> type) {
        return new DomainGenerator(1).value(type, "", 0).isPresent();
    }

    private Optional<Object> value(Type type, String name, int depth) {
        if (type instanceof ParameterizedType generic) {
            return container((Class<?>) generic.getRawType(), generic.getActualTypeArguments(), name, depth);
        }
        if (!(type instanceof Class<?> plain)) {
            return Optional.empty();
        }
        Optional<Object> known = simple.of(plain, name);
        if (known.isPresent()) {
            return known;
        }
        if (plain.isEnum()) {
            return Optional.of(one(List.of(plain.getEnumConstants())));
        }
        if (plain.isSealed()) {
            return value(one(List.of(plain.getPermittedSubclasses())), name, depth);
        }
        return plain.isRecord() && depth < DEEPEST ? record(plain, depth) : Optional.empty();
    }

    private Optional<Object> record(Class<?> type, int depth) {
        // Few tries for a part, since the whole is tried again with other parts; and so many for all.
        for (int tries = depth == 0 ? TRIES : EACH; tries > 0 && left > 0; tries--) {
            left--;
            Optional<Object> made = attempt(type, depth);
            if (made.isPresent()) {
                return made;
            }
        }
        return Optional.empty();
    }

    private Optional<Object> attempt(Class<?> type, int depth) {
        RecordComponent[] components = type.getRecordComponents();
        @Nullable Object[] values = new Object[components.length];
        for (int i = 0; i < values.length; i++) {
            boolean missing =
                    components[i].getAnnotatedType().isAnnotationPresent(Nullable.class) && random.nextInt(3) == 0;
            if (!missing) {
                Optional<Object> part = value(components[i].getGenericType(), components[i].getName(), depth + 1);
                if (part.isEmpty() && !components[i].getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                    return Optional.empty();
                }
                values[i] = part.orElse(null);
            }
        }
        return constructed(type, components, values);
    }

    private static Optional<Object> constructed(
            Class<?> type, RecordComponent[] components, @Nullable Object[] values) {
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            Constructor<?> constructor = type.getConstructor(types);
            return Optional.of(constructor.newInstance(values));
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof IllegalArgumentException) {
                // That is how a constructor says where its range ends.
                return Optional.empty();
            }
            throw new IllegalStateException("cannot make " + type.getName(), e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot make " + type.getName(), e);
        }
    }

    private Optional<Object> container(Class<?> raw, Type[] parts, String name, int depth) {
        int size = random.nextInt(4);
        if (raw == Optional.class) {
            return Optional.of(size == 0 ? Optional.empty() : value(parts[0], name, depth));
        }
        if (raw == Map.class) {
            Map<Object, Object> map = new LinkedHashMap<>();
            for (int i = 0; i < size; i++) {
                value(parts[0], name, depth)
                        .ifPresent(key -> value(parts[1], name, depth).ifPresent(value -> map.put(key, value)));
            }
            return Optional.of(map);
        }
        if (raw != List.class && raw != Set.class && raw != Iterable.class) {
            return Optional.empty();
        }
        List<Object> some = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            value(parts[0], name, depth).ifPresent(some::add);
        }
        return Optional.of(raw == Set.class ? new LinkedHashSet<>(some) : some);
    }

    private <T> T one(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
