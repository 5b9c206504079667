package nl.pop4j.text.time.grammar;

import nl.pop4j.shared.DateRange;
import nl.pop4j.text.lexicon.Language;
import nl.pop4j.text.lexicon.WordClass;
import nl.pop4j.text.number.Numeral;
import nl.pop4j.text.time.Relation;
import nl.pop4j.text.time.TemporalKind;
import nl.pop4j.text.time.calendar.Days;
import nl.pop4j.text.time.word.Deixis;
import nl.pop4j.text.time.word.Lead;
import nl.pop4j.text.time.word.Scope;
import nl.pop4j.text.time.word.TimePhrase;
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
        TimePhrase dayMonth = onDay ? DateReader.dayMonth(scope, lead.end()) : null;
        if (dayMonth != null) {
            return dayMonth;
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
            exact = UnitReader.read(scope, i, lead, deixis);
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
        boolean year = number == null
                && (scope.unit(unit) == Days.SCHOOL_YEAR
                        || scope.unit(unit) == Days.MONTH
                        || scope.unit(unit) == Days.WEEK
                        || scope.unit(unit) == Days.YEAR);
        boolean counts = scope.unit(unit) >= Days.DAY && (plural || (year && !scope.isPluralUnit(unit)));
        return counts ? TimePhrase.of(unit + 1, TemporalKind.EVENT) : null;
    }

    /** 'deze periode', 'in een periode van drie weken', 'in periode 3', 'during period two'. */
    private static @Nullable TimePhrase period(Scope scope, int i, Lead lead, Deixis deixis) {
        if (deixis.pointer() == Deixis.Pointer.THIS) {
            return TimePhrase.of(i + 1, TemporalKind.EVENT);
        }
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
        TimePhrase months = PeriodReader.months(scope, i);
        if (months != null) {
            return months;
        }
        if (stands(scope, i)) {
            return PeriodReader.numberedWeek(scope, i);
        }
        if (scope.isWord(i - 1, scope.words().met())) {
            return PeriodReader.holiday(scope, i);
        }
        TimePhrase month = PeriodReader.month(scope, i);
        return month != null && month.end() > i + 1 ? month : null;
    }

    /** Whether a week stands by itself: 'Week 6: ...', '... (week 6)'. */
    private static boolean stands(Scope scope, int i) {
        return scope.unit(i) == Days.WEEK && (i == 0 || scope.tokens().isMark(i - 1));
    }

    /** A year in digits, a weekday, today or tomorrow. */
    private static @Nullable TimePhrase single(Scope scope, int i, Lead lead, Deixis deixis) {
        if (scope.year(i) > 0 && leadsToYear(lead)) {
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

    private static boolean leadsToYear(Lead lead) {
        return switch (lead.relation()) {
            case BY, BEFORE, AS_OF, DURING, WITHIN, IN, OVER, FROM, SINCE, AFTER -> true;
            default -> false;
        };
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
        DateRange whole = UnitReader.orToday(Days.unit(scope.reference(), units[value - 60], 0), scope);
        return TimePhrase.date(i + 1, Days.day(whole.last()));
    }
}
