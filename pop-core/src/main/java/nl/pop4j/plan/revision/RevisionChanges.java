package nl.pop4j.plan.revision;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.MapDifference;
import com.google.common.collect.Maps;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What differs between two revisions, fact by fact: since both were signed as canonical texts, it is those that are
 * compared, and nothing that was signed can differ unnoticed.
 *
 * <p>Example: after a deadline was moved, {@code between(first, second)} holds one change, {@code goal/g1/deadline}
 * from {@code 2027-06-30} to {@code 2027-09-30}.
 */
public final class RevisionChanges {

    private RevisionChanges() {}

    /** Every fact that was added, taken out or put otherwise, by path; the revision's own number is left out. */
    public static List<RevisionChange> between(Revision first, Revision second) {
        MapDifference<String, String> difference = Maps.difference(facts(first.canonical()), facts(second.canonical()));
        SortedMap<String, RevisionChange> changes = new TreeMap<>();
        difference
                .entriesOnlyOnLeft()
                .forEach((path, value) -> changes.put(path, new RevisionChange(path, value, null)));
        difference
                .entriesOnlyOnRight()
                .forEach((path, value) -> changes.put(path, new RevisionChange(path, null, value)));
        difference
                .entriesDiffering()
                .forEach((path, values) ->
                        changes.put(path, new RevisionChange(path, values.leftValue(), values.rightValue())));
        return ImmutableList.copyOf(changes.values());
    }

    private static Map<String, String> facts(CanonicalText text) {
        Map<String, String> facts = new TreeMap<>();
        text.text().lines().skip(1).forEach(line -> {
            int tab = line.indexOf('\t');
            facts.put(line.substring(0, tab), unescaped(line.substring(tab + 1)));
        });
        facts.remove("revision");
        return facts;
    }

    private static String unescaped(String value) {
        StringBuilder text = new StringBuilder(value.length());
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '\\' && i + 1 < value.length()) {
                i++;
                text.append(
                        switch (value.charAt(i)) {
                            case 't' -> '\t';
                            case 'n' -> '\n';
                            case 'r' -> '\r';
                            default -> value.charAt(i);
                        });
            } else {
                text.append(c);
            }
        }
        return text.toString();
    }
}
