package nl.pop4j.testkit;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.pop4j.calendar.cadence.Cadence;
import org.jspecify.annotations.Nullable;

/**
 * Every way in which a record can differ in one place: each leaf of its tree changed once, each optional part left out,
 * each element of a list left out. What a test holds for all mutants holds for fields that are added later, too.
 *
 * <p>Example: the mutants of {@code new Capacity(240, Money.ofEuros(900))} are a capacity of 241 minutes under
 * {@code /minutesPerWeek} and one of 90,001 cents under {@code /budget/cents}.
 */
public final class Mutants {

    private Mutants() {}

    /** The mutants by the place where they differ; places that cannot differ alone are left out. */
    public static <T extends Record> Map<String, T> of(T original) {
        Map<String, T> mutants = new LinkedHashMap<>();
        variants(original).forEach((place, mutant) -> mutants.put(place, cast(mutant)));
        return mutants;
    }

    private static Map<String, Object> variants(Object value) {
        Map<String, Object> variants = new LinkedHashMap<>();
        if (value instanceof Cadence) {
            variants.put("", Cadence.everyWeeks(49));
        } else if (value instanceof Record) {
            ofRecord((Record) value, variants);
        } else if (value instanceof Set<?> set) {
            ofElements(List.copyOf(set)).forEach((place, list) -> variants.put(place, new LinkedHashSet<>(list)));
        } else if (value instanceof List<?> list) {
            variants.putAll(ofElements(list));
        } else {
            variants.put("", leaf(value));
        }
        return variants;
    }

    private static void ofRecord(Record owner, Map<String, Object> variants) {
        RecordComponent[] components = owner.getClass().getRecordComponents();
        for (int i = 0; i < components.length; i++) {
            Object old = valueOf(owner, components[i]);
            int index = i;
            String name = "/" + components[i].getName();
            if (old != null) {
                variants(old).forEach((place, next) -> put(variants, name + place, with(owner, index, next)));
                put(variants, name + "=null", isOptional(components[i]) ? with(owner, index, null) : null);
            }
        }
    }

    private static Map<String, List<Object>> ofElements(List<?> elements) {
        Map<String, List<Object>> lists = new LinkedHashMap<>();
        for (int i = 0; i < elements.size(); i++) {
            int index = i;
            variants(elements.get(i)).forEach((place, next) -> {
                List<Object> changed = new ArrayList<>(elements);
                changed.set(index, next);
                lists.put("/" + index + place, changed);
            });
            List<Object> fewer = new ArrayList<>(elements);
            fewer.remove(index);
            lists.put("/-" + index, fewer);
        }
        return lists;
    }

    private static Object leaf(Object value) {
        if (value instanceof Enum<?> constant) {
            Object[] all = constant.getDeclaringClass().getEnumConstants();
            return all[(constant.ordinal() + 1) % all.length];
        }
        if (value instanceof LocalDate day) {
            return day.plusDays(1);
        }
        if (value instanceof BigDecimal number) {
            return number.add(BigDecimal.ONE);
        }
        if (value instanceof Locale) {
            return Locale.FRENCH;
        }
        if (value instanceof Integer number) {
            return number + 1;
        }
        if (value instanceof Long number) {
            return number + 1;
        }
        if (value instanceof Boolean flag) {
            return !flag;
        }
        if (value instanceof String text) {
            return isFingerprint(text) ? "0" + text.substring(1) : text + "x";
        }
        throw new IllegalArgumentException("no mutant of " + value.getClass());
    }

    /** Whether the text is 64 digits long, so that one more would not fit. */
    private static boolean isFingerprint(String text) {
        return text.length() == 64;
    }

    private static boolean isOptional(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static void put(Map<String, Object> variants, String place, Object mutant) {
        if (mutant != null) {
            variants.put(place, mutant);
        }
    }

    /** The same record with one other component, or null if the record refuses it. */
    private static Record with(Record owner, int index, Object next) {
        RecordComponent[] components = owner.getClass().getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            values[i] = i == index ? next : valueOf(owner, components[i]);
        }
        try {
            Constructor<?> constructor = owner.getClass().getDeclaredConstructor(types);
            return (Record) constructor.newInstance(values);
        } catch (InvocationTargetException refused) {
            return null;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot make " + owner.getClass(), e);
        }
    }

    private static Object valueOf(Record owner, RecordComponent component) {
        try {
            return component.getAccessor().invoke(owner);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + component.getName(), e);
        }
    }

    @SuppressWarnings("unchecked")
    private static <T> T cast(Object mutant) {
        return (T) mutant;
    }
}
