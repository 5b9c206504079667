package nl.pop4j.application.command;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.Field;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import nl.pop4j.application.command.form.FormOf;
import nl.pop4j.application.command.form.NameOf;
import nl.pop4j.testkit.HostileTexts;

/** Records of commands and their parts: as they should be, wrong in one place or another, or wrong all over. */
final class CommandValues {

    private static final List<LocalDate> DAYS = List.of(
            LocalDate.of(2027, 1, 4),
            LocalDate.of(2028, 2, 29),
            LocalDate.of(1_900, 1, 1),
            LocalDate.of(9_999, 12, 31),
            LocalDate.of(1_899, 12, 31),
            LocalDate.of(10_000, 1, 1),
            LocalDate.MIN,
            LocalDate.MAX);
    private static final List<BigDecimal> NUMBERS = List.of(
            BigDecimal.ONE,
            new BigDecimal("2.5"),
            BigDecimal.ZERO,
            BigDecimal.ONE.negate(),
            new BigDecimal("1e9"),
            new BigDecimal("0.0000001"),
            new BigDecimal("1".repeat(40)));

    private static final List<String> WORDS = List.of(
            "plan-7", "x".repeat(64), "0".repeat(64), "P3M", "a", "COMPLETED", "STOPPED", "/goals/steps", "text/plain");

    private final Random random;
    /** One value in so many is wrong; none for 0. */
    private final int wrong;

    CommandValues(Random random) {
        this.random = random;
        this.wrong = pick(List.of(0, 1, 2, 8));
    }

    <T> T any(Class<T> type) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        Object[] values = new Object[components.length];
        try {
            for (int i = 0; i < components.length; i++) {
                types[i] = components[i].getType();
                values[i] = value(types[i], type.getDeclaredField(components[i].getName()));
            }
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(type.getName(), e);
        }
    }

    private Object value(Class<?> type, AnnotatedElement asked) {
        if (type == long.class) {
            return number(asked);
        }
        if (type == int.class) {
            return (int) number(asked);
        }
        if (type == boolean.class) {
            return random.nextBoolean();
        }
        if (isWrong() && random.nextInt(3) == 0) {
            return null;
        }
        if (type == String.class) {
            return isWrong() ? wrongText(asked) : text(asked);
        }
        if (type == LocalDate.class) {
            return isWrong() ? pick(DAYS) : DAYS.get(0).plusDays(random.nextInt(900));
        }
        if (type == LocalTime.class) {
            return LocalTime.NOON;
        }
        if (type == BigDecimal.class) {
            return isWrong() ? pick(NUMBERS) : BigDecimal.ONE;
        }
        return type == List.class ? list((Field) asked) : any(type);
    }

    private long number(AnnotatedElement asked) {
        long min = asked.isAnnotationPresent(Min.class)
                ? asked.getAnnotation(Min.class).value()
                : 0;
        long max = asked.isAnnotationPresent(Max.class)
                ? asked.getAnnotation(Max.class).value()
                : Integer.MAX_VALUE;
        return isWrong()
                ? pick(List.of(min - 1, min, max, max + 1, 0L, (long) Integer.MIN_VALUE))
                : min + random.nextInt((int) Math.min(max - min + 1, 50));
    }

    private String text(AnnotatedElement asked) {
        NameOf names = asked.getAnnotation(NameOf.class);
        if (names != null) {
            return pick(Arrays.asList(names.value().getEnumConstants())).name();
        }
        Pattern pattern = asked.getAnnotation(Pattern.class);
        if (pattern != null) {
            return pick(WORDS.stream()
                    .filter(word -> word.matches(pattern.regexp()))
                    .toList());
        }
        FormOf form = asked.getAnnotation(FormOf.class);
        if (form == null) {
            return pick(List.of("tekst", "QUANTITY", "Twee\nregels"));
        }
        return switch (form.value()) {
            case CADENCE -> pick(List.of("P3M", "P1W"));
            case LANGUAGE -> pick(List.of("nl", "en-GB"));
            default -> pick(List.of("V1", " C2 "));
        };
    }

    private String wrongText(AnnotatedElement asked) {
        Size size = asked.getAnnotation(Size.class);
        if (size != null && size.max() < Integer.MAX_VALUE && random.nextInt(3) == 0) {
            return pick(List.of("x", " ", "\uD83E\uDE7A")).repeat(size.max() + random.nextInt(2));
        }
        return random.nextBoolean()
                ? HostileTexts.any(random)
                : pick(List.of("", " \u2003", ".", "..", "...", "a b", "a\n", "x".repeat(65), "AGREE", "nl-", "!"));
    }

    private List<?> list(Field field) {
        var item = ((AnnotatedParameterizedType) field.getAnnotatedType()).getAnnotatedActualTypeArguments()[0];
        Class<?> type = (Class<?>) item.getType();
        List<Object> list = new ArrayList<>();
        int size = isWrong() && random.nextInt(4) == 0 ? full(field) : 1 + random.nextInt(3);
        for (int i = 0; i < size; i++) {
            list.add(value(type, item));
        }
        return list;
    }

    /** As long as it may be or one longer, or empty; what may be very long is mostly left short. */
    private int full(Field field) {
        Size[] sizes = field.getAnnotationsByType(Size.class);
        int most = sizes.length == 0 ? 3 : sizes[sizes.length - 1].max();
        return random.nextInt(most > 100 ? 50 : 2) == 0 ? most + random.nextInt(2) : 0;
    }

    private boolean isWrong() {
        return wrong > 0 && random.nextInt(wrong) == 0;
    }

    private <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
