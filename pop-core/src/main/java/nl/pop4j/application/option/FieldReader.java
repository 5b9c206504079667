package nl.pop4j.application.option;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.Field;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.pop4j.application.command.form.Bounds;
import nl.pop4j.application.command.form.Fills;
import nl.pop4j.application.command.form.NameOf;
import nl.pop4j.application.command.form.Required;
import nl.pop4j.application.command.form.Written;
import org.jspecify.annotations.Nullable;

/** Reads the fields of a command, or of a part of one, from its constraints. */
final class FieldReader {

    private final Class<?> owner;
    private final RecordComponent component;
    /** What is asked of the field itself. */
    private final AnnotatedElement asked;
    /** What is asked of its value: of each item where it takes a list. */
    private final AnnotatedElement value;

    private final Class<?> type;
    private final boolean many;

    private FieldReader(Class<?> owner, RecordComponent component) {
        this.owner = owner;
        this.component = component;
        Field field = field(owner, component.getName());
        this.asked = field;
        this.many = component.getType() == List.class;
        if (many) {
            var item = ((AnnotatedParameterizedType) field.getAnnotatedType()).getAnnotatedActualTypeArguments()[0];
            this.value = item;
            this.type = (Class<?>) item.getType();
        } else {
            this.value = field;
            this.type = component.getType();
        }
    }

    static List<FormField> fields(Class<?> owner) {
        return Arrays.stream(owner.getRecordComponents())
                .map(component -> new FieldReader(owner, component).read())
                .collect(ImmutableList.toImmutableList());
    }

    private FormField read() {
        List<String> choices = choices();
        return new FormField(
                owner.getSimpleName(),
                component.getName(),
                new KindReader(component.getName(), type, value).kind(choices),
                isRequired(),
                many,
                limits(),
                choices,
                Optional.ofNullable(component.getAnnotation(Fills.class))
                        .map(Fills::value)
                        .orElse(null),
                type.isRecord() ? fields(type) : ImmutableList.of());
    }

    private boolean isRequired() {
        Min least = asked.getAnnotation(Min.class);
        return asked.isAnnotationPresent(Required.class)
                || asked.isAnnotationPresent(Written.class)
                || (type.isPrimitive() && least != null && least.value() > 0);
    }

    private FieldLimits limits() {
        Size size = asked.getAnnotation(Size.class);
        Size ofItem = value.getAnnotation(Size.class);
        Pattern pattern = value.getAnnotation(Pattern.class);
        int length = pattern != null && pattern.regexp().equals(Bounds.ID) ? Bounds.LONGEST_ID : most(ofItem);
        return new FieldLimits(type == String.class ? length : 0, many ? most(size) : 0, least(value), highest(value));
    }

    private static int most(@Nullable Size size) {
        return size == null || size.max() == Integer.MAX_VALUE ? 0 : size.max();
    }

    private static @Nullable Long least(AnnotatedElement element) {
        Min bound = element.getAnnotation(Min.class);
        return bound == null ? null : bound.value();
    }

    private static @Nullable Long highest(AnnotatedElement element) {
        Max bound = element.getAnnotation(Max.class);
        return bound == null ? null : bound.value();
    }

    private List<String> choices() {
        NameOf names = value.getAnnotation(NameOf.class);
        if (names != null) {
            return Arrays.stream(names.value().getEnumConstants())
                    .map(constant -> ((Enum<?>) constant).name())
                    .collect(ImmutableList.toImmutableList());
        }
        Pattern pattern = value.getAnnotation(Pattern.class);
        return pattern != null
                        && pattern.regexp().chars().allMatch(c -> c == '|' || c == '_' || Character.isUpperCase(c))
                ? ImmutableList.copyOf(Splitter.on('|').split(pattern.regexp()))
                : ImmutableList.of();
    }

    private static Field field(Class<?> owner, String name) {
        try {
            return owner.getDeclaredField(name);
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException("a record has a field for each component", e);
        }
    }
}
