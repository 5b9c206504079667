package nl.pop4j.text.time.grammar;

import java.time.temporal.ChronoUnit;
import nl.pop4j.shared.DateRange;
import nl.pop4j.text.lexicon.WordClass;
import nl.pop4j.text.time.Relation;
import nl.pop4j.text.time.TemporalKind;
import nl.pop4j.text.time.calendar.Days;
import nl.pop4j.text.time.word.Lead;
import nl.pop4j.text.time.word.Scope;
import nl.pop4j.text.time.word.TimePhrase;
import org.jspecify.annotations.Nullable;

/** Reads a period by its two sides: 'between January and Easter', 'van maart tot en met mei', 'from 1 to 15 June'. */
final class RangeReader {

    private RangeReader() {}

    static @Nullable TimePhrase read(Scope scope, int i, Lead lead) {
        boolean between = scope.isWord(i, scope.words().between())
                || scope.isWord(i, scope.words().tussen());
        boolean van = scope.isWord(i, scope.words().van());
        if (!between && !van && !lead.is(Relation.FROM, Relation.SINCE)) {
            return null;
        }
        int start = between || van ? i + 1 : lead.end();
        TimePhrase first = side(scope, start);
        int at = first == null ? start : first.end();
        int next = first == null ? afterJoint(scope, start + 1, between) : afterJoint(scope, at, between);
        TimePhrase second = next < 0 ? null : side(scope, next);
        if (second == null || (first == null && !isDayOf(scope, start))) {
            return null;
        }
        if (first == null) {
            return joined(dayBefore(scope.tokens().digits(start), second), second);
        }
        return joined(scope.year(first.end() - 1) > 0 ? first : lastBefore(first, second), second);
    }

    /** One side; it needs no word before it, since the range says that a time is meant. */
    private static @Nullable TimePhrase side(Scope scope, int i) {
        TimePhrase edge = EdgeReader.read(scope, new Lead(i, Relation.DURING));
        TimePhrase found = edge != null ? edge : CoreReader.read(scope, new Lead(i, Relation.DURING));
        boolean weekday = scope.is(i, WordClass.WEEKDAY) && found == null;
        return weekday || (found != null && found.kind() != TemporalKind.DATE && found.kind() != TemporalKind.EVENT)
                ? null
                : found;
    }

    /** '1' in 'from 1 to 15 June'. */
    private static boolean isDayOf(Scope scope, int i) {
        return scope.tokens().digits(i) >= 1 && scope.tokens().digits(i) <= 31;
    }

    private static int afterJoint(Scope scope, int i, boolean between) {
        if (between) {
            boolean and = scope.isWord(i, scope.words().and())
                    || scope.isWord(i, scope.words().en());
            return and ? i + 1 : -1;
        }
        if (scope.isWord(i, scope.words().to())
                || scope.tokens().isMark(i, '-')
                || scope.tokens().isMark(i, '\u2013')) {
            return i + 1;
        }
        Lead until = Lead.at(scope, i);
        return until.is(Relation.BY) ? until.end() : -1;
    }

    /** The first of 'from 1 to 15 June', in the month of the second. */
    private static @Nullable TimePhrase dayBefore(int day, TimePhrase second) {
        DateRange dates = second.dates();
        if (dates == null || day >= dates.start().getDayOfMonth()) {
            return null;
        }
        return TimePhrase.date(second.end(), Days.day(dates.start().withDayOfMonth(day)));
    }

    /** 'maart' in 'van maart tot en met mei 2028': the last one before the second side. */
    private static TimePhrase lastBefore(TimePhrase first, TimePhrase second) {
        DateRange from = first.dates();
        DateRange to = second.dates();
        if (from == null || to == null || from.start().isAfter(to.start())) {
            return first;
        }
        long years = ChronoUnit.YEARS.between(from.start(), to.start());
        return TimePhrase.date(
                first.end(),
                DateRange.of(from.start().plusYears(years), from.end().plusYears(years)));
    }

    private static TimePhrase joined(@Nullable TimePhrase first, TimePhrase second) {
        DateRange from = first == null ? null : first.dates();
        DateRange to = second.dates();
        if (from == null || to == null || !from.start().isBefore(to.end())) {
            return second;
        }
        return TimePhrase.date(second.end(), DateRange.of(from.start(), to.end()));
    }
}
