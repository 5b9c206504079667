package nl.pop4j.application.command;

import jakarta.validation.Valid;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is asked of the records of one class: of each field, of the items of its lists, and of several fields at once. */
final class RecordForm {

    private static final ClassValue<RecordForm> FORMS = new ClassValue<>() {
        @Override
        protected RecordForm computeValue(Class<?> type) {
            return new RecordForm(type);
        }
    };

    private final List<FieldForm> fields = new ArrayList<>();
    private final List<Question> questions = new ArrayList<>();

    private RecordForm(Class<?> type) {
        if (!type.isRecord()) {
            throw new IllegalStateException(type.getName() + " is no record");
        }
        for (Field field : type.getDeclaredFields()) {
            if (!Modifier.isStatic(field.getModifiers())) {
                fields.add(FieldForm.of(field));
            }
        }
        for (Method method : type.getDeclaredMethods()) {
            Rule rule = isGetter(method) ? ConstraintReader.question(method) : null;
            if (rule != null) {
                questions.add(new Question(method, rule));
            }
        }
    }

    /** The methods whose constraints count, by the specification; accessors of records only repeat those of fields. */
    private static boolean isGetter(Method method) {
        String name = method.getName();
        return method.getParameterCount() == 0
                && (name.startsWith("get") || (name.startsWith("is") && method.getReturnType() == boolean.class));
    }

    /**
     * What is asked of this class, read at the first time that somebody asks.
     *
     * @throws IllegalStateException if it is no record, or carries a constraint that has no reading
     */
    static RecordForm of(Class<?> type) {
        return FORMS.get(type);
    }

    void check(Object owner, Faults faults) {
        for (FieldForm field : fields) {
            field.check(owner, faults);
        }
        for (Question question : questions) {
            question.check(owner, faults);
        }
    }

    /** What is asked of a value, and whether its own fields are looked at too. */
    private record ValueForm(List<Rule> rules, boolean isPart) {

        static ValueForm of(AnnotatedElement asked, Field field) {
            return new ValueForm(ConstraintReader.rules(asked, field), asked.isAnnotationPresent(Valid.class));
        }

        void check(@Nullable Object value, Faults faults) {
            for (Rule rule : rules) {
                if (!rule.holds(value)) {
                    faults.add(rule);
                }
            }
            if (isPart && value != null) {
                RecordForm.of(value.getClass()).check(value, faults);
            }
        }
    }

    /** What is asked of a field, and of each item if it is a list. */
    private record FieldForm(
            Field field, ValueForm whole, @Nullable ValueForm items) {

        static FieldForm of(Field field) {
            field.setAccessible(true);
            return new FieldForm(field, ValueForm.of(field, field), items(field));
        }

        private static @Nullable ValueForm items(Field field) {
            // Types carry annotations too, which are slow to read: only those of items count.
            if (field.getGenericType() instanceof Class) {
                return null;
            }
            if (field.getType() == List.class && field.getAnnotatedType() instanceof AnnotatedParameterizedType list) {
                AnnotatedType item = list.getAnnotatedActualTypeArguments()[0];
                if (item.getType() instanceof Class) {
                    return ValueForm.of(item, field);
                }
            }
            throw new IllegalStateException("commands have no reading of the type of " + field);
        }

        void check(Object owner, Faults faults) {
            Object value = valueOf(owner);
            int before = faults.enter(field.getName());
            whole.check(value, faults);
            if (items != null && value != null) {
                int index = 0;
                for (Object item : (List<?>) value) {
                    int list = faults.enter(index++);
                    items.check(item, faults);
                    faults.leave(list);
                }
            }
            faults.leave(before);
        }

        private @Nullable Object valueOf(Object owner) {
            try {
                return field.get(owner);
            } catch (IllegalAccessException e) {
                throw new IllegalStateException("cannot read " + field, e);
            }
        }
    }

    /** A question about several fields at once ({@code isHorizonInOrder}), which points at what holds them. */
    private record Question(Method method, Rule rule) {

        void check(Object owner, Faults faults) {
            if (!rule.holds(answer(owner))) {
                faults.add(rule);
            }
        }

        private @Nullable Object answer(Object owner) {
            try {
                return method.invoke(owner);
            } catch (InvocationTargetException | IllegalAccessException e) {
                throw new IllegalStateException("cannot ask " + method, e);
            }
        }
    }
}
