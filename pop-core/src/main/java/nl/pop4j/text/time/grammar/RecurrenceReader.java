package nl.pop4j.text.time.grammar;

import nl.pop4j.text.lexicon.Language;
import nl.pop4j.text.lexicon.WordClass;
import nl.pop4j.text.time.TemporalKind;
import nl.pop4j.text.time.word.Scope;
import nl.pop4j.text.time.word.TimePhrase;
import org.jspecify.annotations.Nullable;

/** Reads what comes back: 'elke maandag', 'every other week', 'on Mondays', 'per week', 'the first Tuesday of the month'. */
final class RecurrenceReader {

    private static final long NO_RATE_AFTER = WordClass.bits(
            WordClass.PERIOD_WORD,
            WordClass.DEADLINE_WORD,
            WordClass.START_WORD,
            WordClass.MIDDLE_OF,
            WordClass.AUXILIARY,
            WordClass.PREPOSITION,
            WordClass.CONJUNCTION);

    private RecurrenceReader() {}

    static @Nullable TimePhrase read(Scope scope, int i) {
        if (scope.is(i, WordClass.RECURRENCE)) {
            return isAdjective(scope, i) ? null : TimePhrase.of(scope.next(i), TemporalKind.RECURRENCE);
        }
        if (isRate(scope, i)) {
            return TimePhrase.of(i + 2, TemporalKind.RECURRENCE);
        }
        TimePhrase each = scope.is(i, WordClass.UNIVERSAL) ? each(scope, scope.next(i)) : null;
        return each != null ? each : onWeekdays(scope, i);
    }

    /** 'the weekly rota', 'my monthly report'; 'a daily walk' is a frequency. */
    private static boolean isAdjective(Scope scope, int i) {
        boolean article = scope.isWord(i - 1, scope.words().a())
                || scope.isWord(i - 1, scope.words().an());
        boolean oneWord = scope.next(i) == i + 1;
        return oneWord
                && scope.text().language() == Language.ENGLISH
                && scope.is(i - 1, WordClass.DETERMINER)
                && !article;
    }

    /** 'twenty a day', 'twice a week'; not 'within a month', 'half a year', 'a year from now'. */
    private static boolean isRate(Scope scope, int i) {
        boolean article = scope.isWord(i, scope.words().a())
                || scope.isWord(i, scope.words().an());
        boolean second = scope.is(i + 1, WordClass.ORDINAL) && scope.tokens().isWord(i + 2);
        if (!article || second || i == 0 || scope.unit(i + 1) == 0 || scope.isPluralUnit(i + 1)) {
            return false;
        }
        boolean free = !scope.text().isAny(scope.text().previous(i), NO_RATE_AFTER)
                && !scope.tokens().isMark(i - 1);
        return free && !scope.is(i + 2, WordClass.START_WORD) && !scope.is(i + 2, WordClass.LAST);
    }

    private static @Nullable TimePhrase each(Scope scope, int start) {
        int i = start;
        for (int k = 0; k < 2 && isCounter(scope, i); k++) {
            i = scope.next(i);
        }
        if (scope.unit(i) > 0 || scope.is(i, WordClass.WEEKDAY) || scope.is(i, WordClass.DAYPART)) {
            int end = scope.next(i);
            return TimePhrase.of(ofMonth(scope, end), TemporalKind.RECURRENCE);
        }
        return null;
    }

    /** 'elke eerste', 'every two', 'each working', 'every other'. */
    private static boolean isCounter(Scope scope, int i) {
        return scope.is(i, WordClass.ORDINAL)
                || scope.is(i, WordClass.NUMBER)
                || scope.tokens().isNumber(i)
                || scope.is(i, WordClass.LAST)
                || scope.is(i, WordClass.PRONOUN)
                || (scope.is(i, WordClass.WEEKDAY) && scope.is(i + 1, WordClass.DAYPART))
                || ((scope.text().isUnknown(i) || scope.is(i, WordClass.VAGUE_VERB)) && scope.unit(i + 1) > 0);
    }

    private static int ofMonth(Scope scope, int end) {
        int at = scope.afterOf(end);
        if (at == end) {
            return end;
        }
        int unit = scope.afterDeterminers(scope.is(at, WordClass.UNIVERSAL) ? at + 1 : at);
        return scope.unit(unit) > 0 ? unit + 1 : end;
    }

    /** 'op maandagen', 'on Mondays', 'op maandag', 'op de eerste maandag van de maand'. */
    private static @Nullable TimePhrase onWeekdays(Scope scope, int i) {
        boolean on = scope.is(i, WordClass.PERIOD_WORD) && scope.value(i, WordClass.PERIOD_WORD) == 5;
        int start = on ? scope.afterDeterminers(i + 1) : scope.afterDeterminers(i);
        int number = PeriodReader.ordinal(scope, start);
        int day = number > 0 ? PeriodReader.afterOrdinal(scope, start) : start;
        if (!scope.is(day, WordClass.WEEKDAY)) {
            return null;
        }
        int end = day + 1;
        boolean plural = scope.value(day, WordClass.WEEKDAY) > 10;
        boolean ofMonth = number > 0 && ofMonth(scope, end) > end;
        boolean dutchOn = on
                && scope.text().language() == Language.DUTCH
                && !scope.tokens().isNumber(end);
        return plural || ofMonth || dutchOn
                ? TimePhrase.of(ofMonth ? ofMonth(scope, end) : end, TemporalKind.RECURRENCE)
                : null;
    }
}
