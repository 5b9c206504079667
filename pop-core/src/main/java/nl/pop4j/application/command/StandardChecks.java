package nl.pop4j.application.command;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.lang.annotation.Annotation;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The constraints of Jakarta Validation on commands, as its specification words them: null passes all but the first. */
final class StandardChecks {

    private StandardChecks() {}

    /** Something is there. */
    static final class NotNull implements ConstraintValidator<Annotation, Object> {

        @Override
        public boolean isValid(@Nullable Object value, ConstraintValidatorContext context) {
            return value != null;
        }
    }

    /** An answer is not no. */
    static final class True implements ConstraintValidator<Annotation, Boolean> {

        @Override
        public boolean isValid(@Nullable Boolean answer, ConstraintValidatorContext context) {
            return answer == null || answer;
        }
    }

    /** A text or a list is no shorter and no longer, both included. */
    static final class Size implements ConstraintValidator<Annotation, Object> {

        private final int min;
        private final int max;

        Size(int min, int max) {
            this.min = min;
            this.max = max;
        }

        @Override
        public boolean isValid(@Nullable Object value, ConstraintValidatorContext context) {
            if (value == null) {
                return true;
            }
            int size = value instanceof Collection<?> list ? list.size() : ((CharSequence) value).length();
            return min <= size && size <= max;
        }
    }

    /** A whole number is no smaller and no larger, both included. */
    static final class Range implements ConstraintValidator<Annotation, Object> {

        private final long min;
        private final long max;

        Range(long min, long max) {
            this.min = min;
            this.max = max;
        }

        @Override
        public boolean isValid(@Nullable Object value, ConstraintValidatorContext context) {
            if (value == null) {
                return true;
            }
            long number = value instanceof Integer small ? small : (Long) value;
            return min <= number && number <= max;
        }
    }

    /** A text is as a whole of this form. */
    static final class Pattern implements ConstraintValidator<Annotation, CharSequence> {

        /** Few forms stand on hundreds of fields. */
        private static final Map<String, java.util.regex.Pattern> COMPILED = new ConcurrentHashMap<>();

        private final java.util.regex.Pattern form;

        Pattern(String regexp) {
            java.util.regex.Pattern known = COMPILED.get(regexp);
            form = known == null ? java.util.regex.Pattern.compile(regexp) : known;
            COMPILED.put(regexp, form);
        }

        @Override
        public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
            return text == null || form.matcher(text).matches();
        }
    }
}
