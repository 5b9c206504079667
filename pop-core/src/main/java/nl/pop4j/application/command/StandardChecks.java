package nl.pop4j.application.command;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The constraints of Jakarta Validation on commands, as its specification words them: null passes all but the first. */
final class StandardChecks {

    /** Few forms stand on hundreds of fields. */
    private static final Map<String, Pattern> FORMS = new ConcurrentHashMap<>();

    private StandardChecks() {}

    /** Something is there. */
    static Predicate<@Nullable Object> there() {
        return Objects::nonNull;
    }

    /** An answer is not no. */
    static Predicate<@Nullable Object> yes() {
        return answer -> answer == null || (Boolean) answer;
    }

    /** A text or a list is no shorter and no longer, both included. */
    static Predicate<@Nullable Object> size(int min, int max) {
        return value -> {
            if (value == null) {
                return true;
            }
            int size = value instanceof Collection<?> list ? list.size() : ((CharSequence) value).length();
            return min <= size && size <= max;
        };
    }

    /** A whole number is no smaller and no larger, both included. */
    static Predicate<@Nullable Object> range(long min, long max) {
        return value -> {
            if (value == null) {
                return true;
            }
            long number = value instanceof Integer small ? small : (Long) value;
            return min <= number && number <= max;
        };
    }

    /** A text is as a whole of this form. */
    static Predicate<@Nullable Object> form(String regexp) {
        Pattern form = FORMS.computeIfAbsent(regexp, Pattern::compile);
        return text -> text == null || form.matcher((CharSequence) text).matches();
    }
}
