package nl.pop4j.text.time.word;

import nl.pop4j.text.lexicon.WordClass;

/**
 * Words that point from now: 'de komende', 'this', 'mijn volgende'.
 *
 * @param end the token after them and after articles between them
 * @param pointer where they point
 * @param determined whether an article or possessive stands among them
 */
public record Deixis(int end, Pointer pointer, boolean determined) {

    public enum Pointer {
        NONE,
        THIS,
        NEXT,
        COMING,
        NEW,
        PAST,
        FINAL
    }

    public static Deixis at(Scope scope, int start) {
        int i = start;
        Pointer pointer = Pointer.NONE;
        boolean determined = false;
        boolean indefinite = false;
        for (int k = 0; k < 4; k++) {
            Pointer found = pointer(scope, i);
            boolean determiner = scope.is(i, WordClass.DETERMINER);
            boolean whole = scope.is(i, WordClass.LAST) && scope.value(i, WordClass.LAST) == 3;
            if (found == Pointer.NONE && !determiner && !whole) {
                break;
            }
            indefinite |= isIndefinite(scope, i);
            pointer = found == Pointer.NONE ? pointer : found;
            determined |= determiner;
            i = scope.next(i);
        }
        return new Deixis(i, indefinite && pointer == Pointer.THIS ? Pointer.NONE : pointer, determined);
    }

    /** 'in een lopend project' points at none. */
    private static boolean isIndefinite(Scope scope, int i) {
        return scope.isWord(i, scope.words().een())
                || scope.isWord(i, scope.words().a())
                || scope.isWord(i, scope.words().an());
    }

    public boolean pointsAhead() {
        return pointer == Pointer.THIS || pointer == Pointer.NEXT || pointer == Pointer.COMING || isNew();
    }

    /** 'in het nieuwe schooljaar'; but 'in the new release' is a thing, not a time. */
    public boolean isNew() {
        return pointer == Pointer.NEW;
    }

    public boolean isPresent() {
        return pointer != Pointer.NONE;
    }

    private static Pointer pointer(Scope scope, int i) {
        if (scope.is(i, WordClass.THIS)) {
            return Pointer.THIS;
        }
        if (scope.is(i, WordClass.NEXT)) {
            int value = scope.value(i, WordClass.NEXT);
            return value == 2 ? Pointer.COMING : value == 3 ? Pointer.NEW : Pointer.NEXT;
        }
        if (scope.is(i, WordClass.LAST)) {
            int value = scope.value(i, WordClass.LAST);
            return value == 1 ? Pointer.PAST : value == 2 ? Pointer.FINAL : Pointer.NONE;
        }
        return Pointer.NONE;
    }
}
