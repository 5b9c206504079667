package nl.pop4j.shared.finding;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Locale;
import java.util.Map;
import nl.pop4j.shared.Texts;

/**
 * One thing that was found wanting, at one place.
 *
 * <p>Example: {@code Finding.error(RuleCode.of("PLAN-DATES-1"), "/goals/0/deadline", Map.of("goal", "g1"))}.
 *
 * @param code the rule; also the key of its text
 * @param severity how much it matters
 * @param pointer a JSON pointer (RFC 6901) into the command or plan, empty for the whole
 * @param arguments what fills the places in the text, by name; ids, codes, dates and numbers, never personal text
 */
public record Finding(RuleCode code, Severity severity, String pointer, Map<String, String> arguments) {

    /**
     * Copies the arguments.
     *
     * @throws IllegalArgumentException if the pointer is neither empty nor begins with a slash
     */
    public Finding {
        if (!pointer.isEmpty() && pointer.charAt(0) != '/') {
            throw new IllegalArgumentException("pointer must be empty or begin with /");
        }
        arguments = ImmutableSortedMap.copyOf(arguments);
    }

    /** A finding that stops the step. */
    public static Finding error(RuleCode code, String pointer, Map<String, String> arguments) {
        return new Finding(code, Severity.ERROR, pointer, arguments);
    }

    /** A finding worth a talk. */
    public static Finding warning(RuleCode code, String pointer, Map<String, String> arguments) {
        return new Finding(code, Severity.WARNING, pointer, arguments);
    }

    /** The same finding at another severity. */
    public Finding withSeverity(Severity other) {
        return new Finding(code, other, pointer, arguments);
    }

    /**
     * The sentence for a reader.
     *
     * @throws IllegalArgumentException if the texts do not know the code
     */
    public String text(Texts texts, Locale language) {
        return texts.text(code.value(), language, arguments);
    }
}
