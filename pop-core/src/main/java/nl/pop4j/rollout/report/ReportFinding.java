package nl.pop4j.rollout.report;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Map;
import nl.pop4j.shared.finding.Severity;

/**
 * Something that the programme lacks.
 *
 * <p>See {@link RolloutReport} for an example.
 *
 * @param code code of the rule, and key of its text
 * @param severity how much it matters
 * @param source who says so
 * @param arguments what fills the places in the text
 */
public record ReportFinding(String code, Severity severity, String source, Map<String, String> arguments) {

    /** Copies the arguments. */
    public ReportFinding {
        arguments = ImmutableSortedMap.copyOf(arguments);
    }
}
