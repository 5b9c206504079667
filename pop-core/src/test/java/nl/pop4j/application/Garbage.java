package nl.pop4j.application;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import nl.pop4j.testkit.HostileTexts;
import nl.pop4j.testkit.Samples;

/** Makes records out of anything that fits their types, as a host's JSON reader would. */
final class Garbage {

    private static final List<String> PLAUSIBLE = List.of(
            "g1",
            "a1",
            "b1",
            "V1",
            "C2",
            "nl",
            "EMPLOYEE",
            "EMPLOYER",
            "TRAINING",
            "QUANTITY",
            "OUTCOME",
            "AGREE",
            "STARTED",
            "FOR_AGREEMENT",
            "OWN_AMBITION",
            "P3M",
            "SAFETY-1",
            "PILOT",
            "TIME",
            "r-0",
            "f-0",
            "s-0",
            "ON x WITHIN P1D",
            "..",
            ".",
            Samples.NOOR.value());

    private final Random random;

    Garbage(long seed) {
        this.random = new Random(seed);
    }

    /** The same record with about one component in four replaced. */
    <T extends Record> T spoiled(T original) {
        return make(original.getClass(), original);
    }

    @SuppressWarnings("unchecked")
    private <T extends Record> T make(Class<?> type, T original) {
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            boolean keeps = original != null && random.nextInt(4) > 0;
            values[i] = keeps ? valueOf(original, components[i]) : any(components[i].getGenericType());
        }
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            return (T) constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            throw new AssertionError("a command refuses to be made", e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private Object any(Type type) {
        if (type == long.class) {
            return pick(0L, -1L, 1L, Long.MAX_VALUE, Long.MIN_VALUE, 100_000_000_000L);
        }
        if (type == int.class) {
            return pick(0, -1, 1, 10_080, 10_081, 600_001, Integer.MAX_VALUE, Integer.MIN_VALUE);
        }
        if (type == boolean.class) {
            return random.nextBoolean();
        }
        if (random.nextInt(6) == 0) {
            return null;
        }
        if (type == String.class) {
            return random.nextBoolean() ? HostileTexts.any(random) : PLAUSIBLE.get(random.nextInt(PLAUSIBLE.size()));
        }
        if (type == LocalDate.class) {
            return pick(
                    LocalDate.MIN,
                    LocalDate.MAX,
                    LocalDate.of(10_000, 1, 1),
                    LocalDate.of(9_999, 12, 31),
                    LocalDate.of(1_899, 12, 31),
                    LocalDate.of(1_900, 1, 1),
                    LocalDate.of(2_028, 2, 29),
                    Samples.TODAY);
        }
        if (type == LocalTime.class) {
            return pick(LocalTime.MIN, LocalTime.MAX, LocalTime.NOON);
        }
        if (type instanceof Class<?> part && part.isRecord()) {
            return make(part, null);
        }
        return type == BigDecimal.class ? number() : listOf((ParameterizedType) type);
    }

    private BigDecimal number() {
        return pick(
                BigDecimal.ZERO,
                BigDecimal.ONE.negate(),
                new BigDecimal("2.5"),
                new BigDecimal("1e6"),
                new BigDecimal("1000000.000001"),
                new BigDecimal("0.0000001"),
                new BigDecimal("1e1000000000"),
                new BigDecimal("1e-1000000000"),
                new BigDecimal(BigInteger.ONE, Integer.MIN_VALUE),
                new BigDecimal(BigInteger.TEN, Integer.MIN_VALUE),
                new BigDecimal(BigInteger.TEN, Integer.MAX_VALUE),
                new BigDecimal(BigInteger.ZERO, Integer.MIN_VALUE),
                new BigDecimal("1".repeat(40)));
    }

    private List<Object> listOf(ParameterizedType type) {
        Type element = type.getActualTypeArguments()[0];
        List<Object> list = new ArrayList<>();
        int size = random.nextInt(10) == 0 ? 60 : random.nextInt(4);
        for (int i = 0; i < size; i++) {
            boolean isRecord = element instanceof Class<?> plain && plain.isRecord();
            list.add(random.nextInt(8) == 0 ? null : isRecord ? make((Class<?>) element, null) : any(element));
        }
        return list;
    }

    private static Object valueOf(Record owner, RecordComponent component) {
        try {
            return component.getAccessor().invoke(owner);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    @SafeVarargs
    private <T> T pick(T... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
