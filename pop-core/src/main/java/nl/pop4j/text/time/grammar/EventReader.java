package nl.pop4j.text.time.grammar;

import nl.pop4j.text.lexicon.Language;
import nl.pop4j.text.lexicon.WordClass;
import nl.pop4j.text.time.Relation;
import nl.pop4j.text.time.TemporalKind;
import nl.pop4j.text.time.word.Deixis;
import nl.pop4j.text.time.word.Lead;
import nl.pop4j.text.time.word.Scope;
import nl.pop4j.text.time.word.TimePhrase;
import org.jspecify.annotations.Nullable;

/** Reads events and periods that end, though words do not tell the day: 'tijdens mijn stage', 'before my appraisal'. */
final class EventReader {

    private static final int PERIOD = 1;
    private static final int MOMENT = 2;
    private static final int ONCE = 4;
    private static final int COUNTED = 5;
    private static final int LESSON = 6;
    private static final int MAX_FILLERS = 3;
    private static final long STOPS = WordClass.bits(
            WordClass.AUXILIARY,
            WordClass.PREPOSITION,
            WordClass.CONJUNCTION,
            WordClass.PERIOD_WORD,
            WordClass.DEADLINE_WORD,
            WordClass.START_WORD,
            WordClass.UNIVERSAL,
            WordClass.MEANS,
            WordClass.CREATE_VERB,
            WordClass.LEARN_VERB,
            WordClass.PRONOUN);

    private EventReader() {}

    /**
     * The event that begins here, after deixis.
     *
     * @param edge whether 'end of' or the like stands before it, which makes any event one with a known end
     */
    static @Nullable TimePhrase read(Scope scope, int i, Lead lead, Deixis deixis, boolean edge) {
        int at = eventAt(scope, i, lead.isPresent() || edge || deixis.pointsAhead());
        if (at < 0) {
            return null;
        }
        int phraseEnd = scope.next(at);
        int strength = phraseEnd > at + 1 ? PERIOD : Math.max(PERIOD, scope.value(at, WordClass.EVENT));
        boolean counts = strength == COUNTED
                ? isCounted(scope, at, lead, deixis)
                : edge || (!isAny(scope, lead) && strength != LESSON && counts(scope, at, lead, deixis, strength));
        return counts ? TimePhrase.of(withNumber(scope, phraseEnd), TemporalKind.EVENT) : null;
    }

    /** 'binnen twee sprints', 'over the next five sessions'; 'sessions' alone never end. */
    private static boolean isCounted(Scope scope, int at, Lead lead, Deixis deixis) {
        int before = isNumber(scope, at - 1) ? at - 1 : at - 2;
        boolean number = isNumber(scope, before) && before >= lead.end();
        return number && (lead.isPresent() || deixis.pointsAhead());
    }

    /** 'tijdens een project', 'in a course': any one, which has no end that is known. */
    private static boolean isAny(Scope scope, Lead lead) {
        int i = lead.end();
        boolean indefinite = scope.isWord(i, scope.words().een())
                || scope.isWord(i, scope.words().a())
                || scope.isWord(i, scope.words().an());
        return indefinite && lead.is(Relation.DURING, Relation.IN);
    }

    private static boolean isNumber(Scope scope, int i) {
        return scope.tokens().isNumber(i) || scope.is(i, WordClass.NUMBER);
    }

    /** 'sprint 2', 'fase 3'. */
    private static int withNumber(Scope scope, int end) {
        boolean counts = scope.tokens().isWord(end + 1)
                && !scope.text().isAny(end + 1, STOPS)
                && !scope.is(end + 1, WordClass.LIMIT);
        return scope.tokens().isNumber(end) && !counts ? end + 1 : end;
    }

    private static int eventAt(Scope scope, int start, boolean led) {
        int i = start;
        int last = -1;
        for (int k = 0; k <= MAX_FILLERS; k++) {
            if (scope.is(i, WordClass.EVENT)) {
                last = i;
            } else if (last >= 0 || !led || !isFiller(scope, i)) {
                return last;
            }
            i = scope.next(i);
            if (scope.tokens().isMark(i, '-') && scope.tokens().isGlued(i)) {
                i++;
            }
        }
        return last;
    }

    private static boolean isFiller(Scope scope, int i) {
        return isNumber(scope, i) || (scope.tokens().isWord(i) && !scope.text().isAny(i, STOPS));
    }

    private static boolean counts(Scope scope, int at, Lead lead, Deixis deixis, int strength) {
        boolean points = deixis.pointsAhead() && (!deixis.isNew() || strength == PERIOD);
        boolean ahead = points || deixis.pointer() == Deixis.Pointer.FINAL;
        return switch (lead.relation()) {
            case NONE -> strength == PERIOD && deixis.pointer() != Deixis.Pointer.FINAL && ahead;
            case BEFORE -> strength != 3 && (ahead || !isForInDutch(scope, at, lead, strength));
            case BY -> strength != 3 || ahead;
            case OVER -> scope.text().language() == Language.ENGLISH && (strength != MOMENT || ahead);
            case DURING -> strength != MOMENT || ahead;
            case IN, WITHIN -> ahead || (strength == PERIOD && (deixis.determined() || at == lead.end()));
            case ON -> strength == ONCE || (ahead && strength == MOMENT);
            case AFTER -> strength != MOMENT && (deixis.determined() || ahead);
            case FOR -> ahead && strength == PERIOD;
            default -> false;
        };
    }

    /** Dutch 'voor' is 'before' as well as 'for': for an exam, for my placement. */
    private static boolean isForInDutch(Scope scope, int at, Lead lead, int strength) {
        if (scope.text().language() != Language.DUTCH || isAccented(scope, lead.end() - 1)) {
            return false;
        }
        return strength != MOMENT || scope.is(at, WordClass.OUTCOME);
    }

    private static boolean isAccented(Scope scope, int token) {
        int end = scope.tokens().end(token);
        for (int k = scope.tokens().start(token); k < end; k++) {
            if (scope.tokens().text().charAt(k) > 127) {
                return true;
            }
        }
        return false;
    }
}
