package nl.pop4j.text.time.grammar;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import nl.pop4j.text.lexicon.Vocabulary;
import nl.pop4j.text.lexicon.WordClass;
import nl.pop4j.text.number.NumberReader;
import nl.pop4j.text.time.Relation;
import nl.pop4j.text.time.TemporalExpression;
import nl.pop4j.text.time.TemporalKind;
import nl.pop4j.text.time.word.Lead;
import nl.pop4j.text.time.word.Scope;
import nl.pop4j.text.time.word.TimePhrase;
import nl.pop4j.text.time.word.TimeWords;
import nl.pop4j.text.token.TaggedText;
import org.jspecify.annotations.Nullable;

/**
 * Finds every temporal expression in a text, from left to right, none overlapping, and resolves it.
 *
 * <p>Each token is looked at with bounded lookahead, so the time grows with the number of tokens. Example: in 'Binnen drie
 * maanden bel ik elke maandag' it finds a duration and a recurrence. Safe for any number of threads.
 */
public final class TemporalReader {

    private static final long BEGINS = WordClass.bits(
            WordClass.DETERMINER,
            WordClass.UNIVERSAL,
            WordClass.MONTH,
            WordClass.WEEKDAY,
            WordClass.TIME_UNIT,
            WordClass.SEASON,
            WordClass.HOLIDAY,
            WordClass.NEXT,
            WordClass.THIS,
            WordClass.LAST,
            WordClass.END_OF,
            WordClass.START_OF,
            WordClass.MIDDLE_OF,
            WordClass.DEADLINE_WORD,
            WordClass.PERIOD_WORD,
            WordClass.START_WORD,
            WordClass.DAY_WORD,
            WordClass.RECURRENCE,
            WordClass.NUMBER,
            WordClass.ORDINAL,
            WordClass.VAGUE_AMOUNT,
            WordClass.EVENT);

    /** Without one of these, a figure or a word of the grammar itself, no words make a time. */
    private static final long CORES = WordClass.bits(
            WordClass.UNIVERSAL,
            WordClass.MONTH,
            WordClass.WEEKDAY,
            WordClass.TIME_UNIT,
            WordClass.SEASON,
            WordClass.HOLIDAY,
            WordClass.DAY_WORD,
            WordClass.RECURRENCE,
            WordClass.NUMBER,
            WordClass.ORDINAL,
            WordClass.EVENT);

    private final TimeWords words;
    private final NumberReader numbers;

    /** A reader that knows these words. */
    public TemporalReader(Vocabulary vocabulary) {
        words = TimeWords.in(vocabulary);
        numbers = new NumberReader(vocabulary);
    }

    /**
     * The temporal expressions in a text.
     *
     * @param text the text
     * @param reference the day from which 'next week' and 'within three months' count
     */
    public List<TemporalExpression> read(TaggedText text, LocalDate reference) {
        Scope scope = new Scope(text, reference, words, numbers);
        ImmutableList.Builder<TemporalExpression> found = ImmutableList.builder();
        int core = nextCore(scope, 0);
        for (int i = 0; core < text.size(); ) {
            TemporalExpression expression = mayBegin(scope, i) && !isMereDeterminer(scope, i) ? at(scope, i) : null;
            if (expression == null) {
                i++;
            } else {
                found.add(expression);
                i = expression.endToken();
            }
            core = core < i ? nextCore(scope, i) : core;
        }
        return found.build();
    }

    private int nextCore(Scope scope, int from) {
        int i = from;
        while (i < scope.text().size() && !isCore(scope, i)) {
            i++;
        }
        return i;
    }

    private boolean isCore(Scope scope, int i) {
        return scope.text().isAny(i, CORES)
                || scope.tokens().isNumber(i)
                || isNamed(scope, i)
                || scope.isWord(i, words.period())
                || scope.isWord(i, words.periode());
    }

    private boolean mayBegin(Scope scope, int i) {
        return scope.text().isAny(i, BEGINS) || scope.tokens().isNumber(i) || isNamed(scope, i);
    }

    /** 'the', 'mijn' before something that is no time either. */
    private boolean isMereDeterminer(Scope scope, int i) {
        int next = scope.next(i);
        return (scope.text().classes(i) & BEGINS) == WordClass.DETERMINER.bit()
                && !mayBegin(scope, next)
                && !scope.tokens().isMark(next);
    }

    /** A word that the grammar names. */
    private boolean isNamed(Scope scope, int i) {
        return scope.isWord(i, words.q())
                || scope.isWord(i, words.h())
                || scope.isWord(i, words.om())
                || scope.isWord(i, words.fy())
                || scope.isWord(i, words.between())
                || scope.isWord(i, words.tussen())
                || scope.isWord(i, words.t());
    }

    private static @Nullable TemporalExpression at(Scope scope, int i) {
        TimePhrase recurrence = RecurrenceReader.read(scope, i);
        if (recurrence != null) {
            return expression(scope, i, recurrence, Relation.NONE);
        }
        TimePhrase clock = ClockReader.read(scope, i);
        if (clock != null) {
            return expression(scope, i, clock, Relation.NONE);
        }
        Lead lead = Lead.at(scope, i);
        TimePhrase day = CoreReader.dayWord(scope, lead.end());
        if (day != null) {
            boolean end = day.kind() == TemporalKind.DATE && lead.relation() == Relation.BEFORE;
            return related(scope, i, day, end ? Relation.BY : lead.relation());
        }
        TimePhrase edge = EdgeReader.read(scope, lead);
        if (edge != null) {
            boolean end = EdgeReader.isEnd(scope, lead.end()) && lead.relation() == Relation.BEFORE;
            return related(scope, i, edge, end ? Relation.BY : lead.relation());
        }
        TimePhrase range = RangeReader.read(scope, i, lead);
        if (range != null) {
            return expression(scope, i, range, Relation.DURING);
        }
        TimePhrase core = CoreReader.read(scope, lead);
        core = core != null ? core : AgeReader.read(scope, lead);
        return core == null ? null : related(scope, i, core, lead.relation());
    }

    /** What 'from', 'since' and 'after' make of a time. */
    private static @Nullable TemporalExpression related(Scope scope, int i, TimePhrase phrase, Relation relation) {
        TemporalKind kind = phrase.kind();
        boolean fixed = kind.fixesEnd();
        if (relation == Relation.SINCE && fixed) {
            kind = TemporalKind.PAST;
        } else if ((relation == Relation.FROM && fixed) || (relation == Relation.AFTER && kind == TemporalKind.DATE)) {
            kind = TemporalKind.START;
        } else if (kind == TemporalKind.DURATION && ResponseTimes.isOne(scope, i, phrase.end(), relation)) {
            kind = TemporalKind.MEASURED;
        } else if (kind == TemporalKind.DATE && PastYears.isOne(scope, i, phrase, relation)) {
            kind = TemporalKind.PAST;
        }
        boolean holidayAfter = relation == Relation.AFTER && scope.is(phrase.end() - 1, WordClass.HOLIDAY);
        return expression(scope, i, phrase.as(holidayAfter ? TemporalKind.START : kind), relation);
    }

    private static @Nullable TemporalExpression expression(Scope scope, int i, TimePhrase phrase, Relation relation) {
        int end = Math.min(phrase.end(), scope.text().size());
        if (end <= i) {
            return null;
        }
        return new TemporalExpression(scope.tokens().span(i, end), i, end, phrase.kind(), relation, phrase.dates());
    }
}
