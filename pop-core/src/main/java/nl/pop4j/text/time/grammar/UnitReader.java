package nl.pop4j.text.time.grammar;

import nl.pop4j.shared.DateRange;
import nl.pop4j.text.lexicon.WordClass;
import nl.pop4j.text.time.Relation;
import nl.pop4j.text.time.TemporalKind;
import nl.pop4j.text.time.calendar.Days;
import nl.pop4j.text.time.calendar.Edges;
import nl.pop4j.text.time.calendar.Lengths;
import nl.pop4j.text.time.word.Deixis;
import nl.pop4j.text.time.word.Lead;
import nl.pop4j.text.time.word.Scope;
import nl.pop4j.text.time.word.TimePhrase;
import org.jspecify.annotations.Nullable;

/** Reads a unit of the calendar that words point at: 'this week', 'het komende jaar', 'the rest of the month'. */
final class UnitReader {

    private UnitReader() {}

    /** 'this week', 'het komende jaar', 'schooljaar 2026-2027', 'year end', 'before the week is out'. */
    static @Nullable TimePhrase read(Scope scope, int i, Lead lead, Deixis deixis) {
        int unit = scope.unit(i);
        if (unit < Days.DAY) {
            return null;
        }
        TimePhrase span = DateReader.yearSpan(scope, i + 1);
        if (span != null) {
            return span;
        }
        if (scope.year(i + 1) > 0 && unit >= Days.YEAR) {
            return TimePhrase.date(i + 2, Days.year(scope.year(i + 1)));
        }
        if (deixis.isPresent()) {
            return pointed(scope, i, unit, deixis);
        }
        if (lead.isPresent() && scope.is(i + 1, WordClass.END_OF)) {
            return TimePhrase.date(i + 2, Edges.edge(orToday(Days.unit(scope.reference(), unit, 0), scope), 1));
        }
        boolean over = scope.isWord(i + 1, scope.words().is()) && lead.isDeadline() && deixis.determined();
        boolean school = unit == Days.SCHOOL_YEAR && lead.isPresent() && !lead.is(Relation.ON);
        boolean rest = lead.is(Relation.DURING) && deixis.determined() && unit >= Days.MONTH;
        boolean weekend = unit == Days.WEEKEND && lead.isDeadline() && deixis.determined();
        boolean known = over || school || rest || weekend;
        return known ? TimePhrase.date(i + 1, orToday(Days.unit(scope.reference(), unit, 0), scope)) : null;
    }

    static DateRange orToday(@Nullable DateRange range, Scope scope) {
        return range == null ? Days.day(scope.reference()) : range;
    }

    private static @Nullable TimePhrase pointed(Scope scope, int i, int unit, Deixis deixis) {
        boolean plural = scope.isPluralUnit(i);
        return switch (deixis.pointer()) {
            case PAST -> TimePhrase.of(i + 1, TemporalKind.PAST);
            case FINAL -> plural ? null : TimePhrase.of(i + 1, TemporalKind.EVENT);
            case THIS -> plural ? null : TimePhrase.date(i + 1, orToday(Days.unit(scope.reference(), unit, 0), scope));
            case NEXT, NEW ->
                plural
                        ? TimePhrase.of(i + 1, TemporalKind.VAGUE)
                        : TimePhrase.date(i + 1, orToday(Days.unit(scope.reference(), unit, 1), scope));
            case COMING -> plural ? TimePhrase.of(i + 1, TemporalKind.VAGUE) : coming(scope, i, unit, deixis);
            case NONE -> null;
        };
    }

    /** 'de komende maand' runs from today; 'komende maand' is the next one. */
    private static TimePhrase coming(Scope scope, int i, int unit, Deixis deixis) {
        boolean rolling = deixis.determined() && unit != Days.WEEKEND && unit != Days.SCHOOL_YEAR;
        DateRange dates = rolling ? Lengths.from(scope.reference(), 1, unit) : Days.unit(scope.reference(), unit, 1);
        return new TimePhrase(i + 1, rolling ? TemporalKind.DURATION : TemporalKind.DATE, orToday(dates, scope));
    }
}
