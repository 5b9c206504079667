package nl.pop4j.text.time.grammar;

import nl.pop4j.shared.DateRange;
import nl.pop4j.text.lexicon.Language;
import nl.pop4j.text.lexicon.WordClass;
import nl.pop4j.text.lexicon.WordSet;
import nl.pop4j.text.number.Numeral;
import nl.pop4j.text.time.Relation;
import nl.pop4j.text.time.TemporalKind;
import nl.pop4j.text.time.calendar.Days;
import nl.pop4j.text.time.calendar.Lengths;
import nl.pop4j.text.time.word.Deixis;
import nl.pop4j.text.time.word.Lead;
import nl.pop4j.text.time.word.Scope;
import nl.pop4j.text.time.word.TimePhrase;
import org.jspecify.annotations.Nullable;

/** Reads lengths of time: 'binnen drie maanden', 'the next six weeks', 'over een half jaar', 'two years from now'. */
final class DurationReader {

    private static final int HOUR = 3;
    private static final int REACH = 6;
    private static final int LONGEST_AHEAD = 3;
    private static final WordSet GRANTING =
            WordSet.of("have", "got", "give", "giving", "gives", "allow", "heb", "geef", "neem", "krijg", "trek");

    private static final WordSet LASTING = WordSet.of("lang", "achter", "aaneen", "achtereen", "straight", "running");
    private static final WordSet PLANNING = WordSet.of(
            "tijdpad",
            "tijdgebonden",
            "tijdsgebonden",
            "termijn",
            "timeline",
            "timeframe",
            "timebound",
            "duration",
            "looptijd",
            "wanneer",
            "when",
            "tijd",
            "time",
            "t");

    private DurationReader() {}

    static @Nullable TimePhrase read(Scope scope, int i, Lead lead, Deixis deixis) {
        int at = i;
        double count = 1;
        boolean known = lead.isPresent() || deixis.isPresent();
        Numeral number = LengthNumbers.read(scope, i, known);
        if (number != null) {
            at = number.end();
            count = number.value();
        } else if (scope.is(i, WordClass.MIDDLE_OF)) {
            at = afterArticle(scope, i + 1);
            count = 0.5;
        } else if (scope.is(i, WordClass.VAGUE_AMOUNT) && scope.isPluralUnit(scope.next(i))) {
            return known ? TimePhrase.of(scope.next(i) + 1, TemporalKind.VAGUE) : null;
        } else if (!isOne(scope, i, lead, deixis)) {
            return null;
        }
        at = number != null && (isFiller(scope, at) || isHyphenated(scope, at)) ? at + 1 : at;
        int unit = scope.unit(at);
        boolean adjective = scope.tokens().isGlued(at) && scope.tokens().isMark(at - 1, '-');
        if (unit == 0 || adjective) {
            return adjective ? bounded(scope, at, count, unit, lead) : null;
        }
        int end = at + 1;
        return isRate(scope, end, deixis) ? null : timed(scope, end, count, unit, lead, deixis);
    }

    /** 'during the three-month pilot', 'by the end of a 12-week course': something that lasts that long. */
    private static @Nullable TimePhrase bounded(Scope scope, int at, double count, int unit, Lead lead) {
        int thing = isHyphenated(scope, at + 1) ? at + 2 : at + 1;
        boolean lasting = unit >= Days.DAY && scope.tokens().isWord(thing) && count > 0;
        boolean led = lead.isDeadline() || lead.is(Relation.DURING, Relation.WITHIN, Relation.OVER, Relation.IN);
        return lasting && led ? TimePhrase.of(thing + 1, TemporalKind.EVENT) : null;
    }

    /** 'half a year'. */
    private static int afterArticle(Scope scope, int i) {
        return scope.isWord(i, scope.words().a())
                        || scope.isWord(i, scope.words().an())
                ? i + 1
                : i;
    }

    /** 'three-month'. */
    private static boolean isHyphenated(Scope scope, int at) {
        return scope.tokens().isMark(at, '-')
                && scope.tokens().isGlued(at)
                && scope.tokens().isGlued(at + 1);
    }

    /** 'two full weeks', 'six calendar months'. */
    private static boolean isFiller(Scope scope, int at) {
        boolean word = scope.is(at, WordClass.LAST)
                || scope.is(at, WordClass.ADVERB)
                || scope.text().isUnknown(at);
        return word && scope.unit(at + 1) > 0;
    }

    /** 'binnen een maand', 'within the year', 'een jaar vanaf nu'. */
    private static boolean isOne(Scope scope, int i, Lead lead, Deixis deixis) {
        if (scope.unit(i) == 0 || scope.isPluralUnit(i)) {
            return false;
        }
        boolean article = scope.isWord(i - 1, scope.words().een())
                || scope.isWord(i - 1, scope.words().a())
                || scope.isWord(i - 1, scope.words().an());
        return !deixis.isPresent() && (article || (lead.is(Relation.WITHIN) && deixis.determined()));
    }

    /** 'twee dagen per week' is a frequency; 'de komende 30 dagen elke ochtend' holds a length of time. */
    private static boolean isRate(Scope scope, int end, Deixis deixis) {
        return scope.is(end, WordClass.RECURRENCE) || (scope.is(end, WordClass.UNIVERSAL) && !deixis.pointsAhead());
    }

    private static @Nullable TimePhrase timed(Scope scope, int end, double count, int unit, Lead lead, Deixis deixis) {
        DateRange dates = Lengths.from(scope.reference(), count, unit);
        if (deixis.pointer() == Deixis.Pointer.PAST || isAgo(scope, end)) {
            return TimePhrase.of(scope.is(end, WordClass.LAST) ? end + 1 : end, TemporalKind.PAST);
        }
        boolean behind = lead.is(Relation.AFTER) && unit == Days.YEAR && count > LONGEST_AHEAD;
        if (behind) {
            return TimePhrase.of(end, TemporalKind.PAST);
        }
        int fromNow = afterFromNow(scope, end);
        if (deixis.pointsAhead() || fromNow > end) {
            return unit == 0 ? null : new TimePhrase(fromNow, TemporalKind.DURATION, dates);
        }
        if (deixis.pointer() == Deixis.Pointer.FINAL) {
            return TimePhrase.of(end, TemporalKind.EVENT);
        }
        if (unit <= HOUR) {
            return lead.is(Relation.WITHIN, Relation.IN) ? TimePhrase.of(end, TemporalKind.MEASURED) : null;
        }
        boolean lasting = LASTING.contains(scope.tokens().word(end));
        boolean dutchFor = scope.text().language() == Language.DUTCH && lead.is(Relation.BEFORE);
        boolean led =
                lead.is(Relation.WITHIN, Relation.IN, Relation.OVER, Relation.AFTER, Relation.FOR, Relation.DURING);
        if (!led && !lasting && !dutchFor && !isGranted(scope, end) && !isPlanned(scope, end)) {
            return null;
        }
        int last = lasting
                        || scope.isWord(end, scope.words().tijd())
                        || scope.isWord(end, scope.words().time())
                ? scope.next(end)
                : end;
        return new TimePhrase(last, TemporalKind.DURATION, dates);
    }

    /** 'I have six months to', 'geef ik mezelf een jaar om'. */
    private static boolean isGranted(Scope scope, int end) {
        if (!scope.isWord(end, scope.words().to())
                && !scope.isWord(end, scope.words().om())) {
            return false;
        }
        for (int i = Math.max(0, end - REACH); i < end; i++) {
            if (GRANTING.contains(scope.tokens().word(i))) {
                return true;
            }
        }
        return false;
    }

    /** 'Tijdpad: drie maanden', 'timeline: 6 months'. */
    private static boolean isPlanned(Scope scope, int end) {
        for (int i = Math.max(1, end - REACH); i < end; i++) {
            if (scope.tokens().isMark(i, ':')
                    && PLANNING.contains(scope.tokens().word(i - 1))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAgo(Scope scope, int end) {
        return scope.is(end, WordClass.LAST) && scope.value(end, WordClass.LAST) == 1;
    }

    private static int afterFromNow(Scope scope, int end) {
        boolean from = scope.isWord(end, scope.words().from())
                || scope.isWord(end, scope.words().vanaf());
        boolean now = scope.isWord(end + 1, scope.words().now())
                || scope.isWord(end + 1, scope.words().nu());
        return from && now ? end + 2 : scope.isWord(end, scope.words().hence()) ? end + 1 : end;
    }
}
