package nl.pop4j.export.privacy;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import java.util.List;
import java.util.Set;
import nl.pop4j.privacy.RecordKind;
import nl.pop4j.shared.ReferenceToken;

/**
 * Where a field stands, as steps that can be called by words.
 *
 * @param whole every step
 * @param grouped how many of them lead to the innermost element of a list that it stands in
 */
record FieldPath(List<Step> whole, int grouped) {

    /** Components that are maps: what follows is a key and no component. */
    private static final Set<String> MAPS = ImmutableSet.of("byCode", "byLanguage", "byQuestion", "reasons");

    private static final Splitter STEPS = Splitter.on('/').omitEmptyStrings();
    private static final CharMatcher DIGITS = CharMatcher.inRange('0', '9');

    /** Copies the steps. */
    FieldPath {
        whole = ImmutableList.copyOf(whole);
    }

    /**
     * One step.
     *
     * @param parent the component before it, for the first one the kind of record
     * @param name its component, or the key of a map
     * @param isKey whether it is a key
     * @param number which element of a list, from 1; 0 if it is none
     */
    record Step(String parent, String name, boolean isKey, int number) {}

    static FieldPath of(String pointer, RecordKind kind) {
        ImmutableList.Builder<Step> steps = ImmutableList.builder();
        String parent = kind.name();
        Step last = null;
        int count = 0;
        int grouped = 0;
        for (String name : STEPS.split(pointer)) {
            if (last != null && last.number() == 0 && !last.isKey() && DIGITS.matchesAllOf(name) && !isMap(last)) {
                last = new Step(last.parent(), last.name(), false, Integer.parseInt(name) + 1);
                grouped = count;
                continue;
            }
            if (last != null) {
                steps.add(last);
                parent = last.isKey() ? parent : last.name();
            }
            last = new Step(parent, ReferenceToken.unescaped(name), last != null && isMap(last), 0);
            count++;
        }
        if (last != null) {
            steps.add(last);
        }
        return new FieldPath(steps.build(), Math.min(grouped, Math.max(0, count - 1)));
    }

    /** The steps to the innermost element of a list; none for what stands at the top. */
    List<Step> group() {
        return whole.subList(0, grouped);
    }

    /** The steps from there. */
    List<Step> rest() {
        return whole.subList(grouped, whole.size());
    }

    /** The component that holds the value. */
    String component() {
        for (Step step : Lists.reverse(whole)) {
            if (!step.isKey()) {
                return step.name();
            }
        }
        return "";
    }

    private static boolean isMap(Step step) {
        return !step.isKey() && MAPS.contains(step.name());
    }
}
