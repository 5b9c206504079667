package nl.pop4j.application.command;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.pop4j.shared.finding.Finding;
import nl.pop4j.shared.finding.Findings;
import nl.pop4j.shared.finding.RuleCode;

/** What was found on a walk through one command, and where the walk is. */
final class Faults {

    private final StringBuilder pointer = new StringBuilder();
    private final List<Finding> found = new ArrayList<>();

    /** Goes to a field; the answer is the way back. */
    int enter(String name) {
        int before = pointer.length();
        pointer.append('/').append(name);
        return before;
    }

    /** Goes to an item of a list; the answer is the way back. */
    int enter(int index) {
        int before = pointer.length();
        pointer.append('/').append(index);
        return before;
    }

    void leave(int before) {
        pointer.setLength(before);
    }

    void add(Rule rule) {
        found.add(Finding.error(RuleCode.of(rule.code()), pointer.toString(), rule.arguments()));
    }

    /** By pointer, then by code. */
    Findings findings() {
        if (found.isEmpty()) {
            return Findings.NONE;
        }
        found.sort(Comparator.comparing(Finding::pointer).thenComparing(Finding::code));
        return new Findings(found);
    }
}
