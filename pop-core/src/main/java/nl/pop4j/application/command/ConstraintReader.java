package nl.pop4j.application.command;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import nl.pop4j.application.command.form.CalendarDay;
import nl.pop4j.application.command.form.CleanText;
import nl.pop4j.application.command.form.FormOf;
import nl.pop4j.application.command.form.NameOf;
import nl.pop4j.application.command.form.Required;
import nl.pop4j.application.command.form.Written;
import org.jspecify.annotations.Nullable;

/**
 * Reads an annotation as a rule. It knows the constraints that stand on commands; any other stops it, so that none is
 * passed over.
 */
final class ConstraintReader {

    private final Annotation annotation;
    private final Object place;

    private ConstraintReader(Annotation annotation, Object place) {
        this.annotation = annotation;
        this.place = place;
    }

    /**
     * What is asked of a value. Whether its parts are looked at too ({@link Valid}) is for the caller to see.
     *
     * @param asked what carries the constraints
     * @param place where it is, for whoever must mend it
     * @throws IllegalStateException if a constraint has no reading
     */
    static List<Rule> rules(AnnotatedElement asked, Object place) {
        List<Rule> rules = new ArrayList<>();
        for (Annotation annotation : asked.getAnnotations()) {
            if (annotation instanceof Size.List sizes) {
                for (Size size : sizes.value()) {
                    new ConstraintReader(size, place).read(rules);
                }
            } else if (!(annotation instanceof Valid)) {
                new ConstraintReader(annotation, place).read(rules);
            }
        }
        return rules;
    }

    /**
     * The question that a method answers; null if it answers none.
     *
     * @throws IllegalStateException if it carries any other constraint
     */
    static @Nullable Rule question(Method method) {
        Rule question = null;
        for (Annotation annotation : method.getAnnotations()) {
            ConstraintReader reader = new ConstraintReader(annotation, method);
            if (annotation instanceof AssertTrue asked) {
                question = reader.rule(asked.groups(), asked.message(), Map.of(), StandardChecks.yes());
            } else if (reader.isConstraint()) {
                throw reader.noReading();
            }
        }
        return question;
    }

    private void read(List<Rule> rules) {
        Rule own = own();
        Rule rule = own == null ? standard() : own;
        if (rule != null) {
            rules.add(rule);
        } else if (isConstraint()) {
            throw noReading();
        }
    }

    private boolean isConstraint() {
        Class<? extends Annotation> type = annotation.annotationType();
        return type.isAnnotationPresent(Constraint.class) || type.getName().startsWith("jakarta.validation.");
    }

    private @Nullable Rule own() {
        if (annotation instanceof Required asked) {
            return rule(asked.groups(), asked.message(), Map.of(), StandardChecks.there());
        }
        if (annotation instanceof Written asked) {
            return own(asked.groups(), asked.message(), String.class, new Written.Check());
        }
        if (annotation instanceof CleanText asked) {
            return own(asked.groups(), asked.message(), String.class, new CleanText.Check());
        }
        if (annotation instanceof CalendarDay asked) {
            return own(asked.groups(), asked.message(), LocalDate.class, new CalendarDay.Check());
        }
        if (annotation instanceof FormOf asked) {
            FormOf.Check check = new FormOf.Check();
            check.initialize(asked);
            return own(asked.groups(), asked.message(), Object.class, check);
        }
        if (annotation instanceof NameOf asked) {
            NameOf.Check check = new NameOf.Check();
            check.initialize(asked);
            return own(asked.groups(), asked.message(), String.class, check);
        }
        return null;
    }

    private @Nullable Rule standard() {
        if (annotation instanceof Size asked) {
            Map<String, String> bounds =
                    Map.of("min", Integer.toString(asked.min()), "max", Integer.toString(asked.max()));
            return rule(asked.groups(), asked.message(), bounds, StandardChecks.size(asked.min(), asked.max()));
        }
        if (annotation instanceof Min asked) {
            return range(asked.groups(), asked.message(), asked.value(), asked.value(), Long.MAX_VALUE);
        }
        if (annotation instanceof Max asked) {
            return range(asked.groups(), asked.message(), asked.value(), Long.MIN_VALUE, asked.value());
        }
        if (annotation instanceof Pattern asked && asked.flags().length == 0) {
            return rule(asked.groups(), asked.message(), Map.of(), StandardChecks.form(asked.regexp()));
        }
        return null;
    }

    private Rule range(Class<?>[] groups, String code, long bound, long min, long max) {
        return rule(groups, code, Map.of("value", Long.toString(bound)), StandardChecks.range(min, max));
    }

    /** A constraint of ours looks at nothing but the value. */
    private <T> Rule own(Class<?>[] groups, String code, Class<T> type, ConstraintValidator<?, T> check) {
        return rule(groups, code, Map.of(), value -> check.isValid(type.cast(value), null));
    }

    private Rule rule(
            Class<?>[] groups, String code, Map<String, String> arguments, Predicate<@Nullable Object> check) {
        if (groups.length > 0) {
            throw noReading();
        }
        return new Rule(code, arguments, check);
    }

    private IllegalStateException noReading() {
        return new IllegalStateException("commands have no reading of " + annotation + " at " + place);
    }
}
