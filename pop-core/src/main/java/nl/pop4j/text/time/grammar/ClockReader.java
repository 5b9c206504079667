package nl.pop4j.text.time.grammar;

import nl.pop4j.text.lexicon.Language;
import nl.pop4j.text.lexicon.WordClass;
import nl.pop4j.text.number.Numeral;
import nl.pop4j.text.time.TemporalKind;
import nl.pop4j.text.time.word.Scope;
import nl.pop4j.text.time.word.TimePhrase;
import nl.pop4j.text.token.Tokens;
import org.jspecify.annotations.Nullable;

/** Reads times of the day: 'om negen uur', 'om half negen', '10 pm', '09:30'. */
final class ClockReader {

    private ClockReader() {}

    static @Nullable TimePhrase read(Scope scope, int i) {
        boolean om = scope.isWord(i, scope.words().om());
        int at = om || isLead(scope, i) ? i + 1 : i;
        boolean half = om && scope.is(at, WordClass.MIDDLE_OF);
        Numeral hour = scope.numbers().find(scope.text(), half ? at + 1 : at);
        if (hour == null) {
            return null;
        }
        int end = hour.end();
        Tokens tokens = scope.tokens();
        if (tokens.isMark(end, ':') && tokens.isGlued(end) && tokens.isGlued(end + 1) && isMinutes(tokens, end + 1)) {
            return TimePhrase.of(scope.unit(end + 2) == 3 ? end + 3 : end + 2, TemporalKind.CLOCK);
        }
        if (om && isPointed(tokens, at)) {
            return TimePhrase.of(scope.unit(end) == 3 ? end + 1 : end, TemporalKind.CLOCK);
        }
        boolean english = scope.isWord(end, scope.words().am())
                || scope.isWord(end, scope.words().pm())
                || scope.isWord(end, scope.words().oclock());
        boolean dutch = scope.text().language() == Language.DUTCH
                && scope.isWord(end, scope.words().uur())
                && at > i
                && hour.isWhole(24)
                && !scope.is(end + 1, WordClass.RECURRENCE);
        if (english || dutch) {
            return TimePhrase.of(end + 1, TemporalKind.CLOCK);
        }
        return half || (om && hour.isWhole(24)) ? TimePhrase.of(end, TemporalKind.CLOCK) : null;
    }

    /** '8.30'. */
    private static boolean isPointed(Tokens tokens, int token) {
        int length = tokens.isNumber(token) ? tokens.length(token) : 0;
        return (length == 4 || length == 5) && tokens.text().charAt(tokens.end(token) - 3) == '.';
    }

    /** Two digits, so that the ratio '3:1' is no time of the day. */
    private static boolean isMinutes(Tokens tokens, int token) {
        return tokens.isNumber(token) && tokens.length(token) == 2;
    }

    /** 'van', 'tot', 'vanaf', 'voor', 'at' before a time; 'binnen' is none of them. */
    private static boolean isLead(Scope scope, int i) {
        return scope.isWord(i, scope.words().van())
                || scope.isWord(i, scope.words().vanaf())
                || scope.isWord(i, scope.words().at())
                || scope.is(i, WordClass.DEADLINE_WORD);
    }
}
