package nl.pop4j.text.time.word;

import nl.pop4j.text.lexicon.WordClass;
import nl.pop4j.text.time.Relation;

/**
 * The words before a time that say how it is meant: 'uiterlijk op', 'no later than', 'vanaf'.
 *
 * @param end the token after them
 * @param relation what they say
 */
public record Lead(int end, Relation relation) {

    private static final int MAX_WORDS = 4;

    public static Lead at(Scope scope, int start) {
        int i = start;
        Relation relation = Relation.NONE;
        for (int k = 0; k < MAX_WORDS; k++) {
            Relation found = relation(scope, i);
            if (found == Relation.NONE) {
                break;
            }
            relation = combined(relation, found);
            i = isUntilMark(scope, i) ? i + 3 : scope.next(i);
        }
        return new Lead(i, relation);
    }

    public boolean isDeadline() {
        return relation == Relation.BY || relation == Relation.BEFORE || relation == Relation.AS_OF;
    }

    public boolean isPresent() {
        return relation != Relation.NONE;
    }

    public boolean is(Relation first, Relation... others) {
        if (relation == first) {
            return true;
        }
        for (Relation other : others) {
            if (relation == other) {
                return true;
            }
        }
        return false;
    }

    /** 'uiterlijk voor' is before, 'no later than on' is by. */
    private static Relation combined(Relation first, Relation second) {
        if (first == Relation.NONE) {
            return second;
        }
        if (first == Relation.BY && second == Relation.BEFORE) {
            return second;
        }
        return first == Relation.FROM && second == Relation.BY ? second : first;
    }

    /** 't/m'. */
    private static boolean isUntilMark(Scope scope, int i) {
        return scope.isWord(i, scope.words().t())
                && scope.tokens().isMark(i + 1, '/')
                && scope.isWord(i + 2, scope.words().m());
    }

    private static Relation relation(Scope scope, int i) {
        if (isUntilMark(scope, i)) {
            return Relation.BY;
        }
        boolean phrase = scope.next(i) > i + 1;
        if (scope.is(i, WordClass.DEADLINE_WORD)) {
            return deadline(phrase ? 1 : scope.value(i, WordClass.DEADLINE_WORD));
        }
        if (scope.is(i, WordClass.PERIOD_WORD)) {
            return period(phrase ? 1 : scope.value(i, WordClass.PERIOD_WORD));
        }
        if (scope.is(i, WordClass.START_WORD)) {
            int value = phrase ? 1 : scope.value(i, WordClass.START_WORD);
            return value == 1 ? Relation.FROM : value == 2 ? Relation.SINCE : Relation.NONE;
        }
        return Relation.NONE;
    }

    private static Relation deadline(int value) {
        return value == 2 ? Relation.BEFORE : value == 3 ? Relation.AS_OF : Relation.BY;
    }

    private static Relation period(int value) {
        return switch (value) {
            case 2 -> Relation.WITHIN;
            case 3 -> Relation.IN;
            case 4 -> Relation.OVER;
            case 5 -> Relation.ON;
            case 6 -> Relation.AFTER;
            case 7 -> Relation.FOR;
            case 8 -> Relation.NONE;
            default -> Relation.DURING;
        };
    }
}
