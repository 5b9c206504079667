package nl.pop4j.text.time;

import nl.pop4j.shared.DateRange;
import nl.pop4j.text.lexicon.Language;
import nl.pop4j.text.lexicon.WordClass;
import nl.pop4j.text.number.Numeral;
import org.jspecify.annotations.Nullable;

/** Reads a time as named, after the words that say how it is meant. */
final class CoreReader {

    private CoreReader() {}

    static @Nullable TimePhrase read(Scope scope, Lead lead) {
        TimePhrase date = date(scope, lead.end());
        if (date != null) {
            return date;
        }
        boolean onDay = lead.isDeadline() || lead.is(Relation.ON, Relation.FROM);
        TimePhrase short_ = onDay ? DateReader.dayMonth(scope, lead.end()) : null;
        if (short_ != null) {
            return short_;
        }
        Deixis deixis = Deixis.at(scope, lead.end());
        int i = deixis.end();
        boolean known = lead.isPresent() || deixis.isPresent();
        if (scope.isWord(i, scope.words().periode())
                || scope.isWord(i, scope.words().period())) {
            return period(scope, i, lead, deixis);
        }
        TimePhrase nth = known ? nth(scope, i) : null;
        if (nth != null) {
            return nth;
        }
        TimePhrase exact = known ? exact(scope, i, deixis) : withYear(scope, i);
        if (exact == null) {
            exact = DurationReader.read(scope, i, lead, deixis);
        }
        if (exact == null) {
            exact = unit(scope, i, lead, deixis);
        }
        if (exact == null && known) {
            exact = single(scope, i, lead, deixis);
        }
        if (exact == null) {
            exact = EventReader.read(scope, i, lead, deixis, false);
        }
        return exact != null && deixis.pointer() == Deixis.Pointer.PAST ? exact.as(TemporalKind.PAST) : exact;
    }

    /** 'in my first 90 days', 'het derde leerjaar': counted from a beginning that words do not tell. */
    static @Nullable TimePhrase nth(Scope scope, int i) {
        int ordinal = PeriodReader.ordinal(scope, i);
        if (ordinal < 1 || ordinal > 12) {
            return null;
        }
        int at = PeriodReader.afterOrdinal(scope, i);
        Numeral number = scope.numbers().find(scope.text(), at);
        int unit = number == null ? at : number.end();
        boolean plural = number != null && scope.isPluralUnit(unit);
        boolean year = number == null && (scope.unit(unit) == Days.SCHOOL_YEAR || scope.unit(unit) == Days.MONTH
                || scope.unit(unit) == Days.WEEK || scope.unit(unit) == Days.YEAR);
        boolean counts = scope.unit(unit) >= Days.DAY && (plural || (year && !scope.isPluralUnit(unit)));
        return counts ? TimePhrase.of(unit + 1, TemporalKind.EVENT) : null;
    }

    /** 'in een periode van drie weken', 'in periode 3', 'during period two'. */
    private static @Nullable TimePhrase period(Scope scope, int i, Lead lead, Deixis deixis) {
        boolean numbered = scope.tokens().isNumber(i + 1) || scope.is(i + 1, WordClass.NUMBER);
        if (numbered && (lead.isPresent() || deixis.pointsAhead())) {
            return TimePhrase.of(i + 2, TemporalKind.EVENT);
        }
        Lead during = new Lead(lead.end(), Relation.DURING);
        return DurationReader.read(scope, scope.afterDeterminers(scope.afterOf(i + 1)), during, deixis);
    }

    /** A full date, also after its weekday. */
    private static @Nullable TimePhrase date(Scope scope, int start) {
        int i = scope.afterDeterminers(start);
        if (scope.is(i, WordClass.WEEKDAY)) {
            int next = scope.tokens().isMark(i + 1, ',') ? i + 2 : i + 1;
            TimePhrase date = DateReader.read(scope, scope.afterDeterminers(next));
            if (date != null) {
                return date;
            }
        }
        return DateReader.read(scope, i);
    }

    /** What names a period by itself, since a word before it says that a time is meant. */
    private static @Nullable TimePhrase exact(Scope scope, int i, Deixis deixis) {
        TimePhrase span = DateReader.yearSpan(scope, i);
        if (span == null) {
            span = PeriodReader.fiscalYear(scope, i);
        }
        if (span == null) {
            span = PeriodReader.numberedWeek(scope, i);
        }
        if (span == null) {
            span = PeriodReader.part(scope, i);
        }
        if (span == null) {
            span = PeriodReader.month(scope, i);
        }
        if (span == null) {
            span = PeriodReader.season(scope, i, deixis);
        }
        return span != null ? span : PeriodReader.holiday(scope, i);
    }

    /** Without such a word only what cannot be anything else: 'maart 2027', 'Q3', 'week 40'. */
    private static @Nullable TimePhrase withYear(Scope scope, int i) {
        TimePhrase fiscal = PeriodReader.fiscalYear(scope, i);
        if (fiscal != null) {
            return fiscal;
        }
        TimePhrase part = PeriodReader.part(scope, i);
        if (part != null) {
            return part;
        }
        TimePhrase month = PeriodReader.month(scope, i);
        return month != null && month.end() > i + 1 ? month : null;
    }

    /** 'this week', 'het komende jaar', 'schooljaar 2026-2027', 'year end', 'before the week is out'. */
    private static @Nullable TimePhrase unit(Scope scope, int i, Lead lead, Deixis deixis) {
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
            return TimePhrase.date(i + 2, Days.edge(orToday(Days.unit(scope.reference(), unit, 0), scope), 1));
        }
        boolean over = scope.isWord(i + 1, scope.words().is()) && lead.isDeadline() && deixis.determined();
        boolean school = unit == Days.SCHOOL_YEAR && lead.isPresent() && !lead.is(Relation.ON);
        boolean rest = lead.is(Relation.DURING) && deixis.determined() && unit >= Days.MONTH;
        boolean weekend = unit == Days.WEEKEND && lead.isDeadline() && deixis.determined();
        boolean known = over || school || rest || weekend;
        return known ? TimePhrase.date(i + 1, orToday(Days.unit(scope.reference(), unit, 0), scope)) : null;
    }

    private static DateRange orToday(@Nullable DateRange range, Scope scope) {
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
        DateRange dates = rolling ? Days.from(scope.reference(), 1, unit) : Days.unit(scope.reference(), unit, 1);
        return new TimePhrase(i + 1, rolling ? TemporalKind.DURATION : TemporalKind.DATE, orToday(dates, scope));
    }

    /** A year in digits, a weekday, today or tomorrow. */
    private static @Nullable TimePhrase single(Scope scope, int i, Lead lead, Deixis deixis) {
        boolean yearLed = lead.isDeadline()
                || lead.is(
                        Relation.DURING,
                        Relation.WITHIN,
                        Relation.IN,
                        Relation.OVER,
                        Relation.FROM,
                        Relation.SINCE,
                        Relation.AFTER);
        if (scope.year(i) > 0 && yearLed) {
            return TimePhrase.date(scope.afterYear(i), Days.year(scope.year(i)));
        }
        if (scope.is(i, WordClass.WEEKDAY)) {
            boolean on = lead.is(Relation.ON) && scope.text().language() == Language.ENGLISH;
            boolean singular = scope.value(i, WordClass.WEEKDAY) < 10;
            boolean counts = deixis.pointsAhead() || lead.isDeadline() || on || lead.is(Relation.FROM);
            return counts && singular
                    ? TimePhrase.date(i + 1, Days.weekday(scope.reference(), scope.value(i, WordClass.WEEKDAY)))
                    : null;
        }
        return null;
    }

    /** 'morgen', 'today', 'EOY'. */
    static @Nullable TimePhrase dayWord(Scope scope, int i) {
        if (!scope.is(i, WordClass.DAY_WORD)) {
            return null;
        }
        int value = scope.value(i, WordClass.DAY_WORD);
        if (value < 0) {
            return TimePhrase.of(i + 1, TemporalKind.PAST);
        }
        if (value < 50) {
            return TimePhrase.date(i + 1, Days.day(scope.reference().plusDays(value)));
        }
        if (value == 50) {
            return TimePhrase.of(i + 1, TemporalKind.VAGUE);
        }
        int[] units = {Days.YEAR, Days.QUARTER, Days.MONTH, Days.DAY, Days.WEEK};
        DateRange whole = orToday(Days.unit(scope.reference(), units[value - 60], 0), scope);
        return TimePhrase.date(i + 1, Days.day(whole.last()));
    }
}
