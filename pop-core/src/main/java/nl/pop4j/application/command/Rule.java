package nl.pop4j.application.command;

import jakarta.validation.ConstraintValidator;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One constraint: what is asked of a value, and what is said where that does not hold.
 *
 * @param code the rule code of the finding
 * @param arguments the arguments of the finding
 * @param check looks at the value, without a context
 */
record Rule(String code, Map<String, String> arguments, ConstraintValidator<?, ?> check) {

    /** Whether the value is as asked. */
    @SuppressWarnings("unchecked")
    boolean holds(@Nullable Object value) {
        return ((ConstraintValidator<?, Object>) check).isValid(value, null);
    }
}
