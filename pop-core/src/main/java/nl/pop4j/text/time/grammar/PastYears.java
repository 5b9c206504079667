package nl.pop4j.text.time.grammar;

import nl.pop4j.shared.DateRange;
import nl.pop4j.text.lexicon.WordClass;
import nl.pop4j.text.time.Relation;
import nl.pop4j.text.time.word.Scope;
import nl.pop4j.text.time.word.TimePhrase;

/** Tells a year that lies behind from one that is meant as an end. */
final class PastYears {

    private static final int REACH = 12;

    private PastYears() {}

    /** Whether 'in 2023' is told about the past: it is over, and the words around it are in the past tense or compare. */
    static boolean isOne(Scope scope, int start, TimePhrase phrase, Relation relation) {
        DateRange dates = phrase.dates();
        if (dates == null || relation != Relation.IN || dates.end().isAfter(scope.reference())) {
            return false;
        }
        int last = Math.min(scope.text().size(), phrase.end() + REACH);
        for (int i = Math.max(0, start - REACH); i < last; i++) {
            if (scope.tokens().isMark(i, '.') && i > phrase.end()) {
                return false;
            }
            if (scope.is(i, WordClass.PAST_TENSE)) {
                return true;
            }
        }
        return scope.is(start - 1, WordClass.PREPOSITION) || scope.is(start - 1, WordClass.DONE_STATE);
    }
}
