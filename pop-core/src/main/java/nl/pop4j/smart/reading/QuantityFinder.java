package nl.pop4j.smart.reading;

import nl.pop4j.smart.reading.clause.Statement;
import nl.pop4j.text.lexicon.WordClass;
import nl.pop4j.text.number.Numeral;
import nl.pop4j.text.number.Quantity;
import nl.pop4j.text.time.TemporalExpression;
import nl.pop4j.text.time.TemporalKind;
import nl.pop4j.text.token.Tokens;
import org.jspecify.annotations.Nullable;

/** Finds the first number that is a value to reach: not a name ('team 4'), a size that describes, or part of a date. */
final class QuantityFinder {

    private static final String CURRENCY = "\u20AC$\u00A3\u00A5";
    private static final long NOUNS = WordClass.bits(
            WordClass.INDICATOR,
            WordClass.DELIVERABLE,
            WordClass.OUTCOME,
            WordClass.BROAD_NOUN,
            WordClass.ROLE,
            WordClass.UNIT,
            WordClass.TIME_UNIT,
            WordClass.GENERIC_NOUN,
            WordClass.EVENT);

    private static final long UNITS = WordClass.bits(WordClass.UNIT, WordClass.TIME_UNIT);
    private static final long COUNTABLE = WordClass.bits(WordClass.UNIT, WordClass.INDICATOR);

    private final Statement statement;
    private final Tokens tokens;

    private QuantityFinder(Statement statement) {
        this.statement = statement;
        tokens = statement.text().tokens();
    }

    static @Nullable Quantity find(Statement statement) {
        QuantityFinder finder = new QuantityFinder(statement);
        for (int i = 0; i < statement.size(); ) {
            TemporalExpression time = statement.time(i);
            if (time != null) {
                boolean measured = time.kind() == TemporalKind.MEASURED || finder.isRaceTime(time);
                if (measured && statement.countsAsFigure(i)) {
                    return finder.measured(time);
                }
                i = Math.max(i + 1, time.endToken());
                continue;
            }
            Numeral number = finder.number(i);
            Quantity quantity = number == null || !statement.countsAsFigure(i) ? null : finder.quantity(i, number);
            if (quantity != null && !finder.isStart(number)) {
                return quantity;
            }
            i = number == null ? i + 1 : number.end();
        }
        return null;
    }

    /** The number at a token; 'half an hour', 'half uur' too; not the 'one' of 'one of the'. */
    private @Nullable Numeral number(int i) {
        Numeral number = statement.numbers().find(statement.text(), i);
        if (number == null && statement.is(i, WordClass.MIDDLE_OF)) {
            int unit = statement.is(i + 1, WordClass.DETERMINER) ? i + 2 : i + 1;
            return statement.is(unit, WordClass.TIME_UNIT) ? new Numeral(unit, 0.5) : null;
        }
        boolean oneOf = number != null && number.value() == 1 && startsWith(number.end(), "of");
        return oneOf ? null : number;
    }

    /** The first of 'from 14 to 6': the value to reach comes after it. */
    private boolean isStart(@Nullable Numeral number) {
        if (number == null) {
            return false;
        }
        int end = number.end();
        end += tokens.isMark(end, '%') || statement.is(end, WordClass.UNIT) ? 1 : 0;
        boolean to = startsWith(end, "naar") || startsWith(end, "to");
        return to && statement.time(end + 1) == null && statement.numbers().find(statement.text(), end + 1) != null;
    }

    /** 'under 1:01' is a time to swim in, not a time of the day. */
    private boolean isRaceTime(TemporalExpression time) {
        int before = time.firstToken() - 1;
        return time.kind() == TemporalKind.CLOCK
                && (startsWith(before, "under") || startsWith(before, "below") || startsWith(before, "onder"));
    }

    private Quantity measured(TemporalExpression time) {
        double amount = 1;
        for (int i = time.firstToken(); i < time.endToken(); i++) {
            Numeral number = statement.numbers().find(statement.text(), i);
            if (number != null) {
                amount = number.value();
                break;
            }
        }
        return Quantity.of(amount, Quantity.Kind.DURATION, time.span());
    }

    private @Nullable Quantity quantity(int i, Numeral number) {
        int end = number.end();
        boolean currency =
                tokens.isMark(i - 1) && CURRENCY.indexOf(tokens.text().charAt(tokens.start(i - 1))) >= 0;
        if (currency) {
            return of(i - 1, end, number, Quantity.Kind.MONEY);
        }
        if (tokens.isMark(end, '%')) {
            return of(i, end + 1, number, Quantity.Kind.PERCENTAGE);
        }
        if (isPartOfName(i, end) || isYear(i, end) || isNamed(i, end) || isSize(i, end)) {
            return null;
        }
        int last = end + (statement.isAny(end, UNITS) ? 1 : 0);
        return of(i, last, number, kind(i, end));
    }

    private Quantity of(int from, int to, Numeral number, Quantity.Kind kind) {
        return Quantity.of(number.value(), kind, statement.span(from, to));
    }

    private Quantity.Kind kind(int i, int end) {
        TemporalExpression next = statement.time(end);
        if (next != null && next.kind() == TemporalKind.RECURRENCE) {
            return Quantity.Kind.FREQUENCY;
        }
        if (statement.is(end, WordClass.TIME_UNIT)) {
            return Quantity.Kind.DURATION;
        }
        if (statement.is(end, WordClass.UNIT)) {
            return Quantity.Kind.MEASUREMENT;
        }
        boolean slash = tokens.isMark(end, '/') && tokens.isNumber(end + 1);
        boolean mark = statement.is(i - 1, WordClass.DETERMINER) && !hasNoun(end);
        return slash || mark ? Quantity.Kind.GRADE : Quantity.Kind.COUNT;
    }

    /** 'A1', '4G-model', 'O13-2', 'COVID-19', '15-minute', '24/7', '2nd'. */
    private boolean isPartOfName(int i, int end) {
        boolean word = tokens.isWord(i - 1) && !statement.is(i - 1, WordClass.UNIT);
        boolean before = tokens.isGlued(i) && (word || isHyphenAfter(i - 1));
        boolean after = tokens.isGlued(end) && tokens.isWord(end) && !statement.is(end, WordClass.UNIT);
        boolean adjective = tokens.isMark(end, '-') && tokens.isGlued(end) && tokens.isGlued(end + 1);
        boolean allDay = isAllDay(i) || isAllDay(i - 2);
        return before || (after && !isUnitOfTime(end)) || (adjective && !tokens.isNumber(end + 1)) || allDay;
    }

    /** '24/7'. */
    private boolean isAllDay(int i) {
        return tokens.isNumber(i) && tokens.digits(i) == 24 && tokens.isMark(i + 1, '/') && tokens.digits(i + 2) == 7;
    }

    private boolean isUnitOfTime(int token) {
        return statement.is(token, WordClass.TIME_UNIT);
    }

    /** A hyphen that hangs on a word or number; 'sub-4' is a limit all the same. */
    private boolean isHyphenAfter(int i) {
        boolean hyphen = tokens.isMark(i, '-') && tokens.isGlued(i);
        return hyphen && !statement.is(i - 1, WordClass.LIMIT);
    }

    private boolean isYear(int i, int end) {
        int year = tokens.length(i) == 4 ? tokens.digits(i) : -1;
        boolean round = year % 100 == 0 && statement.text().isUnknown(end);
        return year >= 1900 && year < 2100 && !statement.isAny(end, COUNTABLE) && !round;
    }

    /** After a noun that takes a number as its name, and not before something that it counts. */
    private boolean isNamed(int i, int end) {
        int before = statement.text().previous(i);
        if (statement.isTime(before)) {
            return false;
        }
        if (tokens.isMark(before, '#')) {
            return true;
        }
        if (statement.is(before, WordClass.IDENTIFIER)) {
            return !statement.is(end, WordClass.UNIT);
        }
        return statement.text().isUnknown(before) && tokens.isNumber(i) && !hasNoun(end) && !tokens.isMark(end, '/');
    }

    /** 'een presentatie van tien minuten', 'een team van twaalf'. */
    private boolean isSize(int i, int end) {
        int before = statement.text().previous(i);
        int noun = statement.text().previous(before);
        boolean of = tokens.length(Math.max(0, before)) <= 3
                && (startsWith(before, "van") || startsWith(before, "of"))
                && tokens.isWord(noun);
        boolean group = statement.is(noun, WordClass.GROUP);
        boolean thing = statement.text().isUnknown(noun) || statement.is(noun, WordClass.DELIVERABLE);
        return of && (group || (thing && statement.is(end, WordClass.TIME_UNIT)));
    }

    private boolean startsWith(int token, String word) {
        return token >= 0
                && token < tokens.size()
                && tokens.length(token) == word.length()
                && tokens.text().regionMatches(true, tokens.start(token), word, 0, word.length());
    }

    /** Whether something that can be counted follows, perhaps after an adjective. */
    private boolean hasNoun(int end) {
        boolean adjective = statement.is(end, WordClass.ADVERB) || statement.is(end, WordClass.NEXT);
        int at = adjective ? statement.text().next(end) : end;
        boolean known = statement.isAny(at, NOUNS) || statement.text().isUnknown(at);
        return known && statement.time(at) == null;
    }
}
