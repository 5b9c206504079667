package nl.pop4j.text.time.grammar;

import nl.pop4j.text.lexicon.WordClass;
import nl.pop4j.text.number.Numeral;
import nl.pop4j.text.time.Relation;
import nl.pop4j.text.time.TemporalKind;
import nl.pop4j.text.time.word.Lead;
import nl.pop4j.text.time.word.Scope;
import nl.pop4j.text.time.word.TimePhrase;
import org.jspecify.annotations.Nullable;

/** Reads an age as an end: 'voor mijn veertigste', 'before I turn 40', 'voor ik 40 ben', 'by age 30'. */
final class AgeReader {

    private static final int YOUNGEST = 18;

    private AgeReader() {}

    static @Nullable TimePhrase read(Scope scope, Lead lead) {
        if (!lead.isDeadline() && !lead.is(Relation.ON)) {
            return null;
        }
        int i = scope.afterDeterminers(lead.end());
        boolean own = i > lead.end();
        int ordinal = PeriodReader.ordinal(scope, i);
        if (own && ordinal >= YOUNGEST) {
            return TimePhrase.of(PeriodReader.afterOrdinal(scope, i), TemporalKind.EVENT);
        }
        int at = afterAge(scope, i);
        Numeral age = at > i ? scope.numbers().find(scope.text(), at) : null;
        return age != null && age.isWhole(120) ? TimePhrase.of(age.end(), TemporalKind.EVENT) : null;
    }

    private static int afterAge(Scope scope, int i) {
        if (scope.isWord(i, scope.words().age())
                || scope.isWord(i, scope.words().leeftijd())) {
            return scope.afterOf(i + 1);
        }
        if (scope.isWord(i, scope.words().iAm())) {
            return i + 1;
        }
        boolean turning = scope.isWord(i, scope.words().i())
                && (scope.isWord(i + 1, scope.words().turn()) || scope.is(i + 1, WordClass.AUXILIARY));
        boolean verbLast = scope.isWord(i, scope.words().ik()) && scope.is(i + 2, WordClass.AUXILIARY);
        return turning ? i + 2 : verbLast ? i + 1 : i;
    }
}
