package nl.pop4j.text.time.grammar;

import nl.pop4j.shared.DateRange;
import nl.pop4j.text.lexicon.WordClass;
import nl.pop4j.text.number.Numeral;
import nl.pop4j.text.time.TemporalKind;
import nl.pop4j.text.time.calendar.Days;
import nl.pop4j.text.time.calendar.NamedDays;
import nl.pop4j.text.time.word.Deixis;
import nl.pop4j.text.time.word.Scope;
import nl.pop4j.text.time.word.TimePhrase;
import nl.pop4j.text.token.Tokens;
import org.jspecify.annotations.Nullable;

/** Reads months, quarters, half-years, numbered weeks, seasons, holidays and years. */
final class PeriodReader {

    private PeriodReader() {}

    /** A month with or without a year: 'maart 2027', 'de maand maart', 'december van dit jaar'. */
    static @Nullable TimePhrase month(Scope scope, int start) {
        int i = scope.unit(start) == Days.MONTH ? scope.afterOf(start + 1) : start;
        if (!scope.is(i, WordClass.MONTH)) {
            return null;
        }
        int month = scope.value(i, WordClass.MONTH);
        int at = scope.tokens().isMark(i + 1, '.') && scope.year(i + 2) > 0 ? i + 2 : i + 1;
        TimePhrase year = year(scope, at);
        if (year != null && year.dates() != null) {
            return TimePhrase.date(year.end(), Days.month(year.dates().start().getYear(), month));
        }
        return TimePhrase.date(i + 1, Days.month(scope.reference(), month));
    }

    /** A year in digits, or one pointed at: '2027', 'of next year', 'dit jaar'. */
    static @Nullable TimePhrase year(Scope scope, int i) {
        int at = scope.afterOf(i);
        int year = scope.year(at);
        if (year > 0) {
            return TimePhrase.date(scope.afterYear(at), Days.year(year));
        }
        Deixis deixis = Deixis.at(scope, at);
        if (!deixis.pointsAhead() || scope.unit(deixis.end()) != Days.YEAR) {
            return null;
        }
        int shift = deixis.pointer() == Deixis.Pointer.THIS ? 0 : 1;
        return TimePhrase.date(deixis.end() + 1, Days.year(scope.reference().getYear() + shift));
    }

    /** 'FY26', 'FY 2027': read as the calendar year, since words do not tell when a firm's year begins. */
    static @Nullable TimePhrase fiscalYear(Scope scope, int i) {
        int year = scope.isWord(i, scope.words().fy()) ? scope.tokens().digits(i + 1) : -1;
        boolean two = scope.tokens().isNumber(i + 1) && scope.tokens().length(i + 1) == 2;
        int full = two ? 2000 + year : year;
        if (year < 0 || full < 2000 || full >= 2100) {
            return null;
        }
        boolean over = full < scope.reference().getYear();
        return over ? TimePhrase.of(i + 2, TemporalKind.PAST) : TimePhrase.date(i + 2, Days.year(full));
    }

    /** 'Q3', 'H1', 'Q4 2026', 'het derde kwartaal', '2nd quarter', 'first half of 2027', 'kwartaal 3'. */
    static @Nullable TimePhrase part(Scope scope, int i) {
        Tokens tokens = scope.tokens();
        boolean q = scope.isWord(i, scope.words().q());
        boolean h = scope.isWord(i, scope.words().h());
        if ((q || h) && tokens.isGlued(i + 1)) {
            int number = tokens.digits(i + 1);
            return number >= 1 && number <= (q ? 4 : 2) ? part(scope, i + 2, number, q ? 3 : 6) : null;
        }
        if (scope.unit(i) == Days.QUARTER && tokens.digits(i + 1) >= 1 && tokens.digits(i + 1) <= 4) {
            return part(scope, i + 2, tokens.digits(i + 1), 3);
        }
        int number = ordinal(scope, i);
        int at = number < 0 ? i : afterOrdinal(scope, i);
        boolean half = scope.unit(at) == Days.HALF_YEAR || isHalfOf(scope, at);
        if (number >= 1 && number <= 4 && scope.unit(at) == Days.QUARTER) {
            return part(scope, at + 1, number, 3);
        }
        return number >= 1 && number <= 2 && half ? part(scope, at + 1, number, 6) : null;
    }

    /** 'tweede helft van', 'first half of'. */
    private static boolean isHalfOf(Scope scope, int at) {
        boolean half = scope.isWord(at, scope.words().helft())
                || scope.isWord(at, scope.words().half());
        boolean jaar = scope.unit(at + 1) == Days.YEAR;
        return half && (jaar || scope.afterOf(at + 1) > at + 1);
    }

    private static TimePhrase part(Scope scope, int end, int number, int months) {
        int at = scope.unit(end) == Days.YEAR ? end + 1 : end;
        TimePhrase year = year(scope, at);
        if (year != null && year.dates() != null) {
            int start = year.dates().start().getYear();
            return TimePhrase.date(year.end(), Days.months(start, (number - 1) * months + 1, months));
        }
        int last = scope.afterOf(at) > at ? endOfYearWord(scope, scope.afterOf(at), at) : at;
        return TimePhrase.date(last, Days.part(scope.reference(), number, months));
    }

    /** 'van het jaar', 'of the year' belong to it; other words after 'of' do not. */
    private static int endOfYearWord(Scope scope, int after, int otherwise) {
        int at = scope.afterDeterminers(after);
        return scope.unit(at) == Days.YEAR || scope.unit(at) == Days.SCHOOL_YEAR ? at + 1 : otherwise;
    }

    /** The value of 'derde', '3e', '2nd'; else -1. */
    static int ordinal(Scope scope, int i) {
        if (scope.is(i, WordClass.ORDINAL)) {
            return scope.value(i, WordClass.ORDINAL);
        }
        boolean ending = scope.tokens().isWord(i + 1)
                && scope.tokens().isGlued(i + 1)
                && scope.tokens().length(i + 1) <= 3;
        return ending ? scope.tokens().digits(i) : -1;
    }

    static int afterOrdinal(Scope scope, int i) {
        return scope.is(i, WordClass.ORDINAL) ? i + 1 : i + 2;
    }

    /** 'week 40', 'wk 12', 'week 6 of placement'. */
    static @Nullable TimePhrase numberedWeek(Scope scope, int i) {
        boolean week = scope.unit(i) == Days.WEEK && !scope.isPluralUnit(i);
        if (!week
                && !scope.isWord(i, scope.words().weeknummer())
                && !scope.isWord(i, scope.words().wk())) {
            return null;
        }
        Numeral number = scope.numbers().find(scope.text(), i + 1);
        if (number == null || !number.isWhole(53) || number.value() < 1 || isCounting(scope, i, number)) {
            return null;
        }
        int year = scope.year(number.end());
        DateRange days = year > 0
                ? Days.isoWeek(year, (int) number.value())
                : Days.isoWeek(scope.reference(), (int) number.value());
        boolean ofSomething = scope.afterOf(number.end()) > number.end();
        return new TimePhrase(
                year > 0 ? number.end() + 1 : number.end(),
                ofSomething ? TemporalKind.EVENT : TemporalKind.DATE,
                ofSomething ? null : days);
    }

    /** 'deze week tien klanten', 'this week 3 calls': the number counts what follows. */
    private static boolean isCounting(Scope scope, int week, Numeral number) {
        boolean pointed = scope.is(week - 1, WordClass.THIS) || scope.is(week - 1, WordClass.NEXT);
        return pointed ? scope.tokens().isWord(number.end()) : scope.is(week - 1, WordClass.UNIVERSAL);
    }

    /** 'januari en februari': two months as one period; null if they are none. */
    static @Nullable TimePhrase months(Scope scope, int i) {
        boolean joined = scope.is(i + 1, WordClass.CONJUNCTION)
                || scope.tokens().isMark(i + 1, '-')
                || scope.tokens().isMark(i + 1, '/')
                || scope.tokens().isMark(i + 1, '\u2013');
        TimePhrase first = joined ? month(scope, i) : null;
        TimePhrase second = first == null ? null : month(scope, i + 2);
        DateRange from = first == null ? null : first.dates();
        DateRange to = second == null ? null : second.dates();
        if (from == null || to == null || second == null) {
            return null;
        }
        return from.start().isBefore(to.end())
                ? TimePhrase.date(second.end(), DateRange.of(from.start(), to.end()))
                : second;
    }

    /** A season, with a year if there is one. */
    static @Nullable TimePhrase season(Scope scope, int i, Deixis deixis) {
        if (!scope.is(i, WordClass.SEASON)) {
            return null;
        }
        int season = scope.value(i, WordClass.SEASON);
        TimePhrase year = year(scope, i + 1);
        if (year != null && year.dates() != null) {
            return TimePhrase.date(year.end(), Days.season(year.dates().start().getYear(), season));
        }
        DateRange first = Days.season(scope.reference(), season);
        boolean skip = deixis.pointer() == Deixis.Pointer.NEXT && first.contains(scope.reference());
        return TimePhrase.date(i + 1, skip ? Days.season(first.end(), season) : first);
    }

    /** A holiday, on its days where words tell them. */
    static @Nullable TimePhrase holiday(Scope scope, int i) {
        if (!scope.is(i, WordClass.HOLIDAY)) {
            return null;
        }
        int end = scope.next(i);
        int holiday = scope.value(i, WordClass.HOLIDAY);
        int year = scope.year(end);
        DateRange days = year > 0 ? NamedDays.in(year, holiday) : NamedDays.of(scope.reference(), holiday);
        int last = year > 0 ? scope.afterYear(end) : end;
        return days == null ? TimePhrase.of(last, TemporalKind.EVENT) : TimePhrase.date(last, days);
    }
}
