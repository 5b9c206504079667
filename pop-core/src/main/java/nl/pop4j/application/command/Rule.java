package nl.pop4j.application.command;

import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * One constraint: what is asked of a value, and what is said where that does not hold.
 *
 * @param code the rule code of the finding
 * @param arguments the arguments of the finding
 * @param check whether a value is as asked
 */
record Rule(String code, Map<String, String> arguments, Predicate<@Nullable Object> check) {

    /** Whether the value is as asked. */
    boolean holds(@Nullable Object value) {
        return check.test(value);
    }
}
