package nl.pop4j.plan.rule;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import nl.pop4j.shared.finding.Severity;

/**
 * Where a rule is broken, and what fills the places in its text.
 *
 * <p>Example: {@code Place.of("/goals/0/deadline", "goal", "g1")} is a finding at the first goal's deadline, in whose
 * text {@code {goal}} becomes {@code g1}. See {@link PlanRule}.
 *
 * @param pointer a JSON pointer into the content
 * @param arguments ids, codes, dates and numbers by name; never personal text
 * @param atMost how much it matters here at most; the rule's own severity if that is milder
 */
public record Place(String pointer, Map<String, String> arguments, Severity atMost) {

    /** Copies the arguments. */
    public Place {
        arguments = ImmutableMap.copyOf(arguments);
    }

    /** A place where the rule matters as much as it does anywhere. */
    public Place(String pointer, Map<String, String> arguments) {
        this(pointer, arguments, Severity.ERROR);
    }

    /** A place whose text needs nothing. */
    public static Place of(String pointer) {
        return new Place(pointer, ImmutableMap.of());
    }

    /** A place whose text needs one value. */
    public static Place of(String pointer, String name, Object value) {
        return new Place(pointer, ImmutableMap.of(name, value.toString()));
    }

    /** A place whose text needs two values. */
    public static Place of(String pointer, String name, Object value, String name2, Object value2) {
        return new Place(pointer, ImmutableMap.of(name, value.toString(), name2, value2.toString()));
    }
}
