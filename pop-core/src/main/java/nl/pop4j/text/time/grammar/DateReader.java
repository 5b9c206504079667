package nl.pop4j.text.time.grammar;

import java.time.LocalDate;
import nl.pop4j.shared.DateRange;
import nl.pop4j.text.lexicon.Language;
import nl.pop4j.text.lexicon.WordClass;
import nl.pop4j.text.time.calendar.Days;
import nl.pop4j.text.time.word.Scope;
import nl.pop4j.text.time.word.TimePhrase;
import nl.pop4j.text.token.Tokens;
import org.jspecify.annotations.Nullable;

/** Reads dates and years in digits, and days with month names. */
final class DateReader {

    private DateReader() {}

    /** A full date: '2026-11-30', '31/12/2026', '1 juli 2027', 'March 12th'; null if there is none. */
    static @Nullable TimePhrase read(Scope scope, int i) {
        TimePhrase digits = inDigits(scope, i);
        if (digits != null) {
            return digits;
        }
        TimePhrase dayFirst = dayThenMonth(scope, i);
        return dayFirst != null ? dayFirst : monthThenDay(scope, i);
    }

    private static @Nullable TimePhrase inDigits(Scope scope, int i) {
        Tokens tokens = scope.tokens();
        if (!tokens.isNumber(i)) {
            return null;
        }
        if (isChain(tokens, i)) {
            return phrase(i + 5, ordered(scope, tokens.digits(i), tokens.digits(i + 2), tokens.digits(i + 4)));
        }
        if (tokens.length(i) < 6 || tokens.length(i) > 10) {
            return null;
        }
        String text = tokens.text();
        int first = point(text, tokens.start(i), tokens.end(i));
        int second = point(text, first + 1, tokens.end(i));
        if (first < 0 || second < 0) {
            return null;
        }
        return phrase(
                i + 1,
                ordered(
                        scope,
                        number(text, tokens.start(i), first),
                        number(text, first + 1, second),
                        number(text, second + 1, tokens.end(i))));
    }

    /** A day and a month in digits, '31-12' or '1/9', where a word before it says that a date is meant; else null. */
    static @Nullable TimePhrase dayMonth(Scope scope, int i) {
        Tokens tokens = scope.tokens();
        boolean joined = tokens.isMark(i + 1, '-') || tokens.isMark(i + 1, '/');
        boolean more = tokens.isMark(i + 3, '-') || tokens.isMark(i + 3, '/') || tokens.isWord(i + 3);
        boolean glued = tokens.isGlued(i + 1) && tokens.isGlued(i + 2) && !(more && tokens.isGlued(i + 3));
        int end = i + 3;
        boolean counts = scope.unit(end) > 0 || scope.is(end, WordClass.UNIT) || tokens.isMark(end, '%');
        int day = tokens.digits(i);
        int month = joined && glued ? tokens.digits(i + 2) : -1;
        boolean monthFirst = month > 12 && day <= 12 && scope.text().language() == Language.ENGLISH;
        if (counts || day < 1 || day > 31 || month < 1 || month > 31) {
            return null;
        }
        if (month > 12) {
            return monthFirst ? phrase(end, Days.dayInMonth(scope.reference(), month, day)) : null;
        }
        return phrase(end, Days.dayInMonth(scope.reference(), day, month));
    }

    private static int point(String text, int from, int to) {
        for (int i = Math.max(from, 1); i < to; i++) {
            if (text.charAt(i) == '.') {
                return i;
            }
        }
        return -1;
    }

    /** Three numbers with the same sign between them and no space. */
    private static boolean isChain(Tokens tokens, int i) {
        for (int k = i + 1; k < i + 5; k++) {
            if (!tokens.isGlued(k)) {
                return false;
            }
        }
        boolean slash = tokens.isMark(i + 1, '/') && tokens.isMark(i + 3, '/');
        boolean dash = tokens.isMark(i + 1, '-') && tokens.isMark(i + 3, '-');
        return (slash || dash) && tokens.isNumber(i + 2) && tokens.isNumber(i + 4);
    }

    private static int number(String text, int from, int to) {
        int value = 0;
        for (int i = from; i < to && i < from + 5; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            value = value * 10 + digit;
        }
        return to > from ? value : -1;
    }

    /** Year first is ISO; else the day comes first, unless only month first gives a date. */
    private static @Nullable LocalDate ordered(Scope scope, int a, int b, int c) {
        if (a > 999) {
            return Days.date(a, b, c);
        }
        int year = c < 100 ? 2000 + c : c;
        LocalDate dayFirst = Days.date(year, b, a);
        return dayFirst != null || scope.text().language() == Language.DUTCH ? dayFirst : Days.date(year, a, b);
    }

    private static @Nullable TimePhrase phrase(int end, @Nullable LocalDate date) {
        return date == null ? null : TimePhrase.date(end, Days.day(date));
    }

    private static @Nullable TimePhrase dayThenMonth(Scope scope, int i) {
        int day = scope.tokens().digits(i);
        int at = i + 1;
        if (day < 0 && scope.is(i, WordClass.ORDINAL)) {
            day = scope.value(i, WordClass.ORDINAL);
        } else {
            at = afterOrdinalEnding(scope, at);
        }
        at = scope.afterOf(at);
        if (day < 1 || day > 31 || !scope.is(at, WordClass.MONTH)) {
            return null;
        }
        return withYear(scope, day, scope.value(at, WordClass.MONTH), at + 1);
    }

    private static @Nullable TimePhrase monthThenDay(Scope scope, int i) {
        if (!scope.is(i, WordClass.MONTH) || scope.text().language() == Language.DUTCH) {
            return null;
        }
        int at = scope.tokens().isMark(i + 1, '.') ? i + 2 : i + 1;
        int day = scope.tokens().digits(at);
        boolean glued = scope.tokens().isNumber(at) && scope.tokens().length(at) <= 2;
        if (!glued || day < 1 || day > 31) {
            return null;
        }
        return withYear(scope, day, scope.value(i, WordClass.MONTH), afterOrdinalEnding(scope, at + 1));
    }

    /** Skips '1st', '2e', '3de', '4.' after a day. */
    static int afterOrdinalEnding(Scope scope, int i) {
        Tokens tokens = scope.tokens();
        boolean ending = tokens.isWord(i) && tokens.isGlued(i) && tokens.length(i) <= 3;
        return ending || (tokens.isMark(i, '.') && tokens.isGlued(i)) ? i + 1 : i;
    }

    private static @Nullable TimePhrase withYear(Scope scope, int day, int month, int at) {
        Tokens tokens = scope.tokens();
        int i = tokens.isMark(at, '.') || tokens.isMark(at, ',') ? at + 1 : at;
        int year = scope.year(i);
        if (year > 0) {
            return phrase(scope.afterYear(i), Days.date(year, month, day));
        }
        return phrase(at, Days.dayInMonth(scope.reference(), day, month));
    }

    /** A school year or a span of years in digits: '2026-2027', '2026/27'; null if there is none. */
    static @Nullable TimePhrase yearSpan(Scope scope, int i) {
        Tokens tokens = scope.tokens();
        int first = scope.year(i);
        boolean joined = tokens.isMark(i + 1, '-') || tokens.isMark(i + 1, '/') || tokens.isMark(i + 1, '\u2013');
        int second = tokens.digits(i + 2);
        boolean chain = tokens.isGlued(i + 3) && tokens.isMark(i + 3, '-');
        if (first < 0 || !joined || second < 0 || tokens.digits(i) < 0 || chain) {
            return null;
        }
        boolean next = second == first + 1 || second == (first + 1) % 100;
        if (next) {
            return TimePhrase.date(i + 3, Days.schoolYear(first));
        }
        boolean later = second > first && second < first + 20;
        return later
                ? TimePhrase.date(i + 3, DateRange.of(LocalDate.of(first, 1, 1), LocalDate.of(second + 1, 1, 1)))
                : null;
    }
}
