package nl.pop4j.shared.finding;

import com.google.common.collect.ImmutableList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/**
 * All that was found wanting, in the order in which the rules looked; none means that all is well.
 *
 * <p>Example: {@code findings.hasErrors()} is false for warnings only, and {@code Findings.NONE} is empty.
 *
 * @param list the findings, possibly none
 */
public record Findings(List<Finding> list) implements Iterable<Finding> {

    /** Nothing wrong. */
    public static final Findings NONE = new Findings(ImmutableList.of());

    /** Copies the list. */
    public Findings {
        list = ImmutableList.copyOf(list);
    }

    /** These findings. */
    public static Findings of(Finding... findings) {
        return new Findings(ImmutableList.copyOf(findings));
    }

    /** Whether nothing was found. */
    public boolean isEmpty() {
        return list.isEmpty();
    }

    /** Whether one of them stops the step. */
    public boolean hasErrors() {
        return list.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }

    /** Whether this rule found something. */
    public boolean contains(RuleCode code) {
        return list.stream().anyMatch(finding -> finding.code().equals(code));
    }

    /** These followed by the others. */
    public Findings and(Findings others) {
        return new Findings(ImmutableList.<Finding>builder()
                .addAll(list)
                .addAll(others.list)
                .build());
    }

    /** The findings as a stream. */
    public Stream<Finding> stream() {
        return list.stream();
    }

    @Override
    public Iterator<Finding> iterator() {
        return list.iterator();
    }
}
