package nl.pop4j.text.time.grammar;

import nl.pop4j.shared.DateRange;
import nl.pop4j.text.lexicon.WordClass;
import nl.pop4j.text.time.Relation;
import nl.pop4j.text.time.TemporalKind;
import nl.pop4j.text.time.calendar.Days;
import nl.pop4j.text.time.calendar.Edges;
import nl.pop4j.text.time.word.Deixis;
import nl.pop4j.text.time.word.Lead;
import nl.pop4j.text.time.word.Scope;
import nl.pop4j.text.time.word.TimePhrase;
import org.jspecify.annotations.Nullable;

/** Reads the end, beginning or middle of a period: 'eind maart', 'by the close of Q1', 'mid-May', 'het einde van mijn stage'. */
final class EdgeReader {

    private EdgeReader() {}

    /** Whether the edge that begins here is an end; 'before the end' then means 'by the end'. */
    static boolean isEnd(Scope scope, int start) {
        return scope.is(scope.afterDeterminers(start), WordClass.END_OF);
    }

    static @Nullable TimePhrase read(Scope scope, Lead lead) {
        int at = scope.afterDeterminers(lead.end());
        int edge = edge(scope, at);
        if (edge == Integer.MIN_VALUE) {
            return null;
        }
        int after = scope.next(at);
        after = scope.tokens().isMark(after, '-') && scope.tokens().isGlued(after) ? after + 1 : after;
        int target = scope.afterOf(after);
        if (scope.is(target, WordClass.UNIVERSAL)) {
            return TimePhrase.of(scope.next(scope.next(target)), TemporalKind.RECURRENCE);
        }
        Deixis deixis = Deixis.at(scope, target);
        boolean joined = target > after || lead.isPresent();
        TimePhrase whole = whole(scope, deixis, lead, edge, joined && (edge == 1 || target > after));
        if (whole == null) {
            return null;
        }
        DateRange dates = whole.dates();
        return dates == null ? whole : TimePhrase.date(whole.end(), Edges.edge(dates, edge));
    }

    private static int edge(Scope scope, int at) {
        if (scope.is(at, WordClass.END_OF)) {
            return 1;
        }
        if (scope.is(at, WordClass.START_OF)) {
            return -1;
        }
        return scope.is(at, WordClass.MIDDLE_OF) ? 0 : Integer.MIN_VALUE;
    }

    private static @Nullable TimePhrase whole(Scope scope, Deixis deixis, Lead lead, int edge, boolean joined) {
        int i = deixis.end();
        TimePhrase named = named(scope, i, deixis);
        if (named != null) {
            return named;
        }
        int unit = scope.unit(i);
        if (unit >= Days.DAY && !scope.isPluralUnit(i) && (joined || deixis.isPresent())) {
            boolean next = deixis.pointsAhead() && deixis.pointer() != Deixis.Pointer.THIS;
            DateRange dates = Days.unit(scope.reference(), unit, next ? 1 : 0);
            int end = scope.is(i + 1, WordClass.EVENT) && unit == Days.SCHOOL_YEAR ? i + 2 : i + 1;
            return dates == null ? TimePhrase.of(end, TemporalKind.EVENT) : TimePhrase.date(end, dates);
        }
        if (scope.isWord(i, scope.words().periode())
                || scope.isWord(i, scope.words().period())) {
            return TimePhrase.of(scope.tokens().isNumber(i + 1) ? i + 2 : i + 1, TemporalKind.EVENT);
        }
        if (!joined && !deixis.isPresent()) {
            return null;
        }
        if (edge < 0 && !lead.isPresent()) {
            return null;
        }
        TimePhrase event = EventReader.read(scope, i, lead, deixis, true);
        return event != null ? event : lasting(scope, i, deixis);
    }

    /** 'einde 90-dagen-plan', 'the end of my NQT year'. */
    private static @Nullable TimePhrase lasting(Scope scope, int i, Deixis deixis) {
        TimePhrase length = DurationReader.read(scope, i, new Lead(i, Relation.DURING), deixis);
        if (length != null && length.kind() == TemporalKind.EVENT) {
            return length;
        }
        boolean named = scope.text().isUnknown(i) && scope.unit(i + 1) >= Days.YEAR && !scope.isPluralUnit(i + 1);
        return named ? TimePhrase.of(i + 2, TemporalKind.EVENT) : null;
    }

    private static @Nullable TimePhrase named(Scope scope, int i, Deixis deixis) {
        int year = scope.year(i);
        TimePhrase span = DateReader.yearSpan(scope, i);
        if (span != null) {
            return span;
        }
        if (year > 0) {
            return TimePhrase.date(scope.afterYear(i), Days.year(year));
        }
        if (scope.unit(i) >= Days.YEAR && DateReader.yearSpan(scope, i + 1) != null) {
            return DateReader.yearSpan(scope, i + 1);
        }
        if (scope.unit(i) >= Days.YEAR && scope.year(i + 1) > 0) {
            return TimePhrase.date(i + 2, Days.year(scope.year(i + 1)));
        }
        TimePhrase found = CoreReader.nth(scope, i);
        found = found != null ? found : PeriodReader.fiscalYear(scope, i);
        found = found != null ? found : PeriodReader.month(scope, i);
        found = found != null ? found : PeriodReader.numberedWeek(scope, i);
        found = found != null ? found : PeriodReader.part(scope, i);
        found = found != null ? found : PeriodReader.season(scope, i, deixis);
        return found != null ? found : PeriodReader.holiday(scope, i);
    }
}
