package nl.pop4j.text.number;

import java.util.Optional;
import nl.pop4j.text.lexicon.Language;
import nl.pop4j.text.lexicon.Vocabulary;
import nl.pop4j.text.lexicon.WordClass;
import nl.pop4j.text.token.TaggedText;
import nl.pop4j.text.token.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Reads the number that begins at a token: digits in the notation of the language ('1.234,5' and '1,234.5'), '10k',
 * number words ('drieëntwintig', 'two hundred and five', 'anderhalf', 'a dozen').
 *
 * <p>'een' is an article and no number; 'één' is one. Safe for any number of threads.
 *
 * <p>See {@link Quantity} for an example.
 */
public final class NumberReader {

    /** Digits and separators of the longest number that is one; longer runs of digits name something. */
    private static final int LONGEST = 24;

    private static final int HUNDRED = 100;
    private static final int THOUSAND = 1000;

    private final int and;
    private final int a;
    private final int anderhalf;
    private final int anderhalve;
    private final int half;
    private final int halve;
    private final int k;
    private final int en;
    private final int een;

    /** A reader that knows these words. */
    public NumberReader(Vocabulary vocabulary) {
        and = vocabulary.find("and");
        a = vocabulary.find("a");
        anderhalf = vocabulary.find("anderhalf");
        anderhalve = vocabulary.find("anderhalve");
        half = vocabulary.find("half");
        halve = vocabulary.find("halve");
        k = vocabulary.find("k");
        en = vocabulary.find("en");
        een = vocabulary.find("een");
    }

    /** The number that begins at this token, if one does. */
    public Optional<Numeral> read(TaggedText text, int token) {
        return Optional.ofNullable(find(text, token));
    }

    /** The number that begins at this token, or null. */
    public @Nullable Numeral find(TaggedText text, int token) {
        Tokens tokens = text.tokens();
        if (tokens.isNumber(token)) {
            return tokens.length(token) > LONGEST ? null : digits(text, token);
        }
        if (!tokens.isWord(token) || text.isInside(token)) {
            return null;
        }
        if (text.isWord(token, anderhalf) || text.isWord(token, anderhalve)) {
            return new Numeral(token + 1, 1.5);
        }
        if (text.isWord(token, a) && isScale(text, token + 1)) {
            return words(text, token + 1, 1);
        }
        return isNumberWord(text, token) ? words(text, token, 0) : null;
    }

    private boolean isNumberWord(TaggedText text, int token) {
        return text.is(token, WordClass.NUMBER) || text.tokens().numeral(token) >= 0;
    }

    private static int valueOf(TaggedText text, int token) {
        int numeral = text.tokens().numeral(token);
        return numeral >= 0 ? numeral : text.value(token, WordClass.NUMBER);
    }

    private static boolean isScale(TaggedText text, int token) {
        int value = text.is(token, WordClass.NUMBER) ? text.value(token, WordClass.NUMBER) : 0;
        return value == 12 || value == HUNDRED || value == THOUSAND || value == 1_000_000;
    }

    /** Adds word to word: 'two thousand three hundred and forty-five', 'drie duizend vijfhonderd'. */
    private Numeral words(TaggedText text, int start, int before) {
        double total = 0;
        double group = before;
        int last = Integer.MAX_VALUE;
        int i = start;
        while (true) {
            int at = i > start && text.isWord(i, and) && last >= HUNDRED ? i + 1 : i;
            if (!isNumberWord(text, at)) {
                break;
            }
            int value = valueOf(text, at);
            if (value >= THOUSAND && isScale(text, at) && group > 0) {
                total += group * value;
                group = 0;
            } else if (isScale(text, at) && value <= HUNDRED && group > 0 && group < HUNDRED) {
                group *= value;
            } else if (i == start || fits(group, value, last)) {
                group += value;
            } else {
                break;
            }
            last = value;
            i = at + 1;
        }
        return withHalf(text, new Numeral(i, total + group));
    }

    /** A smaller part may follow a larger one, as units follow tens; the same size or larger may not. */
    private static boolean fits(double group, int value, int last) {
        if (group == 0) {
            return last >= THOUSAND;
        }
        boolean unitAfterTens = value > 0 && value < 10 && group % 10 == 0 && group % HUNDRED >= 20;
        return unitAfterTens || (value < HUNDRED && group % HUNDRED == 0);
    }

    /** 'twee en een half', 'two and a half'. */
    private Numeral withHalf(TaggedText text, Numeral whole) {
        int i = whole.end();
        boolean dutch = text.isWord(i, en) && text.isWord(i + 1, een);
        boolean english = text.isWord(i, and) && text.isWord(i + 1, a);
        if ((dutch || english) && (text.isWord(i + 2, half) || text.isWord(i + 2, halve))) {
            return new Numeral(i + 3, whole.value() + 0.5);
        }
        return whole;
    }

    private Numeral digits(TaggedText text, int token) {
        Tokens tokens = text.tokens();
        double value = parse(tokens.text(), tokens.start(token), tokens.end(token), text.language());
        boolean thousands = tokens.isGlued(token + 1) && text.isWord(token + 1, k);
        Numeral number = thousands ? new Numeral(token + 2, value * THOUSAND) : new Numeral(token + 1, value);
        boolean fraction = tokens.isGlued(token + 1) && isMark(tokens, token + 1, '\u00BD');
        return fraction ? new Numeral(token + 2, value + 0.5) : scaled(text, number);
    }

    private static boolean isMark(Tokens tokens, int token, char mark) {
        return tokens.isMark(token, mark);
    }

    /** '2 million', '3 duizend'. */
    private Numeral scaled(TaggedText text, Numeral number) {
        int i = number.end();
        if (text.is(i, WordClass.NUMBER) && text.value(i, WordClass.NUMBER) >= THOUSAND && isScale(text, i)) {
            return new Numeral(i + 1, number.value() * text.value(i, WordClass.NUMBER));
        }
        return number;
    }

    /**
     * Digits with separators: one separator followed by exactly three digits groups thousands when it is the
     * language's grouping sign; otherwise the last separator is the decimal one.
     */
    static double parse(String text, int start, int end, Language language) {
        char grouping = language == Language.DUTCH ? '.' : ',';
        int decimal = -1;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            boolean separator = c == '.' || c == ',';
            boolean groups = c == grouping && threeDigits(text, i + 1, end);
            if (separator && !groups) {
                decimal = i;
            }
        }
        double value = 0;
        double scale = 1;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                value = value * 10 + (c - '0');
                scale *= decimal >= 0 && i > decimal ? 10 : 1;
            }
        }
        return value / scale;
    }

    private static boolean threeDigits(String text, int from, int end) {
        int i = from;
        while (i < end && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
            i++;
        }
        return i - from == 3;
    }
}
