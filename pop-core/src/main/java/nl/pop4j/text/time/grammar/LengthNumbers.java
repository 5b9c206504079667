package nl.pop4j.text.time.grammar;

import nl.pop4j.text.lexicon.WordClass;
import nl.pop4j.text.lexicon.WordSet;
import nl.pop4j.text.number.Numeral;
import nl.pop4j.text.time.word.Scope;
import org.jspecify.annotations.Nullable;

/** Reads how long a time lasts, also 'about six', 'three to six' and '3-6': the longer one is the end. */
final class LengthNumbers {

    private static final WordSet ROUGHLY = WordSet.of(
            "about",
            "approximately",
            "roughly",
            "around",
            "maximaal",
            "maximum",
            "max",
            "ongeveer",
            "circa",
            "ca",
            "hooguit",
            "hoogstens",
            "ruim",
            "nearly",
            "just",
            "zo'n",
            "bijna",
            "under");
    private static final WordSet JOINTS = WordSet.of("tot", "to", "a", "of", "or");

    private LengthNumbers() {}

    /**
     * The number at a token.
     *
     * @param led whether a word before it says that a time is meant
     */
    static @Nullable Numeral read(Scope scope, int start, boolean led) {
        int i = led ? afterRoughly(scope, start) : start;
        Numeral first = scope.numbers().find(scope.text(), i);
        return first == null || !led ? first : longer(scope, first);
    }

    private static int afterRoughly(Scope scope, int start) {
        boolean roughly = ROUGHLY.contains(scope.tokens().word(start));
        boolean limit = scope.is(start, WordClass.LIMIT) && scope.next(start) > start + 1;
        return roughly || limit ? scope.next(start) : start;
    }

    /** The second of '3-6', 'drie tot zes', 'six (6)'. */
    private static Numeral longer(Scope scope, Numeral first) {
        int at = first.end();
        boolean dash = scope.tokens().isMark(at, '-') || scope.tokens().isMark(at, '\u2013');
        boolean repeated = scope.tokens().isMark(at, '(') && scope.tokens().isMark(at + 2, ')');
        if (!dash && !repeated && !JOINTS.contains(scope.tokens().word(at))) {
            return first;
        }
        Numeral second = scope.numbers().find(scope.text(), at + 1);
        if (second == null || second.value() < first.value()) {
            return first;
        }
        return repeated ? new Numeral(second.end() + 1, second.value()) : second;
    }
}
